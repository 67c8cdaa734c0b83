import { findDateRanges, type DateRange } from '../dates/read-date-range.ts';
import type { LayoutLine } from './document-layout.ts';
import type { Field, Span } from './parsed-resume.ts';

/** A part of a line that stands for itself. */
export interface Piece extends Span {
  text: string;
  line: LayoutLine;
}

const SEPARATOR = /\s+[|•·●]\s+|\s*\|\s*|\s+[—–]\s+|\t+|\s{3,}/g;

/** A line without its dates, cut where it is cut for the eye: at wide gaps, bars, dots and long dashes. */
export function piecesOf(
  text: string,
  line: LayoutLine,
): { pieces: Piece[]; dates: (DateRange & { offset: number })[] } {
  const whole = text.slice(line.start, line.end);
  const dates = findDateRanges(whole).map((range) => ({ ...range, offset: line.start }));
  const cuts: Span[] = dates.map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
  for (const match of whole.matchAll(SEPARATOR))
    cuts.push({ start: line.start + match.index, end: line.start + match.index + match[0].length });
  for (const segment of line.segments) if (segment.apart) cuts.push({ start: segment.start, end: segment.start });
  cuts.sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: Piece[] = [];
  let from = line.start;
  for (const cut of [...cuts, { start: line.end, end: line.end }]) {
    const piece = trimmed(text, { start: from, end: Math.max(from, cut.start) });
    if (piece) pieces.push({ ...piece, text: text.slice(piece.start, piece.end), line });
    from = Math.max(from, cut.end);
  }
  return { pieces, dates };
}

/** Without the space and loose punctuation around it; null when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const inside = text.slice(start, end);
  const lead = /^[\s,;:()[\]|•·●–—-]*/.exec(inside)?.[0].length ?? 0;
  if (lead === inside.length) return null;
  const tail = /(?:[\s,;:[|•·●–—-]|\((?=[^)]*$))*$/.exec(inside)?.[0].length ?? 0;
  let last = end - tail;
  // A closing bracket that was never opened came from the dates.
  if (text[last - 1] === ')' && !text.slice(start + lead, last).includes('(')) last -= 1;
  return start + lead < last ? { start: start + lead, end: last } : null;
}

export function fieldOf(
  text: string,
  spans: Span[],
  confidence: number,
  reviewReason: string | null = null,
): Field<string> {
  const value = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' ');
  // A word cut at the end of a line is one word again.
  return { value: value.replace(/(\p{Ll})[-\u00AD] (?=\p{Ll})/gu, '$1'), spans, confidence, reviewReason };
}
