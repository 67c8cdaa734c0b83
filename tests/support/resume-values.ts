import type { ExportResume } from '../../src/domain/export/export-resume.ts';
import type { Field, ParsedResume } from '../../src/domain/resume/parsed-resume.ts';

/** Every value of a resume with its path: `experiences.0.company=Looms GmbH`. */
export function valuesOfExport(resume: ExportResume): string[] {
  const { experiences, education, skills, certifications, languages, sections, ...more } = resume;
  const { changedAt: _, language: __, details: ____, ...profile } = more;
  return [
    ...list(profile),
    ...list({
      experiences: experiences.map(({ companyWebsite: ___, ...one }) => one),
      education,
      skills: skills.flatMap((group) => group.skills.map((skill) => ({ ...skill, category: group.name }))),
      certifications,
      languages,
      sections: byKind(
        sections.flatMap(({ entries, ...section }) => entries.map((entry) => ({ ...section, ...entry }))),
      ),
    }),
  ].toSorted();
}

/** The same for a parsed resume. */
export function valuesOfParsed({
  profile,
  experiences,
  education,
  skills,
  certifications,
  languages,
  sections,
}: ParsedResume): string[] {
  // How exports take apart the location and the links is a matter of their format.
  const { city: _, region: __, countryCode: ___, website: ____, accounts: _____, ...person } = profile;
  return list(
    plain({
      ...person,
      experiences: experiences.map(({ achievements, ...one }) => ({
        ...one,
        statements: achievements.map(({ text }) => text),
      })),
      education,
      skills,
      certifications,
      languages,
      sections: byKind(sections),
    }),
  ).toSorted();
}

/** Their order among those of other kinds is a matter of the format. */
function byKind<Entry extends { kind: string; heading: string | null }>(entries: Entry[]): Record<string, Entry[]> {
  const groups: Record<string, Entry[]> = {};
  for (const entry of entries) (groups[`${entry.kind} ${entry.heading ?? ''}`] ??= []).push(entry);
  return groups;
}

/** F1 score of the values; 1 if both have the same ones. */
export function f1(expected: string[], actual: string[]): number {
  const rest = [...actual];
  const hits = expected.filter((value) => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return expected.length + actual.length === 0 ? 1 : (2 * hits) / (expected.length + actual.length);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('spans' in value) return (value as Field<unknown>).value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

function list(value: unknown, path = ''): string[] {
  if (value === null || value === undefined || value === false) return [];
  if (typeof value !== 'object') return [`${path}=${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, one]) => list(one, path === '' ? key : `${path}.${key}`));
}
