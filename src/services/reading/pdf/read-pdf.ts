import type { DocumentText } from '../../../domain/resume/document-layout.ts';
import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import { tidyHidden } from '../../../domain/resume/hidden-text.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import { readEmbedded } from '../embedded-data/read-embedded.ts';
import type { ReadingLimits } from '../reading-limits.ts';
import { pagesOfPdf } from './pages-of-pdf.ts';
import { textOfPages } from './text-of-pages.ts';

/** Call only in the reading thread, because a hostile file can keep pdf.js busy indefinitely. */
export async function readPdf(
  bytes: Uint8Array,
  fileName: string,
  limits: Pick<ReadingLimits, 'pages'>,
): Promise<
  Omit<DocumentText, 'kind'> & { pageCount: number; modifiedAt: string | null; structured: ParsedResume | null }
> {
  const { pages, modifiedAt, attached } = await pagesOfPdf(bytes, fileName, limits);
  const read = textOfPages(pages);
  if (!/\p{L}{2}/u.test(read.text)) throw noText(fileName, pages.length);
  const hidden = tidyHidden(
    pages.flatMap((page) => (page.hidden ?? []).map((text) => ({ text, how: 'unseen' as const }))),
  );
  return { ...read, hidden, pageCount: pages.length, modifiedAt, structured: readEmbedded(read.text, attached) };
}

const noText = (fileName: string, pages: number) =>
  new DocumentUnreadable(
    'no_text',
    `No text was found in ${fileName}, not even by text recognition on its ${pages === 1 ? 'page' : 'pages'}. Scan it upright with at least 150 dpi, export the resume as a PDF with text, or upload the Word file.`,
  );
