import type { LayoutLine } from './document-layout.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type { DateRange } from '../dates/read-date-range.ts';

/** One entry of a dated section: the lines that say what it is, and those that say what was done. */
export interface Entry {
  pieces: Piece[];
  dates: (DateRange & { offset: number })[];
  /** Statements; each is its lines, the wrapped ones included. */
  statements: LayoutLine[][];
}

/** A header is at most this many lines; what follows is running text. */
const LONGEST_HEADER = 4;
/** A header's line is short; longer ones are sentences. */
const LONGEST_HEADER_LINE = 110;

/** Cuts a section into entries. A new one begins with the first unmarked line after statements, when a date is near. */
export function splitEntries(text: string, lines: LayoutLine[]): Entry[] {
  const entries: Entry[] = [];
  let header: LayoutLine[] = [];
  let open: Entry | undefined;
  const close = () => {
    if (header.length === 0) return;
    open = { pieces: [], dates: [], statements: [] };
    for (const line of header) {
      const { pieces, dates } = piecesOf(text, line);
      open.pieces.push(...pieces);
      open.dates.push(...dates);
    }
    entries.push(open);
    header = [];
  };
  for (const [index, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    if (line.bullet) {
      close();
      if (open) open.statements.push([line]);
      else header.push(line);
      continue;
    }
    const last = open?.statements.at(-1);
    const begins = startsEntry(text, lines, index, header.length > 0);
    if (
      header.length > 0 &&
      header.length < LONGEST_HEADER &&
      words.length <= LONGEST_HEADER_LINE &&
      !begins.again &&
      !isSentence(words)
    )
      header.push(line);
    else if (begins.yes) {
      close();
      header.push(line);
    } else {
      close();
      if (!open) {
        header.push(line);
        continue;
      }
      const previous = last?.at(-1);
      const wraps =
        last !== undefined &&
        previous !== undefined &&
        !line.spaceAbove &&
        !(/[.!?]$/.test(text.slice(previous.start, previous.end).trim()) && !last[0]?.bullet);
      if (wraps && last) last.push(line);
      else open.statements.push([line]);
    }
  }
  close();
  return entries;
}

const isSentence = (words: string) =>
  words.length > 60 && /[.!?]$/.test(words.trim()) && words.trim().split(/\s+/).length > 9;

/** Whether the line can open an entry: it or one of the next lines has a time, before the next statement. */
function startsEntry(
  text: string,
  lines: LayoutLine[],
  index: number,
  inHeader: boolean,
): { yes: boolean; again: boolean } {
  const line = lines[index];
  if (!line) return { yes: false, again: false };
  const dated = (one: LayoutLine | undefined) =>
    one !== undefined &&
    !one.bullet &&
    piecesOf(text, one).dates.length > 0 &&
    one.end - one.start <= LONGEST_HEADER_LINE;
  const near =
    dated(line) ||
    (!isSentence(text.slice(line.start, line.end)) &&
      line.end - line.start <= LONGEST_HEADER_LINE &&
      [1, 2].some(
        (step) => lines.slice(index + 1, index + step + 1).every((one) => !one.bullet) && dated(lines[index + step]),
      ));
  const afterGap = line.spaceAbove || line.bold || !inHeader;
  // A second time within one header means that another role begins without statements between.
  const again =
    inHeader &&
    dated(line) &&
    lines.slice(Math.max(0, index - 2), index).some((one) => dated(one)) &&
    (line.spaceAbove || line.bold);
  return { yes: near && (afterGap || dated(line)), again };
}
