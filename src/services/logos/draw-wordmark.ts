import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import { fontFolder } from '../typst/fonts.ts';
import { WORDMARK_STYLE } from './wordmark-style.ts';

/** Height of the SVG in its own units. At a display height of 24 pixels, lower-case letters have 12. */
const HEIGHT = 96;
const SIZE = 64;
const LONGEST = 900;
const MARGIN = 4;
/** Steel for light backgrounds, and lighter for dark ones; contrast at least 4.5:1. */

/** The main font, followed by fallbacks for other scripts. Noto Sans also has Devanagari. */
const FACES = [
  ['inter', '600SemiBold'],
  ['noto-sans', '600SemiBold'],
  ['noto-sans-arabic', '700Bold'],
  ['noto-sans-hebrew', '700Bold'],
  ['noto-sans-thai', '700Bold'],
  ['noto-sans-sc', '700Bold'],
  ['noto-sans-kr', '700Bold'],
];
/** Also have letters, but only for use in formulas. */
const SIGN_FACES = [
  ['noto-sans-math', '400Regular'],
  ['noto-sans-symbols-2', '400Regular'],
  ['noto-emoji', '400Regular'],
];

let loading: Promise<Font[]> | undefined;

function fonts(): Promise<Font[]> {
  return (loading ??= Promise.all([...FACES, ...SIGN_FACES].map(([family = '', face = '']) => openFont(family, face))));
}

async function openFont(family: string, face: string): Promise<Font> {
  const folder = fontFolder(family, face);
  const file = (await readdir(folder)).find((one) => one.endsWith('.ttf'));
  if (file === undefined) throw new Error(`${folder} contains no .ttf font.`);
  const font = create(await readFile(path.join(folder, file)));
  if ('fonts' in font) throw new Error(`${file} is a font collection; a single font is expected.`);
  return font;
}

/** Characters that belong together in one font and one direction. */
interface Run {
  text: string;
  font: Font;
  isRightToLeft: boolean;
}

/**
 * Draws a name as SVG paths, so that it looks the same everywhere, with colors for light and dark backgrounds. Signs that no font
 * has are left out.
 *
 * @returns null if no font has all letters of the name: a part of a name is another name
 */
export async function drawWordmark(name: string): Promise<{ svg: string; width: number; height: number } | null> {
  const text = shorten(drawable(name));
  const runs = layOut(text, await fonts());
  if (!runs) return null;
  const laid = runs.map(({ text: part, font }) => ({ font, layout: font.layout(part) }));
  const ems = laid.reduce((sum, { font, layout }) => sum + layout.advanceWidth / font.unitsPerEm, 0);
  const size = Math.min(SIZE, LONGEST / Math.max(1 / SIZE, ems));
  const width = Math.ceil(ems * size) + 2 * MARGIN;
  // Center the capitals vertically; all runs stand on one line.
  const [first] = laid;
  const baseline = HEIGHT / 2 + ((first ? capitals(first.font) : 0) * size) / 2;
  let x = MARGIN;
  const data = laid
    .flatMap(({ font, layout: { glyphs, positions } }) => {
      const scale = size / font.unitsPerEm;
      return glyphs.map((glyph, i) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
        const placed = glyph.path
          .scale(scale, -scale)
          .translate(round(x + xOffset * scale), round(baseline - yOffset * scale));
        x += xAdvance * scale;
        return placed.toSVG();
      });
    })
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="${escape(text)}">${WORDMARK_STYLE}<path d="${data}"/></svg>`;
  return { svg, width, height: HEIGHT };
}

/** Height of the capitals in em; symbols and emoji, which have none, are centered like those of text. */
const capitals = ({ capHeight, unitsPerEm }: Font) => Math.min(capHeight / unitsPerEm, 0.75);

/** Without control and formatting characters, which XML forbids or nobody sees, except the joiners of emoji and Indic scripts. */
const drawable = (name: string) =>
  name
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Co}\p{Cs}\p{Cn}]|(?!\u200C|\u200D|[\u{E0020}-\u{E007F}])\p{Cf}/gu, '')
    .trim();

/** Prefers the font that has all letters, or else the first of each character; runs in visual order. */
function layOut(text: string, all: Font[]): Run[] | null {
  const runs: Run[] = [];
  const letters = text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const main = all.slice(0, FACES.length).find((font) => covers(font, letters)) ?? all[0];
  let space = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (segment === ' ') {
      space = segment;
      continue;
    }
    const last = runs.at(-1);
    const isMark = /^\p{P}+$/u.test(segment);
    const isRightToLeft = isMark ? (last?.isRightToLeft ?? false) : RIGHT_TO_LEFT.test(segment);
    const isEmoji = /\p{Emoji_Presentation}|\uFE0F/u.test(segment);
    const preferred = [isMark ? last?.font : undefined, main, ...(isEmoji ? all.toReversed() : all)];
    const font = preferred.find((one) => one && covers(one, segment));
    if (!font) {
      if (/[\p{L}\p{N}]/u.test(segment)) return null;
    } else if (last?.font === font && last.isRightToLeft === isRightToLeft) last.text += space + segment;
    else {
      if (space && last && main) runs.push({ text: space, font: main, isRightToLeft: false });
      runs.push({ text: segment, font, isRightToLeft });
    }
    if (font) space = '';
  }
  if (runs.length === 0) return null;
  return runs[0]?.isRightToLeft ? runs.toReversed() : runs;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Spaces, joiners and variation selectors need no glyph. */
const covers = (font: Font, text: string) =>
  Array.from(text.replace(/\s|\u200C|\u200D|\uFE0E|\uFE0F/gu, '')).every((letter) =>
    font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );

const round = (value: number) => Math.round(value * 100) / 100;

function shorten(name: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment);
  return letters.length <= 48 ? name : `${letters.slice(0, 47).join('').trimEnd()}…`;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');
