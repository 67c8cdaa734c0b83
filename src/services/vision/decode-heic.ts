import { decode } from 'heif-js/heic';
import type { Pixels } from './pixels.ts';

/** Limit for HEIC: phones make up to 48 megapixels, and decoding takes 10 bytes of memory for each. */
export const MAX_HEIC_PIXELS = 50_000_000;

/**
 * Decodes the picture that a HEIC file shows, as phones make them: upright, sRGB, with an alpha channel. sharp's prebuilt binaries have no
 * decoder for HEVC.
 *
 * @throws DecodeError of heif-js
 */
export function decodeHeic(bytes: Uint8Array): Pixels {
  const { width, height, data } = decode(bytes, { maxPixels: MAX_HEIC_PIXELS });
  return { data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width, height, channels: 4 };
}
