import type { Span } from '../resume/parsed-resume.ts';

/** Searches a document's text for values, ignoring line breaks, hyphenation, ligatures, case and the kind of dashes and quotes. */
export interface SourceText {
  /** All occurrences of the value as whole words, in order. */
  find(value: string): Span[];
  /** The text of a span as written, on one line. */
  slice(span: Span): string;
}

/** Characters that belong to a word, so that `C` is not found in `C++`. */
const IN_WORD = /[\p{L}\p{N}+#]/u;

export function sourceText(text: string): SourceText {
  let joined: Folded | undefined;
  let hyphenated: Folded | undefined;
  const search = ({ folded, starts, ends }: Folded, wanted: string) => {
    const found: Span[] = [];
    if (wanted === '') return found;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const start = starts[at] ?? 0;
      const end = ends[at + wanted.length - 1] ?? 0;
      if (isWhole(text, start, end) && (found.at(-1)?.start ?? -1) !== start) found.push({ start, end });
    }
    return found;
  };
  const searchAll = (value: string) => {
    const wanted = fold(value).folded;
    joined ??= fold(text);
    const found = search(joined, wanted);
    if (found.length > 0 || !wanted.includes('-')) return found;
    hyphenated ??= fold(text, { joinsWords: false });
    return search(hyphenated, wanted);
  };
  return {
    find(value) {
      const bare = value.trim().replace(AROUND, '');
      const mark = END_MARK.exec(value.trim())?.[0] ?? '';
      // A full stop that the value has and the document has not, or the other way around, makes no difference.
      return searchAll(bare === '' ? value : bare).map(({ start, end }) =>
        mark !== '' && text.startsWith(mark, end) ? { start, end: end + mark.length } : { start, end },
      );
    },
    slice: ({ start, end }) =>
      text
        .slice(start, end)
        .replace(/(\p{L})[-\u00ad]\n\s*(?=\p{Ll})/gu, '$1')
        .replace(/\s+/gu, ' ')
        .trim(),
  };
}

/** Normalized text and, for each of its code units, the start and end of the original character. */
interface Folded {
  folded: string;
  starts: number[];
  ends: number[];
}

/** Bullets before a value and marks behind it. */
const AROUND = /^[•●▪◦*–-]\s+|[.,;:。]+$/gu;
const END_MARK = /[.。]$/u;

/** @param joinsWords whether a hyphen at the end of a line only shows that the word goes on */
function fold(text: string, { joinsWords = true }: { joinsWords?: boolean } = {}): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const plain = foldCharacter(character, joinsWords ? text.slice(at, at + 3) : '');
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { folded, starts, ends };
}

function foldCharacter(character: string, ahead: string): string {
  // Fast path, because most of a resume is ASCII and the regexes below take fifty times as long.
  if (character <= '\u007f' && character !== '-') return character.trim().toLowerCase();
  if (/^[-\u00ad\u2010](?=\r?\n)/u.test(ahead)) return ''; // a word hyphenated at the end of a line
  const plain = character.normalize('NFKC').toLowerCase();
  return plain
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u201c\u201d\u201e]/gu, '"');
}

function isWhole(text: string, start: number, end: number): boolean {
  const joins = (at: number) => IN_WORD.test(characterBefore(text, at)) && IN_WORD.test(characterAt(text, at));
  return !joins(start) && !joins(end);
}

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0x20);

function characterBefore(text: string, at: number): string {
  if (at <= 0) return ' ';
  const isPair = at > 1 && /[\udc00-\udfff]/.test(text.charAt(at - 1));
  return characterAt(text, isPair ? at - 2 : at - 1);
}
