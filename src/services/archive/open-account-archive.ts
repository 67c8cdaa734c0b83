import { stat } from 'node:fs/promises';
import { type Entry, open as openZip, type ZipFile } from 'yauzl';
import type { Json } from '../graph/row-content.ts';
import { ArchiveInvalid } from './archive-invalid.ts';

/** Of one table, as JSON. */
export const MOST_BYTES_OF_ROWS = 64 * 1024 * 1024;
/** Of all tables: what one transaction writes and derives from in well under half a minute. */
export const MOST_ROWS = 20_000;
const MOST_MEMBERS = 50_000;
/** Beside twice the size of the archive: its files are stored as they are, unless someone has zipped them again. */
const MORE_BYTES_OF_FILES = 1024 * 1024;

/** The archive of an account, as `exportGraph` writes it, on disk. */
export interface AccountArchive {
  /** Paths of its files: `documents/<id>/<name>` and `assets/<kind>/<id>.<type>`. */
  names: readonly string[];
  /** The rows of a table; empty if it has none. */
  rows(table: string): Promise<Json[]>;
  file(name: string): Promise<Uint8Array>;
  close(): void;
}

/** @throws ArchiveInvalid */
export async function openAccountArchive(path: string): Promise<AccountArchive> {
  const zip = await open(path);
  try {
    const entries = await listEntries(zip);
    if (!entries.has('account.json') || !entries.has('rows/profiles.json'))
      throw new ArchiveInvalid(
        'The file is a ZIP, but not the archive of an account: it has no account.json with rows. Use the full archive that you downloaded under Account.',
      );
    let rowsLeft = MOST_ROWS;
    let bytesLeft = 2 * (await stat(path)).size + MORE_BYTES_OF_FILES;
    return {
      names: [...entries.keys()].filter((name) => /^(?:documents|assets)\//.test(name)),
      async rows(table) {
        const name = `rows/${table}.json`;
        const entry = entries.get(name);
        if (!entry) return [];
        const rows = asRows(await read(zip, entry, MOST_BYTES_OF_ROWS), name);
        rowsLeft -= rows.length;
        if (rowsLeft < 0) throw tooMuch(name);
        return rows;
      },
      async file(name) {
        const entry = entries.get(name);
        if (!entry) throw damaged(name);
        const bytes = await read(zip, entry, bytesLeft);
        bytesLeft -= bytes.length;
        return bytes;
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function open(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Bytes are counted while they are inflated, so a wrong declared size is not a problem.
    openZip(path, { lazyEntries: true, autoClose: false, validateEntrySizes: false }, (error, zip) => {
      if (error) reject(damaged('list of files', error));
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    // Also paths that lead out of the archive.
    zip.on('error', (error: Error) => reject(damaged('list of files', error)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (entries.size >= MOST_MEMBERS) return reject(tooMuch('list of files'));
      if (entry.isEncrypted()) return reject(damaged(entry.fileName));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function read(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of await streamOf(zip, entry)) {
      size += (chunk as Uint8Array).length;
      if (size > limit) throw tooMuch(entry.fileName);
      chunks.push(chunk as Uint8Array);
    }
  } catch (error) {
    throw error instanceof ArchiveInvalid ? error : damaged(entry.fileName, error);
  }
  return Buffer.concat(chunks);
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

function asRows(bytes: Uint8Array, name: string): Json[] {
  let rows: unknown;
  try {
    rows = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw damaged(name, error);
  }
  const isRow = (row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row);
  if (!Array.isArray(rows) || !rows.every(isRow)) throw damaged(name);
  return rows as Json[];
}

/** @param what the part, such as a path in the archive */
export const damaged = (what: string, cause?: unknown) =>
  new ArchiveInvalid(`The archive is damaged or was changed (${what}). Download it again and import the new file.`, {
    cause,
  });

const tooMuch = (what: string) =>
  new ArchiveInvalid(`The archive unpacks to more than an account can hold (${what}), so nothing was imported.`);
