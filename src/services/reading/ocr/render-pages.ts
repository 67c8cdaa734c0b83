import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { GrayImage } from './gray-image.ts';

/** Enough for 8-point type. More is slower without better recognition. */
const DOTS_PER_INCH = 200;
/** Upper limit in pixels, because a poster would take gigabytes. */
const LONGEST_SIDE = 3_500;

/** Renders the pages one by one; `width` and `height` are in points. */
export async function* renderPages(
  bytes: Uint8Array,
  numbers: number[],
): AsyncGenerator<{ number: number; width: number; height: number; image: GrayImage }> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    try {
      for (const number of numbers) {
        const page = document.getPage(number - 1);
        const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
        const scale = Math.min(DOTS_PER_INCH / 72, LONGEST_SIDE / Math.max(width, height, 1));
        const bitmap = await page.render({ scale, colorSpace: 'Gray', render: async ({ data }) => data });
        yield { number, width, height, image: { width: bitmap.width, height: bitmap.height, data: bitmap.data } };
      }
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}
