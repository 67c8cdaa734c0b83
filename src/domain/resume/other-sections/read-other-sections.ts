import type { SectionEntryKind } from '../../career-graph/section-entry.ts';
import type { ParsedSectionEntry, Span } from '../parsed-resume.ts';
import type { ResumeLine } from '../resume-line.ts';
import type { Section } from '../split-sections.ts';
import { kindOfHeading } from './kind-of-heading.ts';
import { readBlocks } from './read-blocks.ts';
import { readInterests } from './read-interests.ts';
import { readListed } from './read-listed.ts';

/** Headings above what is no content of its own: links, signatures, remarks about the document. */
const NOT_CONTENT =
  /^(?:links?|social(?: media)?|profiles?|footer|declaration|custom|erklarung|備考|本人希望(?:記入欄)?)$/iu;
/** "References available upon request." */
const NOTHING_SAID =
  /(?:available|furnished|provided)\b.{0,20}\brequest|auf (?:anfrage|wunsch)|sur demande|a peticion|su richiesta|op aanvraag/iu;

/** Kinds whose entries are usually a line or a paragraph each, not a head with a body. */
const LISTED = new Set<SectionEntryKind>(['publication', 'patent', 'talk', 'award', 'membership', 'license', 'course']);

/**
 * Reads sections that are none of the kinds with a type of their own. What stands under a heading that nobody knows becomes a free
 * section with this heading.
 *
 * @param taken spans of values that were read otherwise, such as links
 */
export function readOtherSections(source: string, sections: Section[], taken: readonly Span[]): ParsedSectionEntry[] {
  return sections.flatMap((section) => {
    const { kind, title } = section;
    if (kind !== 'other' || title === null || NOT_CONTENT.test(title)) return [];
    const lines = section.lines.filter((line) => !isTaken(line, taken));
    if (lines.length === 0 || (lines.length < 3 && lines.some(({ text }) => NOTHING_SAID.test(text)))) return [];
    const entryKind = kindOfHeading(title);
    const heading = entryKind === 'other' ? title : null;
    return entriesOf(source, lines, entryKind).map((entry) => ({ ...entry, kind: entryKind, heading }));
  });
}

function entriesOf(source: string, lines: ResumeLine[], kind: SectionEntryKind) {
  if (kind === 'interest') return readInterests(source, lines);
  return LISTED.has(kind) && !hasBodies(lines) ? readListed(source, lines, kind) : readBlocks(source, lines, kind);
}

/** Bullets below lines that are none. */
const hasBodies = (lines: ResumeLine[]) =>
  lines.filter((line, index) => line.bullet && lines[index - 1]?.bullet === false).length >= 2;

/** More than half of the line is in a value. */
function isTaken({ start, end }: ResumeLine, taken: readonly Span[]): boolean {
  const covered = taken.reduce((sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)), 0);
  return covered * 2 > end - start;
}
