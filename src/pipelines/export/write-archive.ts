import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportFileName, FORMAT_FILES } from '../../domain/export/export-format.ts';
import { ACCOUNT_TABLES } from '../../services/archive/account-tables.ts';
import { readRowsAsJson } from '../../services/archive/read-rows.ts';
import { openZipWriter, type ZipWriter } from '../../services/archive/zip-writer.ts';
import { FileMissing } from '../../services/storage/file-store.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import type { ExportInput, ExportServices } from './contract.ts';
import type { WrittenFile } from './write-file.ts';

/**
 * Writes everything stored about an account as one ZIP: the rows of every table as JSON, uploaded and generated files, and
 * `account.json` with their counts. Goes through a file on disk, so that neither many rows nor large images fill the memory.
 */
export async function writeArchive(
  run: PipelineRun,
  { account }: ExportInput,
  { storage }: ExportServices,
  step: StepContext,
): Promise<WrittenFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cursus-archive-'));
  const zip = await openZipWriter(path.join(folder, 'archive.zip'));
  try {
    const rows = await addTables(run, zip, step);
    const { files, missing } = await addFiles(run, storage, zip, step);
    const summary = { exportedAt: new Date().toISOString(), account, rows, files, missing };
    await zip.add('account.json', [Buffer.from(`${JSON.stringify(summary, null, 2)}\n`)]);
    const { checksum, sizeBytes } = await zip.finish();
    const storageKey = `exports/${run.userId}/${checksum}`;
    const { mediaType } = FORMAT_FILES.archive;
    await storage.put(storageKey, createReadStream(path.join(folder, 'archive.zip')), {
      contentType: mediaType,
      size: sizeBytes,
    });
    const fileName = exportFileName(account?.name ?? null, 'archive');
    const details = { rows, files: files.length, missing };
    return { format: 'archive', fileName, mediaType, storageKey, checksum, sizeBytes, details };
  } finally {
    await zip.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function addTables(run: PipelineRun, zip: ZipWriter, step: StepContext): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const tables = Object.keys(ACCOUNT_TABLES);
  for (const [index, table] of tables.entries()) {
    step.signal.throwIfAborted();
    await step.progress((index / tables.length) * 0.5, `Rows: ${table.replaceAll('_', ' ')}`);
    await run.transaction(async (db) => {
      const { chunks, count } = readRowsAsJson(db, table);
      await zip.add(`rows/${table}.json`, chunks);
      counts[table] = count();
    });
  }
  return counts;
}

async function addFiles(run: PipelineRun, storage: ExportServices['storage'], zip: ZipWriter, step: StepContext) {
  const { userId } = run;
  const files = await run.transaction(async (db) => {
    const documents = await db.document.findMany({ where: { userId }, orderBy: { id: 'asc' } });
    const assets = await db.asset.findMany({
      // Not the exports themselves: each archive would contain the previous ones.
      where: { userId, NOT: { storageKey: { startsWith: `exports/${userId}/` } } },
      orderBy: { id: 'asc' },
    });
    return [
      ...documents.map((one) => ({ key: one.storageKey, name: `documents/${one.id}/${safeName(one.fileName)}` })),
      ...assets.map((one) => ({
        key: one.storageKey,
        name: `assets/${one.kind}/${one.id}.${one.mediaType.replace(/^.*\/|\+.*$/g, '')}`,
      })),
    ];
  });
  const added: string[] = [];
  const missing: string[] = [];
  for (const [index, { key, name }] of files.entries()) {
    step.signal.throwIfAborted();
    await step.progress(0.5 + (index / files.length) * 0.5, `Files: ${index + 1} of ${files.length}`);
    try {
      // PDF, Word and images are already compressed.
      await zip.add(name, await storage.stream(key), { packed: true });
      added.push(name);
    } catch (error) {
      if (!(error instanceof FileMissing)) throw error;
      missing.push(name);
    }
  }
  return { files: added, missing };
}

const safeName = (name: string) => name.replace(/[/\\]/g, '_').replace(/^\.+/, '_');
