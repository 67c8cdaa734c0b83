import { EAST_ASIAN_SIGNS } from '../text/east-asian-signs.ts';

/** A word of a statement with what tells a name from another word. */
export interface Word {
  text: string;
  /** Lower case, without accents, possessive and dots at the end. */
  key: string;
  /** Opens a sentence, a quotation or what follows a colon, where a capital says nothing. */
  initial: boolean;
  /** `small`, `Capital`, `ALL` or `mIxed`. */
  shape: 'small' | 'capital' | 'all' | 'mixed' | 'other';
}

/** Scripts without spaces are cut from the Latin words that stand in them. */
const LETTER = `(?:(?![${EAST_ASIAN_SIGNS}])[\\p{L}\\p{M}\\p{N}])`;
const WORD = new RegExp(`${LETTER}+(?:[.&'’+#-]${LETTER}+)*|[${EAST_ASIAN_SIGNS}]+`, 'gu');
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
  // "Know-How" and "Follow-up" have a capital per part; "LinkedIn" and "iOS" have one inside.
  return text
    .split(/[-'’&.]/)
    .every((part) => !/\p{Ll}\p{Lu}/u.test(part) && !/^\p{Ll}/u.test(part.replace(/^\p{Ll}+$/u, '')))
    ? 'capital'
    : 'mixed';
}

/** Cuts a statement into words. */
export function wordsOf(statement: string): Word[] {
  const text = statement.normalize('NFKC');
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    // Only what stands between two words can open a sentence; long gaps are cut so that the pattern stays cheap.
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
