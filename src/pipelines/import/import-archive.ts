import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ArchiveInvalid } from '../../services/archive/archive-invalid.ts';
import { importFiles } from '../../services/archive/import-files.ts';
import { AccountNotEmpty, importRows } from '../../services/archive/import-rows.ts';
import { IMPORTED_ROWS, IMPORTED_TABLES } from '../../services/archive/imported-tables.ts';
import { type AccountArchive, openAccountArchive } from '../../services/archive/open-account-archive.ts';
import type { Json } from '../../services/graph/row-content.ts';
import { FileMissing } from '../../services/storage/file-store.ts';
import { PermanentFailure } from '../kit/outcomes.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import type { ImportInput, ImportServices } from './contract.ts';

export type Imported = {
  /** Rows of each table. */
  rows: Record<string, number>;
  /** Files of documents and images. */
  files: number;
};

/** Reads the archive from a file on disk, so that its images don't fill the memory. */
export async function importArchive(
  run: PipelineRun,
  { uploadId }: ImportInput,
  { storage }: ImportServices,
  { signal, progress }: StepContext,
): Promise<Imported> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cursus-import-'));
  let archive: AccountArchive | undefined;
  try {
    const file = path.join(folder, 'archive.zip');
    await pipeline(await storage.stream(await keyOf(run, uploadId)), createWriteStream(file), { signal });
    archive = await openAccountArchive(file);
    const rows = new Map<string, Json[]>();
    for (const table of [...Object.keys(IMPORTED_ROWS), ...IMPORTED_TABLES]) rows.set(table, await archive.rows(table));
    await progress(0.2, 'The archive has been read');
    const ofRows = { documents: rows.get('documents') ?? [], assets: rows.get('assets') ?? [] };
    const files = await importFiles(archive, ofRows, { userId: run.userId, storage, signal });
    await progress(0.7, 'Its files have been stored');
    const counts = await run.transaction((db) => importRows(db, run, { rows, files }));
    return { rows: counts, files: files.size };
  } catch (error) {
    throw asFailure(error);
  } finally {
    archive?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Deletes the uploaded archive: everything in it is stored now. */
export async function clearUpload(
  run: PipelineRun,
  { uploadId }: ImportInput,
  { storage }: ImportServices,
): Promise<null> {
  const key = await run.transaction(async (db) => (await db.upload.findFirst({ where: { id: uploadId } }))?.storageKey);
  if (key === undefined) return null;
  await storage.delete(key);
  await run.transaction((db) => db.upload.deleteMany({ where: { id: uploadId } }));
  return null;
}

async function keyOf(run: PipelineRun, uploadId: string): Promise<string> {
  const upload = await run.transaction((db) => db.upload.findFirst({ where: { id: uploadId, purpose: 'archive' } }));
  if (!upload) throw missing();
  return upload.storageKey;
}

function asFailure(error: unknown): unknown {
  if (error instanceof ArchiveInvalid) return new PermanentFailure('archive_invalid', error.message, { cause: error });
  if (error instanceof AccountNotEmpty)
    return new PermanentFailure('account_not_empty', error.message, { cause: error });
  if (error instanceof FileMissing) return missing(error);
  return error;
}

const missing = (cause?: unknown) =>
  new PermanentFailure('archive_missing', 'The uploaded archive is no longer there. Upload it again.', { cause });
