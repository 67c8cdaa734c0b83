import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import type { PageContent } from '../pdf/page-items.ts';
import { type ScanHints, READ_AT_ALL, readPicture } from './read-picture.ts';
import { openRecognizer } from './recognizer.ts';
import { renderPages } from './render-pages.ts';

/** Recognition takes about two seconds per page. */
const MAX_SCANNED_PAGES = 8;

/**
 * Renders and recognizes pages of a PDF that have no usable text.
 *
 * @throws DocumentUnreadable `too_many_pages`, `no_text`
 */
export async function readScannedPages(bytes: Uint8Array, fileName: string, numbers: number[]): Promise<PageContent[]> {
  if (numbers.length > MAX_SCANNED_PAGES)
    throw new DocumentUnreadable(
      'too_many_pages',
      `${fileName} has ${numbers.length} scanned pages; at most ${MAX_SCANNED_PAGES} are read. Upload the resume alone, or export it as a PDF with text.`,
    );
  const recognizer = openRecognizer();
  try {
    const pages: PageContent[] = [];
    let hints: ScanHints | null = null;
    for await (const { image, ...size } of renderPages(bytes, numbers)) {
      const read = await readPicture(image, size, { recognizer, hints });
      if (read.confidence >= READ_AT_ALL) hints = read.hints;
      pages.push(read.confidence >= READ_AT_ALL ? read.page : { ...read.page, items: [] });
    }
    return pages;
  } finally {
    await recognizer.close();
  }
}
