import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** pdf.js's operator list of a page. */
export interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

const SOFT_HYPHEN = '\u00ad';

/** The characters of all glyphs that take up space, in drawing order, without spaces. An empty string is a glyph without character. */
export function shownGlyphs({ fnArray, argsArray }: Operators): string[] {
  return fnArray.flatMap((operator, index) => {
    if (operator !== OPS.showText) return [];
    const [glyphs] = argsArray[index] as [(number | { unicode?: string; width?: number } | null)[]];
    return glyphs.flatMap((glyph) =>
      typeof glyph === 'object' && glyph !== null && (glyph.width ?? 0) > 0 && !/^\s+$/.test(glyph.unicode ?? '')
        ? [glyph.unicode ?? '']
        : [],
    );
  });
}

/** Farthest place to look for text that does not follow at once. */
const REACH = 200;
/** Letters that must agree before two texts count as aligned again. */
const SAME = 6;

/**
 * Puts back hyphens that pdf.js leaves out. LuaLaTeX and XeLaTeX store some visible hyphens as soft hyphens, which pdf.js takes for
 * invisible marks. Both lists are in drawing order, so they are walked together.
 */
export function withHyphens<T extends { str: string }>(items: T[], glyphs: string[]): T[] {
  if (!glyphs.includes(SOFT_HYPHEN)) return items;
  const shown = glyphs.join('').normalize('NFKC');
  let at = 0;
  return items.map((item) => {
    let text = '';
    for (const [index, letter] of Array.from(item.str).entries()) {
      if (/\s/.test(letter)) {
        text += letter;
        continue;
      }
      const plain = letter.normalize('NFKC');
      let hyphens = '';
      for (; shown[at] === SOFT_HYPHEN; at += 1) hyphens += '-';
      if (!shown.startsWith(plain, at)) {
        const found = shown.indexOf(letters(item.str.slice(index)).slice(0, SAME), at);
        at = found >= 0 && found - at < REACH ? found : at;
        hyphens = '';
      }
      text += hyphens + letter;
      if (shown.startsWith(plain, at)) at += plain.length;
    }
    // A hyphen at the end of a line belongs to the item before it.
    for (; shown[at] === SOFT_HYPHEN; at += 1) text += '-';
    return { ...item, str: text };
  });
}

const letters = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

/** Share of the glyphs shown for which the text has no character. */
export function lostShare(items: readonly { str: string }[], glyphs: string[]): number {
  const got = items.reduce((sum, { str }) => sum + letters(str).length, 0);
  const shown = glyphs.reduce((sum, glyph) => sum + Math.max(1, letters(glyph).length), 0);
  return shown === 0 ? 0 : Math.max(0, 1 - got / shown);
}
