import { derivedKey } from '../../domain/images/image-url.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import { type Skipped, skipped } from '../kit/outcomes.ts';
import type { ImagesServices } from './contract.ts';

/** Makes the sizes of images on the site, once per image: they are addressed by its content. */
export async function deriveSizes(
  run: PipelineRun,
  { storage, vision }: ImagesServices,
  { signal, progress }: StepContext,
): Promise<{ derived: number } | Skipped> {
  const { userId } = run;
  const missing = await run.transaction((db) =>
    db.asset.findMany({
      where: { thumbhash: null, OR: [{ placements: { some: {} } }, { entryPictures: { some: {} } }] },
      orderBy: { id: 'asc' },
    }),
  );
  if (missing.length === 0) return skipped('all sizes exist already');
  for (const [index, { id, storageKey, checksum }] of missing.entries()) {
    const { sizes, thumbhash } = await vision.ask('makeSizes', { image: await storage.get(storageKey) }, signal);
    for (const { width, format, bytes, mediaType } of sizes)
      await storage.put(derivedKey(userId, checksum, width, format), bytes, {
        contentType: mediaType,
        size: bytes.length,
      });
    await run.transaction((db) => db.asset.updateMany({ where: { id }, data: { thumbhash } }));
    await progress((index + 1) / missing.length);
  }
  return { derived: missing.length };
}
