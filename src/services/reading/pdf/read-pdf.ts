import { getDocument, PDFDateString, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentText } from '../../../domain/resume/document-layout.ts';
import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import { ATTACHMENT_NAME, readEmbedded } from '../embedded-data/read-embedded.ts';
import type { ReadingLimits } from '../reading-limits.ts';
import { withScans } from '../ocr/with-scans.ts';
import { readPageItems, type PageContent } from './page-items.ts';
import { textOfPages } from './text-of-pages.ts';

/** Call only in the reading thread, because a hostile file can keep pdf.js busy indefinitely. */
export async function readPdf(
  bytes: Uint8Array,
  fileName: string,
  limits: Pick<ReadingLimits, 'pages'>,
): Promise<
  Omit<DocumentText, 'kind'> & { pageCount: number; modifiedAt: string | null; structured: ParsedResume | null }
> {
  const pdf = await open(bytes, fileName);
  try {
    const pageCount = pdf.numPages;
    if (pageCount === 0)
      throw new DocumentUnreadable('no_pages', `${fileName} has no pages. Export it again and upload the new file.`);
    if (pageCount > limits.pages)
      throw new DocumentUnreadable(
        'too_many_pages',
        `${fileName} has ${pageCount} pages; at most ${limits.pages} are read. Upload the resume alone.`,
      );
    const pages = await withScans(await readPages(pdf, fileName), bytes, fileName);
    const read = textOfPages(pages);
    if (!/\p{L}{2}/u.test(read.text)) throw noText(fileName, pageCount);
    const structured = readEmbedded(read.text, await attachedTo(pdf));
    return { ...read, pageCount, modifiedAt: await modifiedAt(pdf), structured };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** The later of the creation and modification dates in the document information; null if there is none. */
async function modifiedAt(pdf: PDFDocumentProxy): Promise<string | null> {
  const metadata = await pdf.getMetadata().catch(() => null);
  const info = (metadata?.info ?? {}) as { CreationDate?: unknown; ModDate?: unknown };
  const dates = [info.CreationDate, info.ModDate].flatMap((date) =>
    typeof date === 'string' ? (PDFDateString.toDateObject(date)?.toISOString() ?? []) : [],
  );
  return dates.sort().at(-1) ?? null;
}

async function attachedTo(pdf: PDFDocumentProxy): Promise<Uint8Array | null> {
  // Treat a damaged list of attachments as missing.
  const files = (await pdf.getAttachments().catch(() => null)) as Record<string, { content?: unknown }> | null;
  const content = files?.[ATTACHMENT_NAME]?.content;
  return content instanceof Uint8Array ? content : null;
}

async function readPages(pdf: PDFDocumentProxy, fileName: string): Promise<PageContent[]> {
  const pages: PageContent[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      pages.push(await readPageItems(page));
      page.cleanup();
    } catch (cause) {
      throw corrupt(fileName, cause);
    }
  }
  return pages;
}

async function open(bytes: Uint8Array, fileName: string): Promise<PDFDocumentProxy> {
  try {
    // pdf.js detaches the buffer, so pass a copy.
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
    }).promise;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new DocumentUnreadable(
        'encrypted',
        `${fileName} is password-protected. Save it without a password and upload it again.`,
        { cause },
      );
    throw corrupt(fileName, cause);
  }
}

const corrupt = (fileName: string, cause: unknown) =>
  new DocumentUnreadable(
    'corrupt',
    `${fileName} is damaged or incomplete: it can't be opened as a PDF. Export it again and upload the new file.`,
    {
      cause,
    },
  );

const noText = (fileName: string, pages: number) =>
  new DocumentUnreadable(
    'no_text',
    `No text was found in ${fileName}, not even by text recognition on its ${pages === 1 ? 'page' : 'pages'}. Scan it upright with at least 150 dpi, export the resume as a PDF with text, or upload the Word file.`,
  );
