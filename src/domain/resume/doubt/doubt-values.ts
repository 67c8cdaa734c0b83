import { doubted } from '../../provenance/doubted.ts';
import type { Field, ParsedExperience, ParsedResume } from '../parsed-resume.ts';
import { institutionLikeness, degreeLikeness } from '../words/education-words.ts';
import { namesCredential } from '../words/credentials.ts';
import { nameSection } from '../words/name-sections.ts';
import { companyLikeness } from '../words/role-words.ts';
import { judgedFields } from './judged-fields.ts';
import type { ValueKind } from './value-kind.ts';

/** Confidence of a value that looks like another kind of value. */
const CONTRADICTED = 0.5;

const REASONS: Partial<Record<ValueKind, string>> = {
  name: 'This may not be the name.',
  degree: 'This may not be the degree.',
};
/** For all other kinds: what stands around the value doesn't fit it. */
const ELSEWHERE = 'This may belong to another section.';

/** Flags values that look like a value of another kind, and what belongs to a role without title and employer. */
export function doubtValues(resume: ParsedResume): ParsedResume {
  const nameless = new Set(resume.experiences.filter(isNameless).flatMap(fieldsOf));
  const capitals = resume.skills.filter(({ name }) => isCapital(name.value)).length;
  const looksWrong = (kind: ValueKind, { value }: Field<string>): boolean => {
    if (kind === 'skill')
      return nameSection(value) !== null || (isCapital(value) && capitals * 3 < resume.skills.length);
    return CONTRADICTS[kind]?.(value) ?? false;
  };
  return judgedFields(resume, (kind, field) =>
    nameless.has(field) || looksWrong(kind, field)
      ? doubted(field, { reason: REASONS[kind] ?? ELSEWHERE, atMost: CONTRADICTED })
      : field,
  );
}

const CONTRADICTS: Partial<Record<ValueKind, (value: string) => boolean>> = {
  name: (value) => value.split(/\s+/).some((word) => word.length > 5 && nameSection(word) !== null),
  degree: (value) =>
    institutionLikeness(value) > 0 && (degreeLikeness(value) === 0 || institutionLikeness(value) > 0.5),
  certificate: (value) => companyLikeness(value) > 0.5 && !namesCredential(value),
};

/** Long words in capitals, as names of groups are often written. */
const isCapital = (value: string) => /\p{Lu}{8}/u.test(value.replace(/[\s&]/g, '')) && value === value.toUpperCase();

const isNameless = ({ title, company }: ParsedExperience) => title === null && company === null;

const fieldsOf = ({ start, end, location, achievements }: ParsedExperience): Field<string>[] =>
  [start, end, location, ...achievements.map(({ text }) => text)].filter((field) => field !== null);
