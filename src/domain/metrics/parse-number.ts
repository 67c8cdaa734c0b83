import { NUMBER_WORDS } from './metric-words.ts';

/** Digits with any common separators. Callers make sure that they are not part of a word, version or date. */
export const DIGITS =
  "\\d{1,3}(?:[,.'’\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?![\\d-])|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d+(?:[.,]\\d+)?";

export const WORDS = [...NUMBER_WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|');

/**
 * Value of digits or a number word; null for anything else. `1.200` and `1,200` are 1200, `12,5` is 12.5. With `decimal` (before a
 * percent sign) `99.999` is a decimal, not a grouped number.
 */
export function parseNumber(written: string, { decimal }: { decimal: boolean }): number | null {
  const word = NUMBER_WORDS.get(written.toLowerCase());
  if (word !== undefined) return word;
  const compound = /^(\p{L}+)[- ](\p{L}+)$/u.exec(written.toLowerCase());
  if (compound) {
    const [tens, ones] = [NUMBER_WORDS.get(compound[1] ?? ''), NUMBER_WORDS.get(compound[2] ?? '')];
    if (compound[2] === 'dozen' && tens !== undefined && tens < 12) return tens * 12;
    return tens !== undefined && ones !== undefined && tens >= 20 && tens % 10 === 0 && ones < 10 ? tens + ones : null;
  }
  const digits = written.replace(/['’\s]/g, '');
  const single = /^(\d+)[.,](\d+)$/.exec(digits);
  if (single) {
    const [, whole = '', rest = ''] = single;
    const grouped = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0') && !decimal;
    return Number(grouped ? whole + rest : `${whole}.${rest}`);
  }
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const mark = digits[last];
  // The last separator is the decimal mark if it differs from those before it.
  const hasDecimals = last >= 0 && digits.indexOf(mark ?? '') === last && /[.,]/.test(digits.slice(0, last));
  const value = hasDecimals
    ? `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`
    : digits.replace(/[.,]/g, '');
  return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
}
