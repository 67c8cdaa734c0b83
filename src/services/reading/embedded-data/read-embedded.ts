import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import { readJsonResume } from '../json-resume/read-json-resume.ts';
import { locateEmbedded } from './locate-embedded.ts';

/** Name of the JSON Resume attachment in our PDF exports. */
export const ATTACHMENT_NAME = 'resume.json';

/** Larger attachments are not resumes. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads a document's embedded resume data and locates each value in the document's text. Null if there is none or if it differs
 * from the pages; then the pages are read as usual.
 */
export function readEmbedded(text: string, data: Uint8Array | null): ParsedResume | null {
  if (data === null || data.length > MAX_BYTES) return null;
  try {
    return locateEmbedded(text, readJsonResume(data, ATTACHMENT_NAME).structured);
  } catch (error) {
    if (error instanceof DocumentUnreadable) return null;
    throw error;
  }
}
