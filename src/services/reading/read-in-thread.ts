import type { DocumentKind, DocumentText } from '../../domain/resume/document-layout.ts';
import { DocumentUnreadable } from '../../domain/resume/document-unreadable.ts';
import type { ParsedResume } from '../../domain/resume/parsed-resume.ts';
import { detectKind } from './detect-kind.ts';
import { readDocx } from './docx/read-docx.ts';
import { readEuropass } from './europass/read-europass.ts';
import { readJsonResume } from './json-resume/read-json-resume.ts';
import { readLinkedin } from './linkedin/read-linkedin.ts';
import { readPlain } from './plain-text/read-plain.ts';
import { readableBytes, type ReadingLimits } from './reading-limits.ts';

/** A document after reading. `structured` is set for sources with structured data. */
export interface ReadDocument extends DocumentText {
  mediaType: string;
  /** Null for formats without pages. */
  pageCount: number | null;
  /** Time of the last change according to the file's metadata, ISO 8601; null if unknown. */
  modifiedAt: string | null;
  structured: ParsedResume | null;
}

export interface ReadingInput {
  bytes: Uint8Array;
  fileName: string;
  limits: ReadingLimits;
}

/** Reads a document of any kind. Runs in the reading thread. */
export async function readInThread({ bytes, fileName, limits }: ReadingInput): Promise<ReadDocument> {
  const { kind, mediaType } = await detectKind(bytes, fileName);
  const read = {
    pageCount: null,
    modifiedAt: null,
    structured: null,
    layout: [],
    links: [],
    ...(await readKind(kind, { bytes, fileName, limits })),
  };
  if (read.text.length > limits.characters)
    throw new DocumentUnreadable(
      'too_large',
      `${fileName} has ${read.text.length} characters of text (${readableBytes(bytes.length)}); at most ${limits.characters} are read. Upload the resume alone.`,
    );
  return { ...read, kind, mediaType };
}

type ReadKind = Partial<Omit<ReadDocument, 'kind' | 'mediaType'>> & { text: string };

async function readKind(kind: DocumentKind, { bytes, fileName, limits }: ReadingInput): Promise<ReadKind> {
  switch (kind) {
    case 'resume_pdf': {
      // pdf.js is large, so other kinds don't load it.
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return readPdf(bytes, fileName, limits);
    }
    case 'resume_image': {
      const { readPictureFile } = await import('./ocr/read-picture-file.ts');
      return readPictureFile(bytes, fileName);
    }
    case 'resume_docx':
      return readDocx(bytes, fileName, limits);
    case 'resume_text':
      return readPlain(bytes, fileName);
    case 'linkedin':
      return readLinkedin(bytes, fileName, limits);
    case 'json_resume':
      return readJsonResume(bytes, fileName);
    case 'europass':
      return readEuropass(bytes, fileName);
  }
}
