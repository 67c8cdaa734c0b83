import sharp from 'sharp';
import type { SiteImage, SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { drawCardText } from '../../services/typst/draw-card-text.ts';
import { type Coloring, colorsOf } from '../../../web/site/colors.ts';
import { directionOf } from '../../../web/site/direction-of.ts';

/** The content of a card. */
export interface Card {
  theme: SiteSnapshot['theme'];
  coloring: Coloring;
  language: string;
  person: Pick<SiteSnapshot['person'], 'name' | 'headline'>;
  /** The first statement of the page, with its figure. */
  highlight: { figure: string | null; text: string } | null;
  portrait: { bytes: Uint8Array; crop: SiteImage['crop'] } | null;
}

const SIZE = { width: 1200, height: 630 };
const MARGIN = 76;
/** Of the portrait, which reaches from edge to edge. */
const PORTRAIT = { width: 430, height: SIZE.height };

/** Names of the variables of each design's style sheet, and its font. */
const LOOKS = {
  editorial: { font: 'Newsreader', weight: 400, paper: 'paper', ink: 'ink', accent: 'accent' },
  poster: { font: 'Bricolage Grotesque', weight: 800, paper: 'block', ink: 'on', accent: 'on' },
  terminal: { font: 'JetBrains Mono', weight: 700, paper: 'paper', ink: 'ink', accent: 'accent' },
  gallery: { font: 'Hanken Grotesk', weight: 600, paper: 'paper', ink: 'ink', accent: 'accent' },
  scholar: { font: 'Source Serif 4', weight: 600, paper: 'paper', ink: 'ink', accent: 'accent' },
} as const;

/** The social preview image of a page, as PNG, in the page's design: name, headline, its first statement and the portrait. */
export async function drawCard({ theme, coloring, language, person, highlight, portrait }: Card): Promise<Buffer> {
  const { font, weight, ...names } = LOOKS[theme];
  const colors = colorsOf(theme, coloring);
  const [paper, ink, accent] = [colors[names.paper], colors[names.ink], colors[names.accent]];
  if (paper === undefined || ink === undefined || accent === undefined)
    throw new Error(`${theme}.css has no colors for a card.`);
  const rightToLeft = directionOf(language) === 'rtl';
  const box = {
    width: SIZE.width - 2 * MARGIN - (portrait ? PORTRAIT.width : 0),
    height: SIZE.height - 2 * MARGIN,
    margin: MARGIN,
  };
  const text = drawCardText({
    ...box,
    language,
    rightToLeft,
    font,
    weight,
    colors: { ink, accent },
    name: shorten(person.name, 90),
    headline: person.headline === null ? null : shorten(person.headline, 90),
    highlight: highlight && { ...highlight, text: shorten(highlight.text, 150) },
  });
  const words = await sharp(Buffer.from(text))
    .resize(box.width + 2 * MARGIN, SIZE.height)
    .png()
    .toBuffer();
  const face = portrait && (await frame(portrait.bytes, portrait.crop));
  return sharp({ create: { ...SIZE, channels: 3, background: paper } })
    .composite([
      { input: words, top: 0, left: rightToLeft && face ? PORTRAIT.width : 0 },
      ...(face ? [{ input: face, top: 0, left: rightToLeft ? 0 : SIZE.width - PORTRAIT.width }] : []),
    ])
    .png({ compressionLevel: 9, palette: true, quality: 90 })
    .toBuffer();
}

/** The upright part of an image around its focal point. */
async function frame(bytes: Uint8Array, crop: SiteImage['crop']): Promise<Buffer> {
  const image = sharp(bytes);
  const { width, height } = await image.metadata();
  const { x, y, w, h, focalX, focalY } = crop ?? { x: 0, y: 0, w: 1, h: 1, focalX: 0.5, focalY: 0.5 };
  const shown = { left: x * width, top: y * height, width: w * width, height: h * height };
  const scale = Math.min(shown.width / PORTRAIT.width, shown.height / PORTRAIT.height);
  const [wide, high] = [PORTRAIT.width * scale, PORTRAIT.height * scale];
  const within = (middle: number, least: number, length: number, taken: number) =>
    Math.max(0, Math.floor(Math.min(Math.max(middle - taken / 2, least), least + length - taken)));
  const part = {
    left: within(focalX * width, shown.left, shown.width, wide),
    top: within(focalY * height, shown.top, shown.height, high),
    width: Math.floor(wide),
    height: Math.floor(high),
  };
  return image.extract(part).resize(PORTRAIT.width, PORTRAIT.height).toBuffer();
}
