import { ARCHETYPE_OF } from '../../domain/career-graph/career-graph.ts';
import type { Crop } from '../../domain/images/crop.ts';
import { enlargedSize } from '../../domain/images/enlarged-size.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import { type Skipped, skipped } from '../kit/outcomes.ts';
import type { ImagesServices } from './contract.ts';
import { keepAsset, storeImage } from './keep-image.ts';

/** Enlarges every placed image that is too small for its place, whoever chose it. */
export async function enlargePlaced(
  run: PipelineRun,
  { storage, vision }: ImagesServices,
  { signal, progress }: StepContext,
): Promise<{ upscaled: number } | Skipped> {
  const { userId } = run;
  const placements = await run.transaction((db) =>
    db.imagePlacement.findMany({ include: { asset: true }, orderBy: { id: 'asc' } }),
  );
  let upscaled = 0;
  for (const [index, { id, slot, asset, crop, generationId }] of placements.entries()) {
    await progress(index / placements.length);
    if (asset?.width == null || asset.height === null) continue;
    const visible = crop as Crop | null;
    const size = enlargedSize(ARCHETYPE_OF[slot], { width: asset.width, height: asset.height }, visible ?? WHOLE);
    if (!size) continue;
    const image = await storage.get(asset.storageKey);
    const large = await vision.ask('enlarge', { image, ...size }, signal);
    const stored = await storeImage(storage, userId, { ...large, kind: 'portrait_upscaled', label: asset.label });
    const isPlaced = await run.transaction((db) =>
      editGraph(db, { userId }, async () => {
        const upscaledAssetId = await keepAsset(db, userId, stored);
        if (generationId !== null)
          await db.imageGeneration.updateMany({
            where: { id: generationId },
            data: { upscaledAssetId, status: 'upscaled' },
          });
        // Unless the owner has placed another one meanwhile.
        const { count } = await db.imagePlacement.updateMany({
          where: { id, assetId: asset.id },
          data: { assetId: upscaledAssetId },
        });
        return count > 0;
      }),
    );
    if (isPlaced) upscaled += 1;
  }
  return upscaled > 0 ? { upscaled } : skipped('the placed images are already in full size');
}

const WHOLE = { w: 1, h: 1 };
