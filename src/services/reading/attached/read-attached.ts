import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import { readJsonResume } from '../json-resume/read-json-resume.ts';
import { placeAttached } from './place-attached.ts';

/** Under this name our PDF files carry themselves as JSON Resume. */
export const ATTACHED_NAME = 'resume.json';

/** More is no resume. */
const MOST_BYTES = 1024 * 1024;

/**
 * The resume that a document carries as data, each value with its place in the document's text; null when it carries none, or
 * one that is not what its pages say: then the pages are read like any other's.
 */
export function readAttached(text: string, data: Uint8Array | null): ParsedResume | null {
  if (data === null || data.length > MOST_BYTES) return null;
  try {
    return placeAttached(text, readJsonResume(data, ATTACHED_NAME).structured);
  } catch (error) {
    if (error instanceof DocumentUnreadable) return null;
    throw error;
  }
}
