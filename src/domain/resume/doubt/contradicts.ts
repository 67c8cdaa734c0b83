import type { ParsedResume } from '../parsed-resume.ts';
import { namesCredential } from '../words/credentials.ts';
import { degreeLikeness, institutionLikeness } from '../words/education-words.ts';
import { nameSection } from '../words/name-sections.ts';
import { companyLikeness } from '../words/role-words.ts';
import type { ReadValue } from './list-values.ts';
import type { ValueKind } from './value-kind.ts';

/** Whether a value looks like a value of another kind, or belongs to a role without title and employer. */
export function contradicts(
  { kind, field: { value }, entry }: ReadValue,
  resume: Pick<ParsedResume, 'skills'>,
): boolean {
  if (entry?.kind === 'role' && !entry.values.some((one) => one.kind === 'title' || one.kind === 'company'))
    return true;
  if (kind !== 'skill') return CONTRADICTS[kind]?.(value) ?? false;
  const capitals = resume.skills.filter(({ name }) => isCapital(name.value)).length;
  return nameSection(value) !== null || (isCapital(value) && capitals * 3 < resume.skills.length);
}

const CONTRADICTS: Partial<Record<ValueKind, (value: string) => boolean>> = {
  name: (value) => value.split(/\s+/).some((word) => word.length > 5 && nameSection(word) !== null),
  degree: (value) =>
    institutionLikeness(value) > 0 && (degreeLikeness(value) === 0 || institutionLikeness(value) > 0.5),
  certificate: (value) => companyLikeness(value) > 0.5 && !namesCredential(value),
};

/** Long words in capitals, as names of groups are often written. */
const isCapital = (value: string) => /\p{Lu}{8}/u.test(value.replace(/[\s&]/g, '')) && value === value.toUpperCase();
