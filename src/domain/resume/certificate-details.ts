import { moveRange } from '../dates/move-range.ts';
import { type DatedSpan, findDateRanges } from '../dates/read-date-range.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, type Slice } from './slices.ts';

/** "License No. RN-4711", "Reg. # 12/345", "Zertifikat Nr. 17". */
const NUMBER =
  /(?<![\p{L}\p{N}])(?:(?:licen[cs]e|lic\.|licencia|licença|lizenz|registration|registro|reg\.|certificate|certification|cert\.|zertifikat|certificat|credential|permit|member(?:ship)?)\s*)?(?:no\.?|nr\.?|n[°º]|number|nummer|numéro|número|id|pin|#|番号)\s*[:：.#]?\s*(?<number>(?=[\p{Lu}\p{N}./-]*\d)[\p{Lu}\p{N}][\p{Lu}\p{N}./-]{2,})\)?/iu;

const WORDS = String.raw`(?:\bexpir\w*(?:\s+on)?|\bexp\.|\bvalid(?:\s+(?:until|through|thru|to))?|\brenew\w*(?:\s+by)?|\bgültig(?:\s+bis)?|\bvalable(?:\s+jusqu\S*(?:\s+en)?)?|\bv[aá]lid[oa](?:\s+(?:hasta|até|fino\s+al?))?|\bgeldig(?:\s+tot)?|有効期限|有效期至)\s*[:：]?`;
/** In front of the day on which it ends. */
const UNTIL = new RegExp(String.raw`${WORDS}\s*$`, 'iu');
const LEADS_TO_END = new RegExp(String.raw`[\s(,;]*${WORDS}\s*(?:[\p{L}.]*\s*[\d./-]+\)?)?\s*$`, 'iu');

interface Numbered {
  number: Slice | null;
  /** What stands before and behind the number. */
  rest: Slice[];
}

/** Splits a piece at the number of a certificate in it. */
export function splitNumber(source: string, piece: Slice): Numbered {
  const match = NUMBER.exec(source.slice(piece.start, piece.end));
  const number = match?.groups?.['number'];
  if (!match || number === undefined) return { number: null, rest: [piece] };
  const from = piece.start + match.index + match[0].lastIndexOf(number);
  const rest = [
    cutSlice(source, piece.start, piece.start + match.index),
    cutSlice(source, piece.start + match.index + match[0].length, piece.end),
  ];
  return { number: cutSlice(source, from, from + number.length), rest: rest.filter(({ text }) => text !== '') };
}

/** Cuts the words off that lead to the day on which it ends, and the day if it is among them. */
export function withoutUntil(source: string, piece: Slice): Slice {
  const match = LEADS_TO_END.exec(source.slice(piece.start, piece.end));
  return match ? cutSlice(source, piece.start, piece.start + match.index) : piece;
}

/** The day on which it ends, which can stand within a sentence. */
export function untilIn(lines: readonly ResumeLine[]): DatedSpan | null {
  for (const { text, start } of lines)
    for (const range of findDateRanges(text)) {
      const { from, to } = moveRange(range, start);
      const day = from ?? to;
      if (day && UNTIL.test(text.slice(0, day.start - start))) return day;
    }
  return null;
}
