import { ALL_ARCHETYPES, ARCHETYPES } from '../../domain/images/archetypes.ts';
import { LIKENESS_GATE } from '../../domain/images/scores.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import { type Skipped, skipped } from '../kit/outcomes.ts';
import type { ImagesServices } from './contract.ts';
import { keepAsset, storeImage } from './keep-image.ts';
import { seedPrefix } from './make-candidates.ts';
import type { Portrait } from './normalize-portrait.ts';

/** Upscales the best candidate of each archetype to full size; local candidates already have it. */
export async function upscaleBest(
  run: PipelineRun,
  portrait: Portrait,
  { storage, vision }: ImagesServices,
  { signal }: StepContext,
): Promise<{ upscaled: number } | Skipped> {
  let upscaled = 0;
  for (const archetype of ALL_ARCHETYPES) {
    const best = await run.transaction((db) =>
      db.imageGeneration.findFirst({
        where: { archetype, seed: { startsWith: seedPrefix(portrait) }, likeness: { gte: LIKENESS_GATE } },
        orderBy: [{ finalScore: 'desc' }, { seed: 'asc' }],
        include: { asset: true },
      }),
    );
    if (!best || best.upscaledAssetId !== null || best.asset.width === ARCHETYPES[archetype].width) continue;
    const image = await storage.get(best.asset.storageKey);
    const full = await vision.ask('fitGenerated', { image, archetype, full: true }, signal);
    const stored = await storeImage(storage, run.userId, { ...full, kind: 'portrait_upscaled', label: null });
    await run.transaction(async (db) => {
      const upscaledAssetId = await keepAsset(db, run.userId, stored);
      await db.imageGeneration.updateMany({ where: { id: best.id }, data: { upscaledAssetId, status: 'upscaled' } });
    });
    upscaled += 1;
  }
  return upscaled > 0 ? { upscaled } : skipped('the best candidates are already in full size');
}
