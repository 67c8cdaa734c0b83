import type { ExportResume } from './export-resume.ts';

/** Something that can be left out of a resume that should fit on one page, and what it says. */
export interface Cut {
  text: string;
  /** Position of the list it is in, and in that list. */
  of: readonly ['statement' | 'entry', list: number, at: number];
}

/** Entries of a further section, and statements of the first and of later roles, that are left out last. */
const KEPT_LONGER = { entries: 4, first: 4, later: 2 };

/**
 * What to leave out, in this order, until the resume fits: the ends of long lists first, from the last section and the earliest
 * role upward. Roles, education and what the person says about herself are never left out.
 */
export function cutsOf({ experiences, sections }: ExportResume): Cut[] {
  const entries = sections
    .flatMap((section, list) =>
      section.entries.map((entry, at) => ({
        text: entry.title ?? entry.organization ?? entry.text ?? '',
        of: ['entry', list, at] as const,
      })),
    )
    .reverse();
  const statements = experiences
    .flatMap((role, list) => role.statements.map((text, at) => ({ text, of: ['statement', list, at] as const })))
    .reverse();
  const isEarly = ({ of: [kind, list, at] }: Cut) =>
    at >= (kind === 'entry' ? KEPT_LONGER.entries : list === 0 ? KEPT_LONGER.first : KEPT_LONGER.later);
  const all = [...entries, ...statements];
  return [...all.filter(isEarly), ...all.filter((cut) => !isEarly(cut))];
}

/** The resume without these. Sections of which nothing remains are left out with their headings. */
export function withoutCuts(resume: ExportResume, cuts: readonly Cut[]): ExportResume {
  const gone = new Set(cuts.map(({ of }) => of.join()));
  return {
    ...resume,
    experiences: resume.experiences.map((role, list) => ({
      ...role,
      statements: role.statements.filter((_, at) => !gone.has(`statement,${list},${at}`)),
    })),
    sections: resume.sections
      .map((section, list) => ({
        ...section,
        entries: section.entries.filter((_, at) => !gone.has(`entry,${list},${at}`)),
      }))
      .filter(({ entries }) => entries.length > 0),
  };
}
