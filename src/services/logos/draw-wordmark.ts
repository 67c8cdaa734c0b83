import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import { fontFolder } from '../typst/fonts.ts';

/** Height of the SVG in its own units. At a display height of 24 pixels, lower-case letters have 12. */
const HEIGHT = 96;
const SIZE = 64;
const LONGEST = 900;
const MARGIN = 4;
/** Steel for light backgrounds, and lighter for dark ones; contrast at least 4.5:1. */
const INK = { light: '#1f2933', dark: '#e4e9ee' };

let loading: Promise<Font[]> | undefined;

/** The main font, followed by fallbacks for other scripts. */
function fonts(): Promise<Font[]> {
  return (loading ??= Promise.all(
    [
      ['inter', '600SemiBold'],
      ['noto-sans', '600SemiBold'],
      ['noto-sans-arabic', '700Bold'],
      ['noto-sans-hebrew', '700Bold'],
      ['noto-sans-sc', '700Bold'],
      ['noto-sans-kr', '700Bold'],
    ].map(([family = '', face = '']) => openFont(family, face)),
  ));
}

async function openFont(family: string, face: string): Promise<Font> {
  const folder = fontFolder(family, face);
  const file = (await readdir(folder)).find((one) => one.endsWith('.ttf'));
  if (file === undefined) throw new Error(`${folder} contains no .ttf font.`);
  const font = create(await readFile(path.join(folder, file)));
  if ('fonts' in font) throw new Error(`${file} is a font collection; a single font is expected.`);
  return font;
}

/** Draws a name as SVG paths, so that it looks the same everywhere, with colors for light and dark backgrounds. */
export async function drawWordmark(name: string): Promise<{ svg: string; width: number; height: number }> {
  const text = shorten(name.normalize('NFC').replace(/\s+/gu, ' ').trim());
  const font = await fontFor(text);
  const { glyphs, positions, advanceWidth } = font.layout(text);
  const size = Math.min(SIZE, (LONGEST * font.unitsPerEm) / Math.max(1, advanceWidth));
  const scale = size / font.unitsPerEm;
  const width = Math.ceil(advanceWidth * scale) + 2 * MARGIN;
  // Center the capitals vertically.
  const baseline = HEIGHT / 2 + (font.capHeight * scale) / 2;
  let x = MARGIN;
  const data = glyphs
    .map((glyph, i) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      const placed = glyph.path
        .scale(scale, -scale)
        .translate(round(x + xOffset * scale), round(baseline - yOffset * scale));
      x += xAdvance * scale;
      return placed.toSVG();
    })
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="${escape(text)}"><style>path{fill:${INK.light}}@media(prefers-color-scheme:dark){path{fill:${INK.dark}}}</style><path d="${data}"/></svg>`;
  return { svg, width, height: HEIGHT };
}

/** The first font that has all letters, or else the main one. */
async function fontFor(text: string): Promise<Font> {
  const all = await fonts();
  const fitting = all.find((font) =>
    Array.from(text).every((letter) => /\s/u.test(letter) || font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
  );
  const font = fitting ?? all[0];
  if (!font) throw new Error('There are no fonts for wordmarks.');
  return font;
}

const round = (value: number) => Math.round(value * 100) / 100;

function shorten(name: string): string {
  const letters = Array.from(name);
  return letters.length <= 48 ? name : `${letters.slice(0, 47).join('').trimEnd()}…`;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');
