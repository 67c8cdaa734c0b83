import type { Language } from './language.ts';

const SCALES: Record<string, number> = {};
const put = (exponent: number, words: string) => {
  for (const word of words.split(' ')) SCALES[word] = exponent;
};
put(2, 'hundred hundert honderd');
put(3, 'thousand thousands tausend tsd duizend mille mila millier milliers');
put(5, 'lakh lakhs lac lacs');
put(
  6,
  'million millions millionen mio mill mln mn millon millones milhao milhoes milione milioni miljoen miljoenen mi mm',
);
put(7, 'crore crores cr');
put(
  9,
  'billions bn bln mrd milliarde milliarden milliard milliards md mds miljard miljarden miliardo miliardi mld bilhao bilhoes bi',
);
put(12, 'trillion trillions trn tn billionen biljoen biljoenen billon billones');

/** In these languages "billion" is 10^12. */
const LONG_SCALE: Language[] = ['de', 'fr', 'es', 'it', 'nl'];

/** Scale words with other meanings. They count only after digits or a number word. */
export const SCALE_NEEDS_NUMBER = new Set('mi mm mn bi md mds tn cr mill mln mille mila mio bn'.split(' '));

/** Vague counts ("hundreds of clients") and their exponent (power of ten). */
export const VAGUE: Record<string, number> = {
  tens: 1,
  dozens: 1,
  hundreds: 2,
  thousands: 3,
  millions: 6,
  billions: 9,
  dutzende: 1,
  hunderte: 2,
  hunderten: 2,
  tausende: 3,
  tausenden: 3,
  dizaines: 1,
  centaines: 2,
  milliers: 3,
  decenas: 1,
  cientos: 2,
  miles: 3,
  dezenas: 1,
  centenas: 2,
  milhares: 3,
  decine: 1,
  centinaia: 2,
  migliaia: 3,
  tientallen: 1,
  honderden: 2,
  duizenden: 3,
};

/** The exponent (power of ten) of a scale word; null if it is not one in this language. */
export function scaleOf(key: string, language: Language | null): number | null {
  if (key === 'billion') return language !== null && LONG_SCALE.includes(language) ? 12 : 9;
  // "Mil" is 1,000 in Spanish and Portuguese; elsewhere it is a thousandth of an inch or no word at all.
  if (key === 'mil') return language === 'es' || language === 'pt' ? 3 : null;
  return Object.hasOwn(SCALES, key) ? (SCALES[key] ?? null) : null;
}

const GLUED: Record<string, number> = {
  k: 3,
  K: 3,
  M: 6,
  m: 6,
  MM: 6,
  B: 9,
  b: 9,
  bn: 9,
  Bn: 9,
  BN: 9,
  T: 12,
  Cr: 7,
  cr: 7,
};

/** The exponent of letters directly after digits: `5K`, `1.2M`, `3bn`. */
export function gluedScaleOf(text: string): number | null {
  return Object.hasOwn(GLUED, text) ? (GLUED[text] ?? null) : null;
}

export const CJK_SCALES: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 億: 8, 亿: 8, 兆: 12 };
export const CJK_DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
