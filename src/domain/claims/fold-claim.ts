import { foldText } from '../numbers-guard/fold.ts';

const STROKES: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case without accents, Arabic without its short vowels. Kana keep their voicing, and Hangul its syllables. */
export function foldClaim(text: string): string {
  return foldText(text)
    .toLowerCase()
    .replace(/[łøđßæœı]/gu, (letter) => STROKES[letter] ?? letter)
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Arabic}])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ىی]/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ـ/gu, '');
}
