import type { DocumentText } from '../../../domain/resume/document-layout.ts';
import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import { textOfPages } from '../pdf/text-of-pages.ts';
import { decodePicture } from './gray-image.ts';
import { READ_AT_ALL, readPicture } from './read-picture.ts';
import { openRecognizer } from './recognizer.ts';

/** Longer side of A4 in points, because an image has no physical size. */
const PAGE_POINTS = 842;

/**
 * Reads a photo or scan of one page.
 *
 * @throws DocumentUnreadable `corrupt`, `too_large`, `no_text`
 */
export async function readPictureFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Omit<DocumentText, 'kind'> & { pageCount: number }> {
  const image = await decodePicture(bytes, fileName);
  const size = { number: 1, ...pictureSize(image) };
  const recognizer = openRecognizer();
  try {
    const { page, confidence } = await readPicture(image, size, { recognizer, hints: null });
    const read = textOfPages([page]);
    if (confidence < READ_AT_ALL || !/\p{L}{2}/u.test(read.text)) throw noText(fileName);
    return { ...read, pageCount: 1 };
  } finally {
    await recognizer.close();
  }
}

/** The size of the page in points. */
export function pictureSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = PAGE_POINTS / Math.max(width, height);
  return { width: width * scale, height: height * scale };
}

const noText = (fileName: string) =>
  new DocumentUnreadable(
    'no_text',
    `No text was recognized in the image ${fileName}. Take it upright, in good light and with at least 150 dpi, or upload the resume as a PDF, Word or text file.`,
  );
