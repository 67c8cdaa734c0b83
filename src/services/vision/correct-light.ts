import type { FaceMeasures } from './measure-face.ts';
import type { Pixels } from './pixels.ts';

/** Luminance of a face that needs no correction. */
const DARK = 75;
const BRIGHTENED = 95;
/** A face that is brighter and flatter than this is washed out. */
const WASHED_OUT = { luminance: 185, contrast: 20 };
const STRONGEST_GAMMA = 0.65;
const STRONGEST_STRETCH = 1.8;

/** Gently brightens a photo of a dark face, and gives contrast to a washed-out one; all others stay as they are. */
export function correctLight(photo: Pixels, { luminance, contrast }: FaceMeasures): Pixels {
  if (luminance < DARK) {
    const gamma = Math.max(STRONGEST_GAMMA, Math.log(BRIGHTENED / 255) / Math.log(luminance / 255));
    return mapped(photo, (value) => 255 * (value / 255) ** gamma);
  }
  if (luminance < WASHED_OUT.luminance || contrast >= WASHED_OUT.contrast) return photo;
  const stretch = Math.min(STRONGEST_STRETCH, WASHED_OUT.contrast / Math.max(1, contrast));
  return mapped(photo, (value) => 255 - (255 - value) * stretch);
}

/** What detectors need to find a face in the dark or in fog; far too strong for a portrait. */
export const revealed = (photo: Pixels): Pixels => mapped(photo, (value) => 255 * (value / 255) ** 0.4);

function mapped({ data, ...size }: Pixels, change: (value: number) => number): Pixels {
  const table = Uint8Array.from({ length: 256 }, (_, value) => Math.min(Math.max(Math.round(change(value)), 0), 255));
  return { ...size, data: data.map((value) => table[value] ?? 0) };
}
