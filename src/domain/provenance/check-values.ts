import { startsAfter } from '../dates/partial-date.ts';
import type { DocumentText } from '../resume/document-layout.ts';
import type { Field, ParsedEducation, ParsedExperience, ParsedResume, Span } from '../resume/parsed-resume.ts';
import { doubted } from './doubted.ts';
import { DOUBTS } from './doubts.ts';
import { doubtOfKind, type FieldKind } from './field-kind.ts';
import { overlapAny } from './overlap.ts';
import { isDenied } from './part-words.ts';

type Value = Field<string> | null;

/** Confidence in a value that something speaks against. */
const DOUBTED = 0.4;

/**
 * Checks the values of a reading against their kinds and their places: a heading is no employer, a town no company, a school of one's
 * studies no employer by the same words, and what is denied is not a skill.
 */
export function checkValues<Reading extends Omit<ParsedResume, 'language' | 'unplaced'>>(
  resume: Reading,
  { text }: Pick<DocumentText, 'text'>,
): Reading {
  const schools = resume.education.flatMap(({ institution }) => institution?.spans ?? []);
  const person = resume.profile.name?.spans ?? [];
  const check = (kind: FieldKind, field: Value): Value => field && doubt(field, doubtOfKind(kind, field.value));
  const name = check('name', resume.profile.name);
  const [skills, deniedSkills] = split(resume.skills, (one) => isDeniedAt(text, one.name));
  const [languages, deniedLanguages] = split(resume.languages, (one) => isDeniedAt(text, one.name));
  return {
    ...resume,
    profile: {
      ...resume.profile,
      name,
      phone: check('phone', resume.profile.phone),
      email: check('email', resume.profile.email),
    },
    experiences: resume.experiences.map((role) => ({
      ...checkPeriod(role),
      company: doubtPlace(check('company', role.company), [...schools, ...person]),
      title: check('title', role.title),
    })),
    education: resume.education.map((study) => ({
      ...checkPeriod(study),
      institution: check('institution', study.institution),
      degree: check('degree', study.degree),
    })),
    skills: skills.map((one) => ({ ...one, name: check('skill', one.name) ?? one.name })),
    languages: languages.map((one) => ({ ...one, name: check('language', one.name) ?? one.name })),
    dropped: [
      ...resume.dropped,
      ...deniedSkills.map((one) => ({ path: 'skills', value: one.name.value, reason: DOUBTS.denied })),
      ...deniedLanguages.map((one) => ({ path: 'languages', value: one.name.value, reason: DOUBTS.denied })),
    ],
  };
}

/** A field with one more doubt, or as it is. */
export function doubt(field: Field<string>, reason: string | null): Field<string> {
  return reason === null ? field : doubted(field, { reason, atMost: DOUBTED });
}

/** The same words are the school of a study, or the person's name. */
function doubtPlace(company: Value, others: readonly Span[]): Value {
  return company && overlapAny(company.spans, others) ? doubt(company, DOUBTS.otherField) : company;
}

/** Earlier is no career, and later no plan. */
const [EARLIEST, LATEST] = ['1930', '2050'];

function checkPeriod<Entry extends ParsedExperience | ParsedEducation>(entry: Entry): Entry {
  const { start, end } = entry;
  const isOdd = (date: Value) => date !== null && (date.value < EARLIEST || date.value > LATEST);
  const isReversed = start !== null && end !== null && startsAfter(start.value, end.value);
  const reason = isReversed || isOdd(start) || isOdd(end) ? DOUBTS.dates : null;
  return {
    ...entry,
    start: start && doubt(start, reason),
    end: end && doubt(end, reason),
  };
}

/** "No knowledge of" in front of a name, in its clause. */
export function isDeniedAt(text: string, { spans }: Field<string>): boolean {
  const start = spans[0]?.start ?? 0;
  return isDenied(/[^,;|•.:(\n]*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '');
}

function split<One>(all: readonly One[], test: (one: One) => boolean): [One[], One[]] {
  return [all.filter((one) => !test(one)), all.filter(test)];
}
