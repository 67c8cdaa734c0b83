import type { Field } from '../../../domain/images/directions.ts';
import type { Pixels } from '../pixels.ts';

export type Rgb = readonly [number, number, number];

/** Used where neither the site nor the photo has a color. */
const SLATE: Rgb = [62, 84, 112];

/** The color of the area beside the photo. */
export function fieldColor(field: Field, plate: Pixels, site: Rgb | null): Rgb {
  const mean = meanColor(plate);
  // Darkening leaves little of a color, so it is made stronger first.
  if (field === 'deep') return withLuminance(muted(mean, 1.6), 30);
  if (field === 'pale') return withLuminance(muted(mean, 0.22), 226);
  return withLuminance(siteColor(plate, site), 62);
}

/** The color of the owner's site, or else a color of the photo's background, or else slate. */
export function siteColor(plate: Pixels, site: Rgb | null): Rgb {
  if (site) return site;
  const mean = meanColor(plate);
  const chroma = Math.max(...mean) - Math.min(...mean);
  return chroma > 24 ? muted(withLuminance(mean, 90), Math.max(1, 80 / chroma)) : SLATE;
}

function meanColor({ data }: Pixels): Rgb {
  const sums = [0, 0, 0];
  for (let i = 0; i < data.length; i += 1) sums[i % 3] = (sums[i % 3] as number) + (data[i] as number);
  const count = data.length / 3;
  return [(sums[0] as number) / count, (sums[1] as number) / count, (sums[2] as number) / count];
}

export const luminanceOf = ([r, g, b]: Rgb): number => 0.299 * r + 0.587 * g + 0.114 * b;

/** Keeps a share of the color; more than 1 makes it stronger. */
export function muted(color: Rgb, share: number): Rgb {
  const gray = luminanceOf(color);
  return color.map((value) => Math.min(255, Math.max(0, gray + (value - gray) * share))) as unknown as Rgb;
}

/** The same hue with this luminance (0..255): mixed with white when lighter, darkened otherwise. */
export function withLuminance(color: Rgb, wanted: number): Rgb {
  const now = luminanceOf(color);
  if (wanted <= now) return color.map((value) => (value * wanted) / Math.max(1, now)) as unknown as Rgb;
  const share = (wanted - now) / (255 - now);
  return color.map((value) => value + (255 - value) * share) as unknown as Rgb;
}

/** `#rrggbb` */
export function parseColor(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}
