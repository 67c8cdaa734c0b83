import { fileURLToPath } from 'node:url';
import { getDocument, PDFDateString, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import { ATTACHMENT_NAME } from '../embedded-data/read-embedded.ts';
import { withScans } from '../ocr/with-scans.ts';
import type { ReadingLimits } from '../reading-limits.ts';
import { readPageItems, type PageContent } from './page-items.ts';
import { withoutHiddenText } from './without-hidden-text.ts';

/** What a PDF contains, before its text is put in order. */
export interface PdfContent {
  pages: PageContent[];
  modifiedAt: string | null;
  /** The resume as data, if our own export attached it. */
  attached: Uint8Array | null;
}

/**
 * Reads the runs of text of all pages. Call only in the reading thread, because a hostile file can keep pdf.js busy indefinitely.
 *
 * @throws DocumentUnreadable
 */
export async function pagesOfPdf(
  bytes: Uint8Array,
  fileName: string,
  limits: Pick<ReadingLimits, 'pages'>,
): Promise<PdfContent> {
  const pdf = await open(bytes, fileName);
  try {
    if (pdf.numPages === 0)
      throw new DocumentUnreadable('no_pages', `${fileName} has no pages. Export it again and upload the new file.`);
    if (pdf.numPages > limits.pages)
      throw new DocumentUnreadable(
        'too_many_pages',
        `${fileName} has ${pdf.numPages} pages; at most ${limits.pages} are read. Upload the resume alone.`,
      );
    const pages = await withScans(await withoutHiddenText(await readPages(pdf, fileName), bytes), bytes, fileName);
    return { pages, modifiedAt: await modifiedAt(pdf), attached: await attachedTo(pdf) };
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

/** pdf.js needs its folders of character maps and standard fonts to read PDFs that don't embed them. */
const folderOf = (name: string) =>
  fileURLToPath(new URL(`../../${name}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));

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
      cMapUrl: folderOf('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: folderOf('standard_fonts'),
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
