import { between, colorOfFace, hueOf, HUES } from './balance-colors.ts';
import type { Box, Pixels } from './pixels.ts';

/** How far the color of a face is from any skin's, in CIELAB: 0 for skin and for gray, up to the chroma of the tint. */
export function tintOf(picture: Pixels, face: Box): number {
  const [, a, b] = colorOfFace(picture, face);
  const hue = hueOf(a, b);
  if (hue >= HUES.from && hue <= HUES.to) return 0;
  const away = Math.min(between(hue, HUES.from), between(hue, HUES.to));
  return Math.hypot(a, b) * (away < 90 ? Math.sin((away * Math.PI) / 180) : 1);
}
