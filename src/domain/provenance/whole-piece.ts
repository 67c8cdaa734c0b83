import type { Span } from '../resume/parsed-resume.ts';
import { isPartWord } from './part-words.ts';
import type { Passages } from './passages.ts';

/** Ends a piece of a line: separators, dashes between spaces, wide gaps. */
const SEPARATOR = /[,;:|•·⋅∙▪■●○◦()[\]{}"“”„«»（）【】、，；：｜／／\t—–]|\s-\s|^-\s|\s-$|\s\/\s|\s{2,}|\u3000/gu;
/** Connects two names: "Engineer at Google", "BSc in Physics". */
const CONNECTOR =
  /(?<!\p{L})(?:at|@|in|of|for|from|by|with|since|bei|beim|im|an der|am|von|vom|fur|für|chez|à|au|aux|en|de|du|des|dans|pour|a|ao|na|no|em|do|da|del|di|del|della|dell|presso|nel|nella|bij|te|van|voor|als|as|und|and|et|y|e|&)$/iu;
const CONNECTOR_BEHIND = new RegExp(
  CONNECTOR.source.replace(/\$$/u, '').replace('(?<!\\p{L})', '^') + '(?!\\p{L})',
  'iu',
);
const LETTER = /[\p{L}\p{N}]/u;
const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The whole piece of a line that a span lies in: up to separators, changes of style, connecting words, dates and other values.
 * "Manager" in "Assistant Manager, Berlin" is "Assistant Manager"; a following "(acting)" belongs to it as well.
 *
 * @param taken dates and other values, which end a piece
 * @param lessens whether words like "acting" behind it belong to it, as with titles and degrees
 */
export function wholePiece(
  text: string,
  span: Span,
  { passages, taken, lessens }: { passages: Passages; taken: readonly Span[]; lessens: boolean },
): Span {
  const [first, last] = [passages.lineAt(span.start), passages.lineAt(span.end - 1)];
  if (!first || !last) return span;
  const edges = (line: typeof first) => [
    ...line.segments.flatMap(({ start, end }) => [start, end]),
    ...taken.flatMap(({ start, end }) => [start, end]),
  ];
  const from = Math.max(first.start, ...edges(first).filter((edge) => edge <= span.start));
  const to = Math.min(last.end, ...edges(last).filter((edge) => edge >= span.end));
  const before = lastPiece(text.slice(from, span.start));
  const behind = firstPiece(text.slice(span.end, to));
  const start = span.start - before.trimStart().length;
  const whole = { start, end: span.end + behind.trimEnd().length };
  return lessens ? withPartWord(text, whole, to) : whole;
}

/** What stands directly before a value, back to the last separator or connecting word. */
function lastPiece(before: string): string {
  const at = [...before.matchAll(SEPARATOR)].at(-1);
  const piece = at ? before.slice(at.index + at[0].length) : before;
  if (!LETTER.test(piece) || EAST.test(piece.slice(-1))) return '';
  return CONNECTOR.test(piece.trimEnd()) ? '' : piece;
}

function firstPiece(behind: string): string {
  const at = behind.search(SEPARATOR);
  const piece = at < 0 ? behind : behind.slice(0, at);
  if (!LETTER.test(piece) || EAST.test(piece.trimStart().slice(0, 1))) return '';
  return CONNECTOR_BEHIND.test(piece.trimStart()) ? '' : piece;
}

/** "Engineer (Intern)", "Director, acting". */
function withPartWord(text: string, span: Span, to: number): Span {
  const behind = text.slice(span.end, to);
  const next = /^[\s,;–—(（-]+([^,;|()（）]{2,40})[)）]?/u.exec(behind);
  return next && isPartWord(next[1] ?? '') ? { start: span.start, end: span.end + next[0].trimEnd().length } : span;
}
