import { withoutRadicals } from './radicals.ts';

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Accents that old TeX fonts set as separate characters before the letter → combining form. */
const SPACING_ACCENTS: Record<string, string> = {
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  '˘': '\u0306',
  ˇ: '\u030c',
  '˙': '\u0307',
  '¸': '\u0327',
};

/** Control characters, joiners, and marks of direction. PostgreSQL rejects NUL, and the others are invisible. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Normalizes text to what a reader sees: ligatures as letters, one kind of space, no icons (private-use code points), no control
 * characters. Unknown letters stay as U+FFFD rather than being guessed.
 */
export function cleanText(raw: string): string {
  return (
    withoutRadicals(raw)
      .replace(/(\p{Lu}?)([\ufb00-\ufb06])/gu, (_, before: string, sign: string) => {
        const letters = LIGATURES[sign] ?? sign;
        // Small caps use the lower-case ligature.
        return before + (before === '' ? letters : letters.toUpperCase());
      })
      // Arabic and Hebrew letters in the forms that a font draws.
      .replace(/[\ufb1d-\ufdff\ufe70-\ufefc]/gu, (sign) => sign.normalize('NFKC'))
      .replace(/\p{Co}/gu, '')
      .replace(INVISIBLE, '')
      // Tags can spell out whole sentences that only a machine reads.
      .replace(/[\u{e0000}-\u{e007f}]/gu, '')
      // An ideographic space is as wide as a character, so it separates like a wide gap.
      .replace(/\u3000/g, '   ')
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\t]/g, ' ')
      .replace(/(?<![\p{L}\p{N}])\ufffd+(?![\p{L}\p{N}])/gu, '')
      .normalize('NFC')
  );
}

/** Joins accents with the following letter: `G¨ung¨ore` becomes `Güngöre`. */
export function joinAccents(text: string): string {
  return text
    .replace(/([SCT])¸(?=\p{Ll})/gu, (_, letter: string) => `${letter}\u0327`.normalize('NFC'))
    .replace(/([¨´`ˆ˜˘ˇ˙¸])\s?(\p{L})/gu, (all, accent: string, letter: string) => {
      const joined = (letter + (SPACING_ACCENTS[accent] ?? '')).normalize('NFC');
      return joined.length === 1 ? joined : all;
    })
    .replace(/ı\u0307?(?=[\u0300-\u036f])/g, 'i');
}
