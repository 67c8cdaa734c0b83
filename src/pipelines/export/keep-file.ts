import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { ExportServices } from './contract.ts';
import type { WrittenFile } from './write-file.ts';

/** Exports that stay to be downloaded; older ones can be made again at any time. */
const MOST_KEPT = 10;

/** Makes an asset of the file, the same one for the same bytes, and clears away the oldest exports. */
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
    // The bytes first: what a crash leaves then is a row that the next export clears away, not a file that nobody knows of.
    for (const one of old) await storage.delete(one.storageKey);
    await db.asset.deleteMany({ where: { id: { in: old.map((one) => one.id) } } });
    return id;
  });
}
