import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { SvgRefused, sanitizeSvg } from '../../domain/logos/sanitize-svg.ts';
import { DocumentUnreadable } from '../../domain/resume/document-unreadable.ts';
import type { Json } from '../graph/row-content.ts';
import { parseSvg } from '../logos/parse-svg.ts';
import { WORDMARK_STYLE } from '../logos/wordmark-style.ts';
import { detectKind } from '../reading/detect-kind.ts';
import type { FileStore } from '../storage/file-store.ts';
import { PHOTO_TYPES } from '../uploads/finish-photo-upload.ts';
import { ArchiveInvalid } from './archive-invalid.ts';
import { type AccountArchive, damaged } from './open-account-archive.ts';

/** Columns that say where a file is and what it is. They are never taken from the archive. */
export type FileColumns = Record<'storage_key' | 'checksum' | 'media_type', string> & {
  size_bytes: number;
  kind?: string;
};

/**
 * Stores the files of documents and images, each under its checksum, so it may be repeated. What they are is detected from their
 * content, SVGs are sanitized again, and all must be those that were archived.
 *
 * @returns by the archived id of the row; rows whose file is not in the archive are missing
 * @throws ArchiveInvalid
 */
export async function importFiles(
  archive: AccountArchive,
  { documents, assets }: { documents: readonly Json[]; assets: readonly Json[] },
  { userId, storage, signal }: { userId: string; storage: FileStore; signal: AbortSignal },
): Promise<Map<string, FileColumns>> {
  const stored = new Map<string, FileColumns>();
  const nameOf = new Map(archive.names.flatMap((name) => (idIn(name) === null ? [] : [[idIn(name), name] as const])));
  const put = async (row: Json, type: (bytes: Uint8Array, name: string) => Promise<Typed>) => {
    signal.throwIfAborted();
    const name = nameOf.get(String(row['id']));
    if (name === undefined) return;
    const archived = await archive.file(name);
    if (checksumOf(archived) !== row['checksum']) throw damaged(name);
    const { folder, bytes, mediaType, kind } = await type(archived, name);
    const [checksum, size] = [checksumOf(bytes), bytes.length];
    const key = `${folder}/${userId}/${checksum}`;
    await storage.put(key, bytes, { contentType: mediaType, size });
    stored.set(String(row['id']), {
      storage_key: key,
      checksum,
      media_type: mediaType,
      size_bytes: size,
      ...(kind !== undefined && { kind }),
    });
  };
  for (const row of documents) await put(row, (bytes) => documentType(bytes, String(row['file_name'])));
  for (const row of assets) await put(row, (bytes, name) => imageType(bytes, name, row));
  return stored;
}

/** What a file is. */
interface Typed {
  folder: 'documents' | 'photos' | 'images';
  bytes: Uint8Array;
  mediaType: string;
  /** Of a document. */
  kind?: string;
}

async function documentType(bytes: Uint8Array, fileName: string): Promise<Typed> {
  try {
    return { folder: 'documents', bytes, ...(await detectKind(bytes, fileName)) };
  } catch (error) {
    if (error instanceof DocumentUnreadable) throw new ArchiveInvalid(error.message, { cause: error });
    throw error;
  }
}

async function imageType(bytes: Uint8Array, name: string, row: Json): Promise<Typed> {
  const folder = String(row['storage_key']).startsWith('photos/') ? 'photos' : 'images';
  if (row['media_type'] === 'image/svg+xml') {
    try {
      return { folder, bytes: Buffer.from(cleanSvg(Buffer.from(bytes).toString('utf8'))), mediaType: 'image/svg+xml' };
    } catch (error) {
      if (error instanceof SvgRefused) throw damaged(name, error);
      throw error;
    }
  }
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !PHOTO_TYPES.has(type.mime)) throw damaged(name);
  return { folder, bytes, mediaType: type.mime };
}

/** Sanitizing removes styles, also the known one of wordmarks. */
function cleanSvg(text: string): string {
  const plain = text.replace(WORDMARK_STYLE, '');
  const clean = sanitizeSvg(parseSvg(plain));
  return plain === text ? clean : clean.replace('>', `>${WORDMARK_STYLE}`);
}

/** The id of the row that a path in the archive belongs to. */
const idIn = (name: string): string | null => /^(?:documents|assets\/\w+)\/([0-9a-f-]{36})[./]/.exec(name)?.[1] ?? null;

const checksumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
