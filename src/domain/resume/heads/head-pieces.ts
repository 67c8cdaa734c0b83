import type { ResumeLine } from '../resume-line.ts';
import { cutSlice, splitSlice, type Slice } from '../slices.ts';
import { SEPARATOR, stretchesOf } from '../split-head.ts';
import { wraps } from '../words/connectors.ts';
import { isEastAsian } from '../words/east-asian.ts';
import { isBodyLabel } from '../words/body-labels.ts';
import { EMPLOYMENT_NOTE } from '../words/role-words.ts';

/** What stands between a piece and the one before it. `start` begins a line, `wrap` one that may continue the line above. */
export type Between =
  | 'start'
  | 'wrap'
  | 'date'
  | 'gap'
  | 'bar'
  | 'slash'
  | 'dash'
  | 'bracket'
  | 'colon'
  | 'comma'
  | 'at'
  | 'space';

/** A piece of a head that may be a title, an employer or a place by itself, or a part of one. */
export interface HeadPiece extends Slice {
  /** Index of the line in the head. */
  line: number;
  between: Between;
  bold: boolean;
  italic: boolean;
  size: number;
}

/** A bracket, but not in "当果科技（北京）有限公司", which is one name. */
const BRACKET = String.raw`\s*[(（](?![^()（）]{1,12}[)）]\p{Script=Han})\s*|(?<![(（][^()（）]{1,12})[)）]\s*|[)）](?!\p{Script=Han})\s*`;
const FINE = new RegExp(
  `${SEPARATOR.source}|,\\s+|،\\s*|、|\\s?[:：]\\s+|\\s/\\s|${BRACKET}|\\s+(?:at|@|bei|chez|presso)\\s+(?=[\\p{Lu}\\d])`,
  'gu',
);
/** Words that say nothing by themselves. */
const EMPTY = /^(?:https?:\/\/\S+|www\.\S+|from|to|since|period|dates?|duration|and|at|in|@|\p{Ll})$/iu;

/** Divides a head as finely as possible, without its dates. */
export function headPieces(source: string, head: ResumeLine[]): HeadPiece[] {
  const pieces: HeadPiece[] = [];
  for (const [index, line] of head.entries()) {
    if (isBodyLabel(line.text)) continue;
    for (const slice of stretchesOf(source, line)
      .flatMap((stretch) => atStyles(source, stretch, line))
      .flatMap((stretch) => splitSlice(source, stretch, FINE))
      .map((slice) => withoutAt(source, slice, line))) {
      if (!/[\p{L}\p{N}]/u.test(slice.text) || EMPTY.test(slice.text)) continue;
      const last = pieces.at(-1);
      const segment = line.segments.find(({ start, end }) => slice.start >= start && slice.start < end);
      const bold = segment?.bold ?? line.bold;
      const mayWrap = last && last.bold === bold && head[index - 1]?.tight === true && meets(last, slice, index, head);
      const opening: Between = mayWrap ? 'wrap' : 'start';
      const piece = {
        ...slice,
        line: index,
        between: last?.line === index ? betweenOf(source, last, slice, line) : opening,
        bold,
        italic: segment?.italic ?? false,
        size: segment?.size ?? line.size,
      };
      if (piece.between === 'bracket' && last && EMPLOYMENT_NOTE.test(piece.text))
        pieces[pieces.length - 1] = { ...last, ...cutSlice(source, last.start, withBracket(source, piece)) };
      else if (last && isWrapped(source, last, piece, head))
        pieces[pieces.length - 1] = { ...last, ...cutSlice(source, last.start, piece.end) };
      else pieces.push(piece);
    }
  }
  return pieces;
}

const withBracket = (source: string, { end }: Slice) => (/^\s*[)）]/u.exec(source.slice(end))?.[0].length ?? 0) + end;

/** "**Engineer** at **Nexalba**": the "at" before a change of style. */
function withoutAt(source: string, slice: Slice, { end }: ResumeLine): Slice {
  const found = slice.end < end ? /\s+(?:at|@|bei|chez|presso)$/u.exec(slice.text) : null;
  return found ? cutSlice(source, slice.start, slice.end - found[0].length) : slice;
}

/** Divides where bold, italic or size changes before a capital letter: "**Duke University** Durham". */
function atStyles(source: string, stretch: Slice, { segments }: ResumeLine): Slice[] {
  const cuts = segments.flatMap((segment, index) => {
    const previous = segments[index - 1];
    const isInside = segment.start > stretch.start && segment.start < stretch.end;
    const changes =
      previous !== undefined &&
      (previous.bold !== segment.bold ||
        previous.italic !== segment.italic ||
        Math.abs(previous.size - segment.size) > 0.4);
    const text = source.slice(segment.start, segment.end);
    return isInside && changes && (/^\s*[\p{Lu}\p{Lo}]/u.test(text) || isEastAsian(text)) ? [segment.start] : [];
  });
  const bounds = [stretch.start, ...cuts, stretch.end];
  return bounds
    .slice(1)
    .map((end, index) => cutSlice(source, bounds[index] ?? stretch.start, end))
    .filter(({ text }) => text !== '');
}

function betweenOf(source: string, last: Slice, slice: Slice, line: ResumeLine): Between {
  const text = source.slice(last.end, slice.start);
  const isDated = line.dates.some(({ start }) => line.start + start >= last.end && line.start + start < slice.start);
  if (isDated) return 'date';
  if (line.segments.some(({ apart, start }) => apart && start > last.start && start <= slice.start)) return 'gap';
  if (/[|｜•·⋅∙]/.test(text)) return 'bar';
  if (/[／/]/.test(text)) return 'slash';
  if (/[–—-]/.test(text)) return 'dash';
  if (/[()（）]/.test(text)) return 'bracket';
  if (/[:：]/.test(text)) return 'colon';
  if (/[,،、，;]/.test(text)) return 'comma';
  return /[\p{L}@]/u.test(text) ? 'at' : 'space';
}

/** "Head of" above "Mathematics" in a narrow column. */
function isWrapped(source: string, last: HeadPiece, piece: HeadPiece, head: ResumeLine[]): boolean {
  return (
    meets(last, piece, piece.line, head) &&
    last.bold === piece.bold &&
    wraps(last.text, source.slice(piece.start, piece.end), { tight: head[last.line]?.tight === true })
  );
}

/** Whether one piece ends a line and the other begins the next. */
const meets = (last: HeadPiece, next: Slice, line: number, head: ResumeLine[]) =>
  line === last.line + 1 && last.end === head[last.line]?.end && next.start === head[line]?.start;
