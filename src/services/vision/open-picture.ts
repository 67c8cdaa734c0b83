import type { Metadata } from 'sharp';
import { PhotoRefused } from '../../domain/images/photo-refused.ts';
import { decodeHeic, MAX_HEIC_PIXELS } from './decode-heic.ts';
import { MAX_PIXELS, open, openPixels, type Pixels, raw } from './pixels.ts';

/** Accepted formats, by their sharp names. AVIF is heif with compression av1, HEIC with hevc. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif']);
const COMPRESSIONS = new Set(['av1', 'hevc']);
const SMALLEST_SIDE = 200;

/**
 * Decodes an uploaded image: upright by its EXIF orientation, 8-bit sRGB, without metadata.
 *
 * @param longest maximum length of the longer side in pixels; larger images are downscaled
 * @throws PhotoRefused
 */
export async function openPicture(bytes: Uint8Array, fileName: string, longest: number): Promise<Pixels> {
  const { compression } = await checkHeader(bytes, fileName);
  try {
    // What a HEIC file says about its orientation is part of the picture; its EXIF only repeats it.
    const upright = compression === 'hevc' ? openPixels(decodeHeic(bytes)) : open(bytes).autoOrient();
    const opaque = upright.flatten({ background: '#ffffff' }).toColourspace('srgb');
    return await raw(opaque.resize(longest, longest, { fit: 'inside', withoutEnlargement: true }));
  } catch (error) {
    throw unreadable(fileName, error);
  }
}

async function checkHeader(bytes: Uint8Array, fileName: string): Promise<Metadata> {
  const header = await open(bytes)
    .metadata()
    .catch((error: unknown) => {
      if (/pixel limit/i.test(String(error))) throw tooManyPixels(fileName, `more than ${MAX_PIXELS / 1e6}`);
      throw unreadable(fileName, error);
    });
  const { format, width, height, pages = 1, compression } = header;
  if (!FORMATS.has(format) || (format === 'heif' && !COMPRESSIONS.has(compression ?? '')))
    throw new PhotoRefused(
      'photo_type_unsupported',
      `${fileName} is ${format.toUpperCase()}; only JPEG, PNG, WebP, AVIF and HEIC are accepted. Save it as JPEG and upload it again.`,
    );
  const isHeic = compression === 'hevc';
  // Of several pictures in a HEIC file, such as a burst, one is the main one.
  if (pages > 1 && !isHeic)
    throw new PhotoRefused(
      'photo_animated',
      `${fileName} is an animation with ${pages} frames. Save one frame and upload that.`,
    );
  const most = isHeic ? MAX_HEIC_PIXELS : MAX_PIXELS;
  if (width * height > most) throw tooManyPixels(fileName, String(Math.round((width * height) / 1e6)), most);
  if (Math.min(width, height) < SMALLEST_SIDE)
    throw new PhotoRefused(
      'photo_too_small',
      `${fileName} has ${width} × ${height} pixels; each side must have at least ${SMALLEST_SIDE}. Upload a larger copy.`,
    );
  return header;
}

const tooManyPixels = (fileName: string, megapixels: string, most = MAX_PIXELS) =>
  new PhotoRefused(
    'photo_too_many_pixels',
    `${fileName} has ${megapixels} megapixels; the limit is ${most / 1e6}. Resize it and upload it again.`,
  );

const unreadable = (fileName: string, cause: unknown) =>
  new PhotoRefused(
    'photo_unreadable',
    `${fileName} can't be opened as an image: it is damaged or incomplete. Save it again as JPEG and upload the new file.`,
    { cause },
  );
