import { unwrapped } from './words/east-asian.ts';
import type { Field, Span } from './parsed-resume.ts';

/** A piece of the document: its text on one line and its span. */
export interface Slice extends Span {
  text: string;
}

/** The piece of `source` between two offsets, without spaces and separators at its ends. `text` is empty when nothing is left. */
export function cutSlice(source: string, start: number, end: number): Slice {
  let [from, to] = [start, end];
  while (from < to && /[\s|•·,;:–—、，；：｜-]/.test(source[from] ?? '')) from += 1;
  while (to > from && /[\s(（[【|•·,;:–—、，；：｜-]/.test(source[to - 1] ?? '')) to -= 1;
  // Drop a parenthesis whose counterpart was cut off.
  const text = source.slice(from, to);
  if (/^\([^)]*$/.test(text)) from += 1;
  if (/^[^(]*\)$/.test(text)) to -= 1;
  return { text: unwrapped(source.slice(from, to)), start: from, end: to };
}

/** Joins one or more pieces into a field. */
export function fieldOf(
  pieces: Slice | Slice[],
  confidence: number,
  reviewReason: string | null = null,
): Field<string> {
  const all = Array.isArray(pieces) ? pieces : [pieces];
  return {
    value: joined(all),
    spans: all.map(({ start, end }) => ({ start, end })),
    confidence,
    reviewReason,
  };
}

/** The non-empty pieces between matches of `separator`. */
export function splitSlice(source: string, slice: Span, separator: RegExp): Slice[] {
  const text = source.slice(slice.start, slice.end);
  const pieces: Slice[] = [];
  let at = 0;
  const push = (to: number) => {
    const piece = cutSlice(source, slice.start + at, slice.start + to);
    if (piece.text !== '') pieces.push(piece);
  };
  for (const match of text.matchAll(separator)) {
    push(match.index);
    at = match.index + match[0].length;
  }
  push(text.length);
  return pieces;
}

/** Joins with spaces, but not within Chinese and Japanese. */
const joined = (all: Slice[]) =>
  all.reduce((said, { text }) => (said === '' ? text : unwrapped(`${said}\n${text}`)), '');
