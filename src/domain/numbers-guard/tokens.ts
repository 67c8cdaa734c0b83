import { hasEastAsianCharacter } from '../text/east-asian-characters.ts';
import { keyOf } from './fold.ts';

export interface Token {
  /** A run of digits, a word, a single ideograph or kana, or any other single character. */
  type: 'digits' | 'word' | 'cjk' | 'mark';
  text: string;
  /** For words: lower case without accents; otherwise the text. */
  key: string;
  /** Preceded by white space, or the first token. */
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
  if (hasEastAsianCharacter(char)) return 'cjk';
  return LETTER.test(char) ? 'word' : 'mark';
}

/** Splits folded text into tokens in a single pass. */
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

/** The key of a token; empty before the first and after the last one. */
export const keyAt = (tokens: Token[], at: number): string => tokens[at]?.key ?? '';

/** The text of a token; empty before the first and after the last one. */
export const textAt = (tokens: Token[], at: number): string => tokens[at]?.text ?? '';
