import sharp from 'sharp';
import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';

/** A picture of a page: one byte per pixel, 0 is black, row after row from the top. */
export interface GrayImage {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Longer side of a page's picture, in pixels: A4 at 200 dots per inch. More is slower and reads no better. */
const LONGEST_SIDE = 2_339;
/** Letters of a resume are hardly readable below this. */
const LEAST_WIDTH = 500;
const MOST_PIXELS = 100_000_000;

/**
 * Decodes a photo or scan as a page, upright, white behind what is transparent, and of a size at which letters are read best.
 *
 * @throws DocumentUnreadable `corrupt`, `too_large`, `no_text`
 */
export async function decodePicture(bytes: Uint8Array, fileName: string): Promise<GrayImage> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw corrupt(fileName, cause);
    });
  if (width * height > MOST_PIXELS)
    throw new DocumentUnreadable(
      'too_large',
      `${fileName} has ${width} × ${height} pixels; at most ${MOST_PIXELS / 1_000_000} million are read. Save it smaller and upload it again.`,
    );
  if (Math.min(width, height) < LEAST_WIDTH)
    throw new DocumentUnreadable(
      'no_text',
      `${fileName} has only ${width} × ${height} pixels, too few to read letters in. Scan the page with at least 150 dots per inch.`,
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

/** Turned clockwise. */
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
    `${fileName} is damaged or incomplete: it cannot be opened as a picture. Save it again and upload the new file.`,
    { cause },
  );
