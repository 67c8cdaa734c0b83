import { clampChroma, converter, formatHex, wcagContrast } from 'culori';
import type { SiteTheme } from '../../src/domain/site/themes.ts';

/** The least contrast of text, as WCAG 2.2 defines it (criterion 1.4.3). */
const READABLE = 4.5;

/** Step of the lightness, 0..1, in which a readable color is looked for. */
const STEP = 0.01;

const toOklch = converter('oklch');

/** The variables of a design that follow from a color of the owner's. @param ground the design's other colors in the same mode */
export function ownColors(theme: SiteTheme, color: string, ground: Record<string, string>): Record<string, string> {
  const { paper = '#ffffff', card = paper } = ground;
  if (theme === 'terminal') return { accent: readableOn([paper], color) };
  if (theme === 'poster') return { block: color, on: inkOn(color), accent: readableOn([paper, card], color) };
  const plate = tinted(paper, color);
  return { plate, accent: readableOn([paper, card, plate], color) };
}

/** The color, made darker or lighter as far as text in it needs to be read on each of these grounds. */
function readableOn(grounds: string[], color: string): string {
  const isReadable = (one: string) => grounds.every((ground) => wcagContrast(one, ground) >= READABLE);
  if (isReadable(color)) return color;
  const isOnLight = grounds.every((ground) => wcagContrast('#000000', ground) >= wcagContrast('#ffffff', ground));
  for (let step = STEP; step < 1; step += STEP) {
    const moved = withLightness(color, (lightness) => lightness + (isOnLight ? -step : step));
    if (isReadable(moved)) return moved;
  }
  return isOnLight ? '#000000' : '#ffffff';
}

/** The color of text on it: nearly black or nearly white with a little of its hue, or quite so where it is of middle lightness. */
function inkOn(color: string): string {
  const tints = [withLightness(color, () => 0.16, 0.04), withLightness(color, () => 0.985, 0.01)];
  const easiest = (inks: string[]) => inks.toSorted((a, b) => wcagContrast(b, color) - wcagContrast(a, color))[0];
  const tint = easiest(tints);
  return tint !== undefined && wcagContrast(tint, color) >= READABLE
    ? tint
    : (easiest(['#000000', '#ffffff']) ?? '#000000');
}

/** A ground next to the paper with the hue of the color, like the plates of the design's own tones. */
function tinted(paper: string, color: string): string {
  const { l } = toOklch(paper) ?? { l: 1 };
  return withLightness(color, () => (l > 0.5 ? l - 0.06 : l + 0.06), 0.03);
}

function withLightness(color: string, change: (lightness: number) => number, mostChroma = Infinity): string {
  const { l, c, h } = toOklch(color) ?? { l: 0, c: 0, h: 0 };
  const lightness = Math.min(1, Math.max(0, change(l)));
  const moved = { mode: 'oklch' as const, l: lightness, c: Math.min(c, mostChroma), ...(h !== undefined && { h }) };
  return formatHex(clampChroma(moved, 'oklch'));
}
