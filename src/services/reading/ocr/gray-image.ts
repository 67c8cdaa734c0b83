import sharp from 'sharp';
import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';

/** Grayscale image of a page: one byte per pixel, 0 is black, rows from the top. */
export interface GrayImage {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Longer side of a page's image in pixels: A4 at 200 dpi. More is slower without better recognition. */
const LONGEST_SIDE = 2_339;
/** Minimum of the shorter side in pixels. Text is hardly legible below this. */
const MIN_WIDTH = 500;
const MAX_PIXELS = 100_000_000;

/**
 * Decodes a photo or scan of a page: upright, on a white background, and scaled to the best size for text recognition.
 *
 * @throws DocumentUnreadable `corrupt`, `too_large`, `no_text`
 */
export async function decodePicture(bytes: Uint8Array, fileName: string): Promise<GrayImage> {
  const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw corrupt(fileName, cause);
    });
  if (width * height > MAX_PIXELS)
    throw new DocumentUnreadable(
      'too_large',
      `${fileName} has ${width} × ${height} pixels; the limit is ${MAX_PIXELS / 1_000_000} million. Resize it and upload it again.`,
    );
  if (Math.min(width, height) < MIN_WIDTH)
    throw new DocumentUnreadable(
      'no_text',
      `${fileName} has only ${width} × ${height} pixels, too few for text to be legible. Scan the page with at least 150 dpi.`,
    );
  const side = Math.max(width, height) > LONGEST_SIDE || Math.max(width, height) < LONGEST_SIDE * 0.75;
  const upright = picture.rotate().flatten({ background: '#ffffff' }).greyscale();
  const sized = side ? upright.resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside' }) : upright;
  try {
    const { data, info } = await sized.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data };
  } catch (cause) {
    throw corrupt(fileName, cause);
  }
}

/** Rotates an image clockwise. */
export async function turned({ width, height, data }: GrayImage, degrees: 90 | 180 | 270): Promise<GrayImage> {
  const { data: turnedData, info } = await sharp(data, { raw: { width, height, channels: 1 } })
    .rotate(degrees)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: turnedData };
}

const corrupt = (fileName: string, cause: unknown) =>
  new DocumentUnreadable(
    'corrupt',
    `${fileName} is damaged or incomplete: it can't be opened as an image. Save it again and upload the new file.`,
    { cause },
  );
