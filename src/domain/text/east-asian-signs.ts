/** Chinese and Japanese signs, for a class of a regular expression with the flag `u`. Korean is not among them: it has blanks. */
export const EAST_ASIAN_SIGNS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';

const SIGN = new RegExp(`[${EAST_ASIAN_SIGNS}]`, 'u');

/** Whether there is any such sign, so that words may stand without blanks between them. */
export const hasEastAsianSign = (text: string): boolean => SIGN.test(text);
