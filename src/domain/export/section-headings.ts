import type { SectionEntryKind } from '../career-graph/section-entry.ts';
import { LABELED_LANGUAGES, labelsIn } from '../labels/labels.ts';

/** The heading of a section in a language, or in English for languages without labels. A free section keeps its own. */
export function sectionHeading(
  { kind, heading }: { kind: SectionEntryKind; heading: string | null },
  language: string | null,
): string {
  return kind === 'other' ? (heading ?? '') : labelsIn(language).sectionEntries[kind];
}

/** All headings that exports can have, with their kinds, for readers. */
export const SECTION_HEADINGS: readonly [kind: SectionEntryKind, heading: string][] = LABELED_LANGUAGES.flatMap(
  (language) => Object.entries(labelsIn(language).sectionEntries) as [SectionEntryKind, string][],
);
