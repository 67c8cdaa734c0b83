import { EAST_ASIAN_CHARACTERS } from '../text/east-asian-characters.ts';

/** A word of a statement, with the features that tell names from other words. */
export interface Word {
  text: string;
  /** Lower case, without accents and possessive 's. */
  key: string;
  /** First word of a sentence, of a quotation or after a colon, where a capital letter means nothing. */
  initial: boolean;
  /** `small`, `Capital`, `ALL` or `mIxed`. */
  shape: 'small' | 'capital' | 'all' | 'mixed' | 'other';
}

/** Separates Latin words from adjacent text in scripts without spaces. */
const LETTER = `(?:(?![${EAST_ASIAN_CHARACTERS}])[\\p{L}\\p{M}\\p{N}])`;
const WORD = new RegExp(`${LETTER}+(?:[.&'’+#-]${LETTER}+)*|[${EAST_ASIAN_CHARACTERS}]+`, 'gu');
const OPENERS = /[.!?:;•*|–—\n]["“„«(\s]*$/u;

export function foldWord(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/’/g, "'")
    .replace(/'s$/, '');
}

function shapeOf(text: string): Word['shape'] {
  const letters = text.replace(/[^\p{L}]/gu, '').replace(/(?<=\p{Lu}\p{Lu})s$/u, '');
  if (letters === '' || !/\p{Lu}|\p{Ll}/u.test(letters)) return 'other';
  const upper = letters.replace(/[^\p{Lu}]/gu, '').length;
  if (upper === 0) return 'small';
  if (upper === letters.length) return letters.length > 1 ? 'all' : 'capital';
  // "Know-How" and "Follow-up" have capitals only at the start of a part; "LinkedIn" and "iOS" inside of one.
  return text
    .split(/[-'’&.]/)
    .every((part) => !/\p{Ll}\p{Lu}/u.test(part) && !/^\p{Ll}/u.test(part.replace(/^\p{Ll}+$/u, '')))
    ? 'capital'
    : 'mixed';
}

/** Splits a statement into words. */
export function wordsOf(statement: string): Word[] {
  const text = statement.normalize('NFKC');
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    // The gap between two words shows whether a sentence starts. Long gaps are truncated to keep the regex cheap.
    const gap = text.slice(Math.max(end, match.index - 12), match.index);
    const abbreviation =
      words.at(-1)?.text.length === 1 ||
      /^(?:mr|mrs|ms|dr|prof|st|inc|ltd|no|nr|vs|approx|ca)$/i.test(words.at(-1)?.text ?? '');
    const initial =
      words.length === 0 || (OPENERS.test(gap) && !(gap.startsWith('.') && abbreviation && gap.trim() === '.'));
    words.push({ text: match[0], key: foldWord(match[0]), initial, shape: shapeOf(match[0]) });
    end = match.index + match[0].length;
  }
  return words;
}
