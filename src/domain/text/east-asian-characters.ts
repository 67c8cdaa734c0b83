/** Chinese and Japanese characters, for a regex character class with the `u` flag. Without Korean, which puts spaces between words. */
export const EAST_ASIAN_CHARACTERS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';

const CHARACTER = new RegExp(`[${EAST_ASIAN_CHARACTERS}]`, 'u');

/** Whether the text has such characters, so that its words may not be separated by spaces. */
export const hasEastAsianCharacter = (text: string): boolean => CHARACTER.test(text);
