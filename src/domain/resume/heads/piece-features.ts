import { bin, isCaps } from '../sectioning/look.ts';
import { degreeLikeness, institutionLikeness } from '../words/education-words.ts';
import { isLocation, isRegion, mayBeLocation } from '../words/places.ts';
import { companyLikeness, titleLikeness } from '../words/role-words.ts';
import { isEastAsian } from '../words/east-asian.ts';
import { isTown } from '../words/towns.ts';
import { namesTrade } from '../words/trades.ts';
import type { ResumeLine } from '../resume-line.ts';
import type { HeadPiece } from './head-pieces.ts';

/** One head of a document, divided. */
export interface PiecedHead {
  lines: ResumeLine[];
  pieces: HeadPiece[];
}

/** Where a piece stands in its head. Pieces of one document with the same slot are of one kind. */
export function slotOf({ lines, pieces }: PiecedHead, at: number): string {
  const piece = pieces[at];
  if (!piece) return '';
  const dated = lines.findIndex(({ dates }) => dates.length > 0);
  const inLine = pieces.filter(({ line }) => line === piece.line);
  const last = pieces[at + 1]?.line !== piece.line;
  return [
    dated < 0 ? 'none' : piece.line - dated,
    Math.min(2, inLine.indexOf(piece)),
    piece.between,
    piece.bold,
    piece.italic,
    last,
  ].join('|');
}

/** Features of all pieces of all heads of a document. */
export function pieceFeatures(heads: PiecedHead[]): string[][][] {
  const times = new Map<string, number>();
  for (const { pieces } of heads)
    for (const text of new Set(pieces.map((piece) => piece.text.toLowerCase())))
      times.set(text, (times.get(text) ?? 0) + 1);
  return heads.map((head) => {
    const own = head.pieces.map((_, at) => wordSigns(head.pieces, at));
    const pattern = patternOf(head);
    return head.pieces.map((piece, at) => [
      'bias',
      ...(own[at] ?? []),
      // Chinese and Japanese names show little else than the endings of their words.
      ...(isEastAsian(piece.text) ? (own[at] ?? []).filter((sign) => /^(?:title|company)=sure/.test(sign)) : []),
      ...(own[at - 1] ?? ['none']).map((sign) => `-1${sign}`),
      ...(own[at + 1] ?? ['none']).map((sign) => `1${sign}`),
      ...placeSigns(head, piece, at),
      `pattern=${pattern}#${at}`,
      `again=${bin(times.get(piece.text.toLowerCase()) ?? 0, 2, 3)}`,
    ]);
  });
}

function patternOf({ lines, pieces }: PiecedHead): string {
  const line = (index: number) => {
    const inLine = pieces.filter((piece) => piece.line === index);
    const first = inLine[0];
    const mark = first?.bold ? 'B' : first?.italic ? 'I' : '';
    const dated = lines[index]?.dates.length ? 'd' : '';
    return `${mark}${inLine.map(({ between }) => (between === 'start' ? '' : between.slice(0, 2))).join('.')}${Math.min(4, inLine.length)}${dated}`;
  };
  return lines.map((_, index) => line(index)).join('/');
}

/** What a piece says by itself. */
function wordSigns(pieces: HeadPiece[], at: number): string[] {
  const piece = pieces[at];
  if (!piece) return [];
  const { text } = piece;
  const words = text.split(/\s+/);
  const behind = pieces.slice(at, at + 3).filter(({ line }) => line === piece.line);
  const joined = (count: number) =>
    behind
      .slice(0, count)
      .map((one) => one.text)
      .join(', ');
  const title = titleLikeness(text);
  const company = companyLikeness(text);
  const signs: Record<string, string | boolean> = {
    title: title >= 0.9 ? 'sure' : namesTrade(text) ? 'trade' : title > 0 && 'maybe',
    company: company >= 0.8 ? 'sure' : company > 0 && 'maybe',
    place: isLocation(text),
    placetogether: behind.length > 1 && (isLocation(joined(2)) || isLocation(joined(3))),
    region: isRegion(text),
    town: !isLocation(text) && isTown(text),
    placelike: mayBeLocation(text),
    degree: degreeLikeness(text) > 0,
    school: institutionLikeness(text) > 0,
    words: String(bin(words.length, 2, 3, 4, 6, 9)),
    chars: String(bin(text.length, 4, 7, 12, 20, 32, 50)),
    titled: String(bin(words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length, 0.4, 0.7, 1)),
    small: /^\p{Ll}/u.test(text),
    caps: isCaps(text),
    digits: /\d/.test(text),
    stop: /[.!?]$/.test(text),
    ampersand: /&|\+/.test(text),
    joined: /\p{Ll}\p{Lu}/u.test(text),
  };
  return Object.entries(signs).flatMap(([name, value]) => (value === false ? [] : [`${name}=${String(value)}`]));
}

/** Where it stands and what it looks like. */
function placeSigns(head: PiecedHead, piece: HeadPiece, at: number): string[] {
  const { lines, pieces } = head;
  const dated = lines.findIndex(({ dates }) => dates.length > 0);
  const inLine = pieces.filter(({ line }) => line === piece.line);
  const index = inLine.indexOf(piece);
  const next = pieces[at + 1];
  const others = pieces.filter((other) => other !== piece);
  return [
    `line=${Math.min(3, piece.line)}`,
    `lines=${Math.min(4, lines.length)}`,
    `fromdate=${dated < 0 ? 'none' : Math.max(-2, Math.min(2, piece.line - dated))}`,
    `index=${Math.min(3, index)}/${Math.min(4, inLine.length)}`,
    `at=${Math.min(4, at)}/${Math.min(5, pieces.length)}`,
    `between=${piece.between}`,
    `among=${piece.between}/${next === undefined ? 'end' : next.line === piece.line ? next.between : 'line'}/${dated < 0 ? 'none' : Math.sign(piece.line - dated)}`,
    `first=${at === 0}/${piece.bold}`,
    `after=${next === undefined ? 'end' : next.line === piece.line ? next.between : 'line'}`,
    `style=${piece.bold ? 'bold' : ''}${piece.italic ? 'italic' : ''}`,
    `onlybold=${piece.bold && others.every(({ bold }) => !bold)}`,
    `bigger=${others.length > 0 && others.every(({ size }) => piece.size > size + 0.4)}`,
    `smaller=${others.length > 0 && others.every(({ size }) => piece.size < size - 0.4)}`,
    `slot=${slotOf(head, at)}`,
  ];
}
