import type { CheckedDocument } from './check-document.ts';
import type { IngestScratch } from './ingest-scratch.ts';

/** How much was read. */
export type Extracted = { characters: number; pages: number | null };

/** Reads the document's text with its layout; an unreadable document ends the run with the reason. */
export async function extractText(document: CheckedDocument, scratch: IngestScratch): Promise<Extracted> {
  const { text, pageCount } = await scratch.read(document);
  return { characters: text.length, pages: pageCount };
}
