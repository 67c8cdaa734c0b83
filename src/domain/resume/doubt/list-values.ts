import type { Field, ParsedEducation, ParsedExperience, ParsedResume } from '../parsed-resume.ts';
import { judgedFields } from './judged-fields.ts';
import type { ValueKind } from './value-kind.ts';

/** A value whose confidence is judged. */
export interface ReadValue {
  kind: ValueKind;
  field: Field<string>;
  /** The role or degree that it belongs to. */
  entry: ReadEntry | null;
}

/** The values of a role or degree. */
export interface ReadEntry {
  kind: 'role' | 'study';
  values: ReadValue[];
}

export type Read = Pick<
  ParsedResume,
  'profile' | 'experiences' | 'education' | 'skills' | 'certifications' | 'languages'
>;

/** All values whose confidence is judged, in the order of `judgedFields`. */
export function listValues(resume: Read): ReadValue[] {
  const entries = new Map<Field<string>, ReadEntry>();
  for (const [kind, all] of [
    ['role', resume.experiences],
    ['study', resume.education],
  ] as const)
    for (const one of all) {
      const entry: ReadEntry = { kind, values: [] };
      for (const field of fieldsOf(one)) entries.set(field, entry);
    }
  const values: ReadValue[] = [];
  judgedFields(resume, (kind, field) => {
    const entry = entries.get(field) ?? null;
    const value = { kind, field, entry };
    entry?.values.push(value);
    values.push(value);
    return field;
  });
  return values;
}

function fieldsOf(one: ParsedExperience | ParsedEducation): Field<string>[] {
  const named =
    'title' in one
      ? [one.title, one.company, one.location, ...one.achievements.map(({ text }) => text)]
      : [one.institution, one.degree];
  return [...named, one.start, one.end].filter((field) => field !== null);
}
