import type { DateHabits } from '../dates/find-dates.ts';
import { findDateRanges, type DateRange } from '../dates/read-date-range.ts';
import { dateHabits } from './date-habits.ts';
import { isEastAsian } from './words/east-asian.ts';
import type { DocumentText, LayoutLine } from './document-layout.ts';
import { railLabels } from './rail-labels.ts';

/** A layout line, prepared for the parser. */
export interface ResumeLine extends LayoutLine {
  text: string;
  /** Date ranges that are data, not part of a sentence. */
  dates: readonly DateRange[];
  /** Reaches the right edge of its column, so the next line may continue it. */
  full: boolean;
  /** Like `full`, but for lines of any length: the first word of the next line would not have fit. */
  tight: boolean;
  /** Line number within the content. */
  index: number;
}

/** A date in a line with more other characters than this is part of a sentence. */
const LONGEST_HEAD = 110;

/** The lines of the document's content, in reading order. */
export function resumeLines({ text, layout }: Pick<DocumentText, 'text' | 'layout'>): ResumeLine[] {
  const content = railLabels(
    layout.filter(({ furniture, start, end }) => !furniture && end > start),
    text,
  );
  const edges = new Map<number, number>();
  for (const { block, x, width } of content) edges.set(block, Math.max(edges.get(block) ?? 0, x + width));
  const said = content.map(({ start, end }) => text.slice(start, end));
  const habits = { ...dateHabits(said), leadsItems: leadsItems(content, said) };
  const entries = datedItems(content, said);
  return content.map((line, index) => {
    const words = said[index] ?? '';
    const tight = isTight(line, words, content[index + 1], edges.get(line.block) ?? 0, text);
    return {
      ...line,
      text: words,
      full: tight && words.length >= 20,
      tight,
      index,
      dates: datesOf(words, line, { ...habits, isEntry: entries.has(index) }),
    };
  });
}

/** "• 2014 – 2017: Engineer at Nexalba. Built ...": a period before everything else that an item says. */
const leads = (text: string): boolean => {
  const [range] = findDateRanges(text);
  return range !== undefined && !range.single && range.start === 0 && /^\s*[:：–—-]\s/u.test(text.slice(range.end));
};

/** Whether the document's entries are list items that begin with their period, and no others have one. */
function leadsItems(lines: LayoutLine[], said: string[]): boolean {
  const led = lines.filter(({ bullet }, index) => bullet && leads(said[index] ?? '')).length;
  const heads = lines.filter(
    ({ bullet }, index) => !bullet && findDateRanges(said[index] ?? '').some(({ single }) => !single),
  );
  return led >= 2 && heads.length === 0;
}

/** A date or period at the end of an item, set off from the words in front of it: "MSc Biology, University of Lagos (2009 – 2013)". */
const endsDated = (text: string): boolean => {
  const last = findDateRanges(text).at(-1);
  return (
    last !== undefined &&
    text.length <= LONGEST_ITEM &&
    /^[)）\s]*$/u.test(text.slice(last.end)) &&
    /[(（,，|–—:-]\s*$/u.test(text.slice(0, last.start))
  );
};
const LONGEST_ITEM = 100;
const LONGEST_HEADING = 40;

/** Items that are entries: all in a list directly below what may be a heading, not below the head of a role, end with a date. */
function datedItems(lines: LayoutLine[], said: string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    if (!lines[at]?.bullet || lines[at - 1]?.bullet) continue;
    let end = at;
    while (lines[end]?.bullet) end += 1;
    const [heading = '', above = ''] = [said[at - 1], said[at - 2]];
    const isBelowHeading =
      at > 0 &&
      heading.length <= LONGEST_HEADING &&
      [heading, lines[at - 2]?.bullet ? '' : above].every((text) => findDateRanges(text).length === 0);
    const items = said.slice(at, end);
    if (isBelowHeading && items.length >= 2 && items.every(endsDated))
      for (let index = at; index < end; index += 1) found.add(index);
    at = end;
  }
  return found;
}

/** Whether the first word of the next line would not have fit on this one, so the text may have been wrapped here. */
function isTight(line: LayoutLine, said: string, next: LayoutLine | undefined, edge: number, text: string): boolean {
  const follows = next ? text.slice(next.start, next.end) : '';
  // Chinese and Japanese can break after any character.
  const word = isEastAsian(follows.slice(0, 1)) ? 1 : (/^\S+/.exec(follows)?.[0].length ?? 0);
  const letter = line.width / said.length;
  return line.x + line.width + (word + 1) * letter > edge - 1;
}

function datesOf(
  text: string,
  line: LayoutLine,
  { leadsItems: isLed, isEntry, ...habits }: DateHabits & { leadsItems: boolean; isEntry: boolean },
): readonly DateRange[] {
  const ranges = findDateRanges(text, habits);
  if (isLed && line.bullet && leads(text)) return ranges.slice(0, 1);
  return ranges.filter(({ start, end, single }) => {
    const rest = text.length - (end - start);
    // In a list item, only a date that is set apart is data.
    if (
      line.bullet &&
      !isEntry &&
      !line.segments.some((segment) => segment.apart && segment.start - line.start <= start + 2)
    )
      return false;
    if (rest > LONGEST_HEAD) return false;
    const own = line.segments.some(
      (segment) => Math.abs(segment.start - line.start - start) <= 2 && (segment.apart || segment.start === line.start),
    );
    const before = text.slice(0, start).trim();
    const after = text.slice(end).trim();
    const bracketed = before.endsWith('(') && after.startsWith(')');
    const atEdge = before === '' || /^\W*$/.test(after) || bracketed || own;
    // "Graduated in 2019." and "Migrated to Office 2019" are sentences.
    const sentence = text.endsWith('.') && rest > 40;
    if (single)
      return (
        !sentence &&
        (rest < 3 ||
          own ||
          bracketed ||
          (atEdge && rest < 90 && /[,|(–—•·:-]$|^$/.test(before)) ||
          (before === '' && /^[,|–—•·:-]/.test(after)) ||
          (/^\W*$/.test(after) && rest < 60))
      );
    return !sentence && (atEdge || rest < 70);
  });
}
