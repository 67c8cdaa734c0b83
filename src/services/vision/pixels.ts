import sharp, { type Sharp } from 'sharp';

/** Raw sRGB pixels: `channels` bytes each, in rows. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
  channels: 1 | 3 | 4;
}

/** A rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Limit for uploaded photos; checked in the header before decoding. */
export const MAX_PIXELS = 80_000_000;

sharp.cache(false);
// The process handles one image at a time, so use both cores.
sharp.concurrency(2);

/** Opens an encoded image, whether uploaded or from our own storage. */
export function open(bytes: Uint8Array) {
  return sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
}

export function openPixels({ data, width, height, channels }: Pixels) {
  return sharp(data, { raw: { width, height, channels } });
}

/** Decodes to three channels; transparent parts become gray. */
export async function decode(bytes: Uint8Array, longest?: number): Promise<Pixels> {
  let picture = open(bytes).flatten({ background: '#808080' }).toColourspace('srgb');
  if (longest !== undefined) picture = picture.resize(longest, longest, { fit: 'inside', withoutEnlargement: true });
  return raw(picture);
}

export async function raw(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels as Pixels['channels'] };
}

/** Luminance 0..255 (Rec. 601) of three-channel pixels. */
export function luminance({ data, width, height, channels }: Pixels): Float32Array {
  const out = new Float32Array(width * height);
  for (let i = 0, at = 0; i < out.length; i += 1, at += channels)
    out[i] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  return out;
}

export const clamp = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);
