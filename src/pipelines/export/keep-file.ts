import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { ExportServices } from './contract.ts';
import type { WrittenFile } from './write-file.ts';

/** Exports to keep for download; older ones can be made again at any time. */
const MOST_KEPT = 10;

/** Stores the file as an asset (one per content) and deletes the oldest exports. */
export async function keepFile(run: PipelineRun, file: WrittenFile, { storage }: ExportServices): Promise<string> {
  const { userId } = run;
  const { storageKey, checksum, sizeBytes, mediaType, fileName } = file;
  const kind = file.format === 'pdf' ? ('resume_pdf' as const) : ('other' as const);
  const data = { label: fileName, storageKey, sizeBytes, mediaType, createdAt: new Date() };
  return run.transaction(async (db) => {
    const { id } = await db.asset.upsert({
      where: { userId_kind_checksum: { userId, kind, checksum } },
      create: { userId, kind, checksum, ...data },
      update: data,
    });
    const old = await db.asset.findMany({
      where: { userId, storageKey: { startsWith: `exports/${userId}/` } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: MOST_KEPT,
      select: { id: true, storageKey: true },
    });
    // Bytes first: a crash then leaves a row that the next export deletes, not an orphaned file.
    for (const one of old) await storage.delete(one.storageKey);
    await db.asset.deleteMany({ where: { id: { in: old.map((one) => one.id) } } });
    return id;
  });
}
