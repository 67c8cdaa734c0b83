import { fold } from '../words/fold.ts';
import { titleLikeness } from '../words/role-words.ts';
import type { SectionKind } from '../words/section-names.ts';
import type { ResumeLine } from '../resume-line.ts';
import { isCaps, lookOf } from './look.ts';

/** A heading that the owner has explained. */
export interface KnownHeading {
  /** As {@link foldHeading} gives it. */
  heading: string;
  kind: SectionKind;
}

export interface FoundHeading {
  kind: SectionKind;
  title: string;
  /** The last of its lines, if it is wrapped. */
  last: ResumeLine;
  /** Whether the section begins in the heading's line, to the right of it. */
  isBeside: boolean;
  /** By the owner; otherwise it only looks like one that is. */
  isExplained: boolean;
}

/** Headings are wrapped into at most so many lines. */
const MOST_LINES = 3;
/** Letters. */
const LONGEST = 50;
const MOST_WORDS = 6;
const CONTACT = /@|www\.|https?:|\d|\p{L}\.\p{L}/u;

/** The form by which a heading is recognized. */
export const foldHeading = (text: string) => fold(text).replace(/[\s:.–—-]+$/u, '');

/** Where the headings that the owner has explained stand. Headings that look like them are in the list as `other`. */
export function findKnownHeadings(
  lines: ResumeLine[],
  known: readonly KnownHeading[],
  isHeading: (line: ResumeLine) => boolean,
): Map<ResumeLine, FoundHeading> {
  const found = new Map<ResumeLine, FoundHeading>();
  const kinds = new Map(known.map(({ heading, kind }) => [heading, kind]));
  if (kinds.size === 0) return found;
  for (const line of lines) {
    const here = foundAt(lines, line, kinds);
    if (here) found.set(line, here);
  }
  // Where the reader has missed one heading, it has missed those that look the same.
  const missed = [...found].filter(([line, { isBeside }]) => !isBeside && !isHeading(line));
  for (const line of lines)
    if (!found.has(line) && missed.some(([like]) => isAlike(lines, like, line)))
      found.set(line, { kind: 'other', title: line.text, last: line, isBeside: false, isExplained: false });
  return found;
}

function foundAt(lines: ResumeLine[], line: ResumeLine, kinds: ReadonlyMap<string, SectionKind>): FoundHeading | null {
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const wrapped = lines.slice(line.index, line.index + count);
    const title = wrapped.map(({ text }) => text).join(' ');
    const kind = kinds.get(foldHeading(title));
    if (kind) return { kind, title, last: wrapped.at(-1) ?? line, isBeside: false, isExplained: true };
  }
  const [label, rail] = line.segments;
  if (!label || !rail) return null;
  const title = line.text.slice(0, label.end - line.start);
  const kind = kinds.get(foldHeading(title));
  return kind ? { kind, title, last: line, isBeside: true, isExplained: true } : null;
}

function isAlike(lines: ResumeLine[], like: ResumeLine, line: ResumeLine): boolean {
  if (!canBeHeading(lines, line) || lookOf(like) !== lookOf(line)) return false;
  return isSetOff(lines, like) === isSetOff(lines, line);
}

const isSetOff = (lines: ResumeLine[], { index }: ResumeLine) => lines[index + 1]?.spaceAbove === true;

/** Whether a line could be a heading that no list knows: short, without a title, a date or contact details, and set apart from what is around it. */
export function canBeHeading(lines: ResumeLine[], line: ResumeLine): boolean {
  const { text, bullet, dates, segments, index, bold } = line;
  if (index === 0 || bullet || dates.length > 0 || text.length > LONGEST || CONTACT.test(text)) return false;
  if (!/\p{L}{2}/u.test(text) || /[,;!.]$/u.test(text) || segments.some(({ apart }) => apart)) return false;
  if (text.split(/\s+/u).length > MOST_WORDS || titleLikeness(text) > 0.5) return false;
  const below = lines[index + 1];
  if (!below) return false;
  const isLarger = line.size > below.size + 0.6;
  return isCaps(text) || isLarger || (line.spaceAbove && (below.spaceAbove || (bold && !below.bold)));
}
