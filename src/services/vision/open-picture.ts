import { PhotoRefused } from '../../domain/images/photo-refused.ts';
import { MAX_PIXELS, open, type Pixels, raw } from './pixels.ts';

/** Accepted formats, by their sharp names. AVIF is heif with compression av1. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif']);
const SMALLEST_SIDE = 200;

/**
 * Decodes an uploaded image: upright by its EXIF orientation, 8-bit sRGB, without metadata.
 *
 * @param longest maximum length of the longer side in pixels; larger images are downscaled
 * @throws PhotoRefused
 */
export async function openPicture(bytes: Uint8Array, fileName: string, longest: number): Promise<Pixels> {
  await checkHeader(bytes, fileName);
  try {
    const upright = open(bytes).autoOrient().flatten({ background: '#ffffff' }).toColourspace('srgb');
    return await raw(upright.resize(longest, longest, { fit: 'inside', withoutEnlargement: true }));
  } catch (error) {
    throw unreadable(fileName, error);
  }
}

async function checkHeader(bytes: Uint8Array, fileName: string): Promise<void> {
  const header = await open(bytes)
    .metadata()
    .catch((error: unknown) => {
      if (/pixel limit/i.test(String(error))) throw tooManyPixels(fileName, `more than ${MAX_PIXELS / 1e6}`);
      throw unreadable(fileName, error);
    });
  const { format, width, height, pages = 1, compression } = header;
  if (!FORMATS.has(format) || (format === 'heif' && compression !== 'av1'))
    throw new PhotoRefused(
      'photo_type_unsupported',
      `${fileName} is ${compression === 'hevc' ? 'HEIC' : format.toUpperCase()}; only JPEG, PNG, WebP and AVIF are accepted. Save it as JPEG and upload it again.`,
    );
  if (pages > 1)
    throw new PhotoRefused(
      'photo_animated',
      `${fileName} is an animation with ${pages} frames. Save one frame and upload that.`,
    );
  if (width * height > MAX_PIXELS) throw tooManyPixels(fileName, String(Math.round((width * height) / 1e6)));
  if (Math.min(width, height) < SMALLEST_SIDE)
    throw new PhotoRefused(
      'photo_too_small',
      `${fileName} has ${width} × ${height} pixels; each side must have at least ${SMALLEST_SIDE}. Upload a larger copy.`,
    );
}

const tooManyPixels = (fileName: string, megapixels: string) =>
  new PhotoRefused(
    'photo_too_many_pixels',
    `${fileName} has ${megapixels} megapixels; the limit is ${MAX_PIXELS / 1e6}. Resize it and upload it again.`,
  );

const unreadable = (fileName: string, cause: unknown) =>
  new PhotoRefused(
    'photo_unreadable',
    `${fileName} can't be opened as an image: it is damaged or incomplete. Save it again and upload the new file.`,
    { cause },
  );
