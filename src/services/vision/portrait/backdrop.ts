import type { Archetype } from '../../../domain/career-graph/career-graph.ts';
import { ARCHETYPES } from '../../../domain/images/archetypes.ts';
import { randomFrom } from '../../../domain/images/random.ts';
import { open, type Pixels, raw } from '../pixels.ts';

/** Backdrop colors: `deep` at the borders, `lit` behind the person, `accent` for lights. */
interface Palette {
  deep: string;
  lit: string;
  accent: string;
}

const PALETTES: Record<Archetype, Palette[]> = {
  hero: [
    { deep: '#10161d', lit: '#5b6b7a', accent: '#8fa3b5' },
    { deep: '#171412', lit: '#74675b', accent: '#b39c82' },
    { deep: '#0d1a1c', lit: '#4f7074', accent: '#8fb5b4' },
    { deep: '#15141c', lit: '#63627a', accent: '#9d9bbd' },
  ],
  formal: [
    { deep: '#8d949b', lit: '#e1e4e7', accent: '#f3f4f5' },
    { deep: '#98918a', lit: '#e6e0d9', accent: '#f6f2ec' },
    { deep: '#6f7d8b', lit: '#c8d2db', accent: '#e7edf2' },
    { deep: '#84898a', lit: '#d5d8d6', accent: '#eef0ee' },
  ],
  desk: [
    { deep: '#3a3f45', lit: '#a9b0b4', accent: '#dfe5e8' },
    { deep: '#453b33', lit: '#b3a08c', accent: '#ecd9bd' },
    { deep: '#2f3b40', lit: '#8ca3a8', accent: '#d3e3e2' },
    { deep: '#3d3a45', lit: '#a19daf', accent: '#dcd8ea' },
  ],
  casual: [
    { deep: '#2d3a2f', lit: '#8b9a72', accent: '#e6dba8' },
    { deep: '#3b2f28', lit: '#ab8763', accent: '#f0cf9a' },
    { deep: '#26363f', lit: '#7797a3', accent: '#d7e6e2' },
    { deep: '#34323f', lit: '#8f86a0', accent: '#e4cfcf' },
  ],
};

/** Shapes are drawn at a quarter of the size, because everything on a backdrop is out of focus. */
const REDUCED = 4;

export interface BackdropOptions {
  archetype: Archetype;
  seed: string;
  /** 0..1; 0 for a black-and-white photo, which gets a gray backdrop. */
  color: number;
}

/** Paints a backdrop. Deterministic for a seed. */
export async function paintBackdrop({ archetype, seed, color }: BackdropOptions): Promise<Pixels> {
  const { width, height, eyeX, eyeY } = ARCHETYPES[archetype];
  const random = randomFrom(`${archetype}:${seed}`);
  const palettes = PALETTES[archetype];
  // Seeds end in a sequence number, which guarantees that the candidates of a run differ in color.
  const [, before = '', number = '0'] = /^(.*?)(\d*)$/.exec(seed) ?? [];
  const palette = palettes[(Math.floor(randomFrom(before)() * 4) + Number(number)) % palettes.length];
  if (!palette) throw new Error(`There is no palette for ${archetype}.`);
  const [w, h] = [Math.round(width / REDUCED), Math.round(height / REDUCED)];
  const light = { x: eyeX + (random() - 0.5) * 0.16, y: eyeY + (random() - 0.4) * 0.16, r: 0.62 + random() * 0.2 };
  const shapes = SHAPES[archetype]({ w, h, random, palette });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><defs>
    <radialGradient id="l" gradientUnits="userSpaceOnUse" cx="${light.x * w}" cy="${light.y * h}" r="${light.r * Math.max(h, w * 0.62)}">
    <stop offset="0" stop-color="${palette.lit}"/><stop offset=".45" stop-color="${palette.lit}" stop-opacity=".6"/>
    <stop offset="1" stop-color="${palette.lit}" stop-opacity="0"/></radialGradient></defs>
    <rect width="${w}" height="${h}" fill="${palette.deep}"/><rect width="${w}" height="${h}" fill="url(#l)"/>${shapes}</svg>`;
  const blurred = open(Buffer.from(svg))
    .flatten({ background: palette.deep })
    .blur(BLUR[archetype] * (h / 300))
    .modulate({ saturation: Math.min(1, color) })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .removeAlpha()
    .toColourspace('srgb');
  return raw(blurred);
}

/** Standard deviation of the blur at a height of 300 pixels. */
const BLUR: Record<Archetype, number> = { hero: 14, formal: 16, desk: 10, casual: 9 };

interface Scene {
  w: number;
  h: number;
  random: () => number;
  palette: Palette;
}

const SHAPES: Record<Archetype, (scene: Scene) => string> = {
  hero: ({ w, h, random, palette }) => {
    // A soft edge of light across the wall.
    const x = w * (0.35 + random() * 0.2);
    const lean = h * (0.2 + random() * 0.3);
    return `<path d="M${x} 0 L${x + w * 0.3} 0 L${x + w * 0.3 - lean} ${h} L${x - lean} ${h}Z" fill="${palette.accent}" opacity=".07"/>`;
  },
  formal: () => '',
  desk: ({ w, h, random, palette }) => {
    const windows = Array.from({ length: 3 }, (_, i) => {
      const x = w * (-0.05 + i * 0.4 + random() * 0.06);
      return `<rect x="${x}" y="${h * -0.05}" width="${w * 0.29}" height="${h * (0.5 + random() * 0.1)}" fill="${palette.accent}" opacity="${0.2 + random() * 0.22}"/>`;
    }).join('');
    const shelf = h * (0.66 + random() * 0.06);
    const books = Array.from({ length: 12 }, () => {
      const height = h * (0.05 + random() * 0.08);
      return `<rect x="${random() * w}" y="${shelf - height}" width="${w * 0.035}" height="${height}" fill="${random() > 0.5 ? palette.lit : palette.deep}" opacity=".55"/>`;
    }).join('');
    return `${windows}<rect x="0" y="${shelf}" width="${w}" height="${h * 0.025}" fill="${palette.deep}" opacity=".5"/>${books}`;
  },
  casual: ({ w, h, random, palette }) =>
    Array.from({ length: 34 }, () => {
      const r = h * (0.03 + random() * 0.12);
      const fill = random() > 0.45 ? palette.accent : palette.lit;
      return `<circle cx="${random() * w}" cy="${random() * h * 0.95}" r="${r}" fill="${fill}" opacity="${0.06 + random() * 0.2}"/>`;
    }).join(''),
};
