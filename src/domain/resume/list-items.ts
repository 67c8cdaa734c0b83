import type { ResumeLine } from './resume-line.ts';
import { cutSlice, type Slice } from './slices.ts';
import { breaksOff, goesOn } from './words/connectors.ts';

/** A group of list items with the label before its colon. */
export interface ItemGroup {
  label: string | null;
  items: Slice[];
  lines: ResumeLine[];
  /** Everything after the label as one piece; the whole text if there is no label. */
  rest: Slice;
}

const LABEL = /^([^:：,;|、，،]{2,45}?)\s*[:：]\s*/u;
/** Repeated dots are a rating, not separators. */
const SEPARATORS = /[,;|、，،؛；｜]|(?<![•·●▪⋅○◦•]\s?)[•·●▪⋅](?!\s?[•·●▪⋅○◦])|\s+[–—]\s+|\s{3,}|\s\/\s|\n/gu;

/** Splits a list section into items at lines, commas, bars and dots, but not within parentheses. */
export function listItems(source: string, lines: ResumeLine[]): ItemGroup[] {
  const groups: ItemGroup[] = [];
  const small = lines.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  const labelled = besideLabels(lines);
  for (const row of logicalRows(lines, small <= lines.length / 3)) {
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last) continue;
    const text = source.slice(first.start, last.end);
    const label = labelOf(text, first, labelled);
    const from = first.start + (label?.length ?? 0);
    const rest = { text: source.slice(from, last.end).trim(), start: from, end: last.end };
    groups.push({ label: label && label.text, items: splitOutsideBrackets(source, from, last.end), lines: row, rest });
  }
  return groups;
}

/** Lines whose first part stands in a column of labels: two or more with lists that begin at the same place. */
function besideLabels(lines: ResumeLine[]): ReadonlySet<ResumeLine> {
  const lists = lines.filter(
    ({ segments, text, start }) =>
      segments.length === 2 &&
      segments[1]?.apart &&
      /[,;、，،]/.test(text.slice(segments[1].start - start)) &&
      !/[,;:]/.test(text.slice(0, segments[1].start - start)),
  );
  const places = new Map<number, number>();
  const placeOf = (line: ResumeLine) => Math.round((line.segments[1]?.x ?? 0) / 4);
  for (const line of lists) places.set(placeOf(line), (places.get(placeOf(line)) ?? 0) + 1);
  const columns = new Set([...places].filter(([, count]) => count >= 2).map(([place]) => place));
  // Tables of word processors tell no places.
  const all = lists.length >= 2 && lists.length === lines.length;
  return new Set(
    lines.filter(
      (line) => line.segments.length === 2 && line.segments[1]?.apart && (all || columns.has(placeOf(line))),
    ),
  );
}

/** A label ends with a colon, or is the bold start of a line that continues in regular type. */
function labelOf(
  text: string,
  line: ResumeLine,
  labelled: ReadonlySet<ResumeLine>,
): { text: string; length: number } | null {
  const colon = LABEL.exec(text);
  if (colon?.[1] && text.length > colon[0].length) return { text: colon[1].trim(), length: colon[0].length };
  if (colon?.[1]) return { text: colon[1].trim(), length: text.length };
  const [first, second] = line.segments;
  // A column of labels beside lists.
  if (first && second?.apart && labelled.has(line))
    return { text: text.slice(0, first.end - first.start).trim(), length: second.start - first.start };
  if (
    first?.bold &&
    second &&
    !second.bold &&
    line.text.length > 20 &&
    first.end - first.start < 40 &&
    !/[,;]/.test(text.slice(0, first.end - first.start))
  )
    return {
      text: text.slice(0, first.end - first.start).replace(/[\s–—-]+$/, ''),
      length: second.start - first.start,
    };
  return null;
}

/** Joins a line with the next one if that has no label and the first is incomplete or full. */
function logicalRows(lines: ResumeLine[], capitals: boolean): ResumeLine[][] {
  const rows: ResumeLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const previous = row?.at(-1);
    const listed = row?.some(({ text }) => /[,;|•·、，،]/.test(text)) ?? false;
    const mayGoOn =
      previous &&
      !line.bullet &&
      !line.spaceAbove &&
      previous.block === line.block &&
      Math.abs(previous.size - line.size) < 0.4 &&
      !LABEL.test(line.text) &&
      !line.segments[0]?.bold === !previous.segments.at(-1)?.bold;
    const broken =
      previous &&
      (/[,;&(|/-]$/.test(previous.text) ||
        (listed && (previous.full || line.x > (row?.[0]?.x ?? 0) + 5)) ||
        (listed && /^[\p{Ll}(&]/u.test(line.text)) ||
        // Where items start with a capital letter, a lower-case one continues the line above.
        (capitals && (breaksOff(previous.text) || (previous.tight && goesOn(previous.text, line.text)))));
    if (row && mayGoOn && broken) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** The items of a stretch of text; separators within parentheses divide nothing. */
export function splitOutsideBrackets(source: string, start: number, end: number): Slice[] {
  const text = source.slice(start, end);
  const items: Slice[] = [];
  let at = 0;
  const push = (to: number) => {
    const item = cutSlice(source, start + at, start + to);
    if (/[\p{L}\p{N}]/u.test(item.text)) items.push(item);
  };
  for (const match of text.matchAll(SEPARATORS)) {
    const before = text.slice(0, match.index);
    const open = (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);
    // A line break within a wrapped item is not a separator.
    if (open || match[0] === '\n') continue;
    push(match.index);
    at = match.index + match[0].length;
  }
  push(text.length);
  return items;
}
