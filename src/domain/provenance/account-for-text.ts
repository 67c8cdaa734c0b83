import { foldText } from '../reconcile/fold-text.ts';
import { LABEL, MIN_LETTERS } from '../resume/find-unplaced.ts';
import type { ParsedResume, Span } from '../resume/parsed-resume.ts';
import { nameSection } from '../resume/words/name-sections.ts';
import { overlap } from './overlap.ts';
import { spansIn } from './spans-in.ts';

/** A passage that is in no value. */
export interface LoosePassage extends Span {
  /** The heading above it; null if it is not known. */
  section: string | null;
  text: string;
  letters: number;
}

/** Every letter of a document's text is in exactly one of the three. */
export interface TextAccount {
  /** Letters and digits in all. */
  letters: number;
  /** Of values. */
  read: number;
  /** Of headings, labels, separators and page numbers. */
  furniture: number;
  loose: LoosePassage[];
}

/** Says of every letter of a text whether it is in a value, in a loose passage, or neither, because it only arranges the others. */
export function accountForText(text: string, parsed: ParsedResume, furniture: readonly Span[]): TextAccount {
  const { unplaced, ...read } = parsed;
  const taken = marked(text.length, spansIn(read));
  const arranging = marked(text.length, furniture);
  const known = labelsOf(parsed);
  const passages: LoosePassage[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    if (isHeading(line, known) && !hasAny(taken, start, end)) continue;
    const free = freeIn(text, { start, end }, (index) => taken[index] === 1 || arranging[index] === 1).filter((span) =>
      isTelling(text.slice(span.start, span.end), known),
    );
    for (const span of free) {
      const last = passages.at(-1);
      const isWhole = free.length === 1 && text.slice(start, span.start).trim() === '';
      if (last && isWhole && text.slice(last.end, span.start).trim() === '' && goesOn(text, last.end, span.start))
        Object.assign(last, passage(text, last.start, span.end, unplaced));
      else passages.push(passage(text, span.start, span.end, unplaced));
    }
  }
  const letters = lettersIn(text);
  const loose = passages.reduce((sum, one) => sum + one.letters, 0);
  let values = 0;
  for (let index = 0; index < text.length; index += 1)
    if (taken[index] === 1 && isLetter(text.charAt(index))) values += 1;
  return { letters, read: values, furniture: letters - values - loose, loose: passages };
}

/** Counted in UTF-16 code units, as spans are. */
const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);

export function lettersIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (isLetter(text.charAt(index))) count += 1;
  return count;
}

function marked(length: number, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}

const hasAny = (marks: Uint8Array, start: number, end: number) => marks.subarray(start, end).includes(1);

/** Words that became a category, a level or a heading, which have no evidence of their own. */
function labelsOf({ skills, sections, unplaced }: ParsedResume): ReadonlySet<string> {
  const words = [
    ...skills.flatMap(({ category, level }) => [category, level]),
    ...sections.map(({ heading }) => heading),
    ...unplaced.map(({ section }) => section),
  ];
  return new Set(words.flatMap((word) => (word === null ? [] : [foldText(word)])));
}

const isHeading = (line: string, known: ReadonlySet<string>) =>
  line.trim().length < 60 && (known.has(foldText(line)) || nameSection(line.replace(/^#+\s*/u, '')) !== null);

const isTelling = (piece: string, known: ReadonlySet<string>) =>
  lettersIn(piece) >= MIN_LETTERS && !LABEL.test(piece) && !known.has(foldText(piece.replace(/[:：]\s*$/u, '')));

/** The unmarked stretches of a line, without spaces and separators at their ends. */
function freeIn(text: string, { start, end }: Span, isMarked: (index: number) => boolean): Span[] {
  const spans: Span[] = [];
  let from = -1;
  for (let index = start; index <= end; index += 1) {
    const isFree = index < end && !isMarked(index);
    if (isFree && from < 0) from = index;
    if (!isFree && from >= 0) {
      const piece = text.slice(from, index);
      const lead = piece.length - piece.replace(/^[^\p{L}\p{N}]+/u, '').length;
      spans.push({ start: from + lead, end: from + piece.trimEnd().length });
      from = -1;
    }
  }
  return spans.filter((span) => span.end > span.start);
}

/** Whether only a line break lies between. */
const goesOn = (text: string, from: number, to: number) => (text.slice(from, to).match(/\n/gu)?.length ?? 0) === 1;

function passage(text: string, start: number, end: number, unplaced: ParsedResume['unplaced']): LoosePassage {
  const said = unplaced.find(({ span }) => overlap(span, { start, end }));
  const words = text.slice(start, end);
  return { start, end, section: said?.section ?? null, text: words, letters: lettersIn(words) };
}
