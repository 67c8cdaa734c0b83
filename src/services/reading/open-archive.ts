import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { DocumentUnreadable } from '../../domain/resume/document-unreadable.ts';
import { readableBytes, type ReadingLimits } from './reading-limits.ts';

/** A ZIP with a limited number of safe paths. Members are inflated one by one, sharing one limit of bytes. */
export interface Archive {
  names: string[];
  /** Time of the last change to any member; null if there are none. */
  modifiedAt: string | null;
  /** The member's bytes; null if there is no member with exactly this name. */
  read(name: string): Promise<Uint8Array | null>;
}

type ArchiveLimits = Pick<ReadingLimits, 'inflatedBytes' | 'archiveMembers'>;

/** @throws DocumentUnreadable `corrupt`, `encrypted`, `archive_unsafe_path` or `archive_bomb` */
export async function openArchive(bytes: Uint8Array, fileName: string, limits: ArchiveLimits): Promise<Archive> {
  const zip = await open(bytes, fileName);
  const entries = await listEntries(zip, fileName, limits);
  let inflated = 0;
  return {
    names: [...entries.keys()],
    modifiedAt: youngest([...entries.values()]),
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const chunks: Uint8Array[] = [];
      for await (const chunk of await streamOf(zip, entry, fileName)) {
        inflated += (chunk as Uint8Array).length;
        if (inflated > limits.inflatedBytes) throw bomb(fileName, limits);
        chunks.push(chunk as Uint8Array);
      }
      return Buffer.concat(chunks);
    },
  };
}

function youngest(entries: Entry[]): string | null {
  const times = entries.map((entry) => entry.getLastModDate().getTime()).filter(Number.isFinite);
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}

function open(bytes: Uint8Array, fileName: string): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    // We count bytes while inflating, so a wrong declared size is not a problem.
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: false }, (error, zip) => {
      if (error) reject(corrupt(fileName, error));
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile, fileName: string, limits: ArchiveLimits): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('error', (error: Error) => reject(unsafePath(error) ? unsafe(fileName) : corrupt(fileName, error)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (entries.size >= limits.archiveMembers) return reject(bomb(fileName, limits));
      if (entry.isEncrypted()) return reject(encrypted(fileName));
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function streamOf(zip: ZipFile, entry: Entry, fileName: string): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(corrupt(fileName, error));
      stream.on('error', (cause: Error) => stream.destroy(corrupt(fileName, cause)));
      resolve(stream);
    });
  });
}

/** yauzl reports `../x`, `/x` and `C:\x` while listing. */
const unsafePath = (error: Error) =>
  /^(?:invalid relative path|absolute path|invalid characters in fileName)/.test(error.message);

const corrupt = (fileName: string, cause: unknown) =>
  cause instanceof DocumentUnreadable
    ? cause
    : new DocumentUnreadable(
        'corrupt',
        `${fileName} is damaged: it can't be unzipped. Save or download it again and upload the new file.`,
        { cause },
      );

const unsafe = (fileName: string) =>
  new DocumentUnreadable(
    'archive_unsafe_path',
    `${fileName} contains a file with an unsafe path, so it was not opened. Upload the original file.`,
  );

const encrypted = (fileName: string) =>
  new DocumentUnreadable(
    'encrypted',
    `${fileName} is password-protected. Save it without a password and upload it again.`,
  );

const bomb = (fileName: string, limits: ArchiveLimits) =>
  new DocumentUnreadable(
    'archive_bomb',
    `${fileName} unpacks to more than ${readableBytes(limits.inflatedBytes)} or ${limits.archiveMembers} files, so it was not read. Upload the resume alone.`,
  );
