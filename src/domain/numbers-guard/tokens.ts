import { hasEastAsianSign } from '../text/east-asian-signs.ts';
import { keyOf } from './fold.ts';

export interface Token {
  /** Digits, a word, one ideograph or kana, or one other character. */
  type: 'digits' | 'word' | 'cjk' | 'mark';
  text: string;
  /** For words: lower case without accents; otherwise the text. */
  key: string;
  /** White space stands before it (or it is the first). */
  spaced: boolean;
  start: number;
  end: number;
}

const LETTER = /[\p{L}\p{M}]/u;

function kindOf(char: string): Token['type'] | 'space' {
  if (char >= '0' && char <= '9') return 'digits';
  if (char === ' ') return 'space';
  if ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')) return 'word';
  if (char < '\u0080') return 'mark';
  if (hasEastAsianSign(char)) return 'cjk';
  return LETTER.test(char) ? 'word' : 'mark';
}

/** Cuts folded text into tokens; one pass, every character looked at once. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = 0;
  for (const char of text) {
    const type = kindOf(char);
    const end = at + char.length;
    const last = tokens.at(-1);
    if (type === 'space') spaced = true;
    else if (last && !spaced && last.type === type && (type === 'digits' || type === 'word')) {
      last.end = end;
    } else {
      tokens.push({ type, text: '', key: '', spaced, start: at, end });
      spaced = false;
    }
    if (type !== 'space') spaced = false;
    at = end;
  }
  for (const token of tokens) {
    token.text = text.slice(token.start, token.end);
    token.key = token.type === 'word' ? keyOf(token.text) : token.text;
  }
  return tokens;
}
