import { fileTypeFromBuffer } from 'file-type';
import type { DocumentKind } from '../../domain/resume/document-layout.ts';
import { DocumentUnreadable } from '../../domain/resume/document-unreadable.ts';
import { decodeText, looksLikeText } from './decode-text.ts';
import { openArchive } from './open-archive.ts';
import { DEFAULT_LIMITS } from './reading-limits.ts';

export interface DetectedKind {
  kind: DocumentKind;
  mediaType: string;
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SUPPORTED =
  'Supported formats: PDF, Word (.docx), plain text, Markdown, JSON Resume, Europass XML, LinkedIn exports (.zip) and images (PNG, JPEG, WebP, TIFF).';

const PICTURES = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/tiff']);

/**
 * Detects the kind of document by content alone; the file name only tells Markdown from plain text. Cheap: unpacks nothing and
 * parses only JSON.
 *
 * @throws DocumentUnreadable for unsupported kinds
 */
export async function detectKind(bytes: Uint8Array, fileName: string): Promise<DetectedKind> {
  if (bytes.length === 0)
    throw new DocumentUnreadable('empty_file', `${fileName} is empty. Save it again and upload the new file.`);
  // A PDF's header may be anywhere in the first kilobyte.
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'))
    return { kind: 'resume_pdf', mediaType: 'application/pdf' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9) return archiveKind(bytes, fileName);
  const type = await fileTypeFromBuffer(bytes);
  if (type && PICTURES.has(type.mime)) return { kind: 'resume_image', mediaType: type.mime };
  if (type && type.mime !== 'application/xml') throw wrongType(fileName, type);
  const text = decodeText(bytes);
  if (!looksLikeText(text))
    throw new DocumentUnreadable('unsupported_type', `${fileName} contains data of an unknown type. ${SUPPORTED}`);
  if (isEuropass(text)) return { kind: 'europass', mediaType: 'application/xml' };
  if (isJsonResume(text)) return { kind: 'json_resume', mediaType: 'application/json' };
  const markdown = /\.(?:md|markdown)$/i.test(fileName);
  return { kind: 'resume_text', mediaType: markdown ? 'text/markdown' : 'text/plain' };
}

async function archiveKind(bytes: Uint8Array, fileName: string): Promise<DetectedKind> {
  const { names } = await openArchive(bytes, fileName, DEFAULT_LIMITS);
  const lower = names.map((name) => name.toLowerCase());
  if (lower.includes('word/document.xml')) return { kind: 'resume_docx', mediaType: DOCX_TYPE };
  if (lower.some((name) => /(?:^|\/)(?:profile|positions|education|skills)(?:_\d+)?\.csv$/.test(name)))
    return { kind: 'linkedin', mediaType: 'application/zip' };
  if (names.includes('account.json'))
    throw new DocumentUnreadable(
      'unsupported_type',
      `${fileName} is the archive of an account, not a resume. Import it in the studio under Account, or with importArchive.`,
    );
  throw new DocumentUnreadable(
    'unsupported_type',
    `${fileName} is a ZIP archive, but neither a Word document nor a LinkedIn export (it has no Profile.csv or Positions.csv). ${SUPPORTED}`,
  );
}

/** Whether the root element is `Candidate`, with any prefix. The Europass reader validates the rest. */
function isEuropass(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:\w+:)?Candidate[\s>]/.test(text.slice(0, 4_000));
}

/** Whether it is any JSON object. The JSON Resume reader reports what is missing. */
function isJsonResume(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function wrongType(fileName: string, { ext, mime }: { ext: string; mime: string }): DocumentUnreadable {
  return new DocumentUnreadable(
    'unsupported_type',
    `${fileName} has the unsupported type ${ext} (${mime}). ${SUPPORTED}`,
  );
}
