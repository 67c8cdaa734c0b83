import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { ARCHETYPES } from '../../domain/images/archetypes.ts';
import { cropAround } from '../../domain/images/crop.ts';
import { PhotoRefused } from '../../domain/images/photo-refused.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { PermanentFailure } from '../kit/outcomes.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import type { ImagesServices } from './contract.ts';
import { keepAsset, storeImage } from './keep-image.ts';

export interface Own {
  photoId: string;
  archetype: Archetype;
}

export type NormalizedImage = { assetId: string; width: number; height: number; focalX: number; focalY: number };

/** Prepares the owner's image for display; its content is not checked. */
export async function normalizeOwnImage(
  run: PipelineRun,
  { photoId, archetype }: Own,
  { storage, vision }: ImagesServices,
  { signal }: StepContext,
): Promise<NormalizedImage> {
  const source = await run.transaction((db) => db.asset.findFirst({ where: { id: photoId } }));
  if (!source) throw new PermanentFailure('photo_missing', 'The image no longer exists. Upload it again.');
  const fileName = source.label ?? 'The image';
  const bytes = await storage.get(source.storageKey);
  try {
    const image = await vision.ask('prepareOwnImage', { bytes, fileName, archetype }, signal);
    const { focalX, focalY, ...rest } = image;
    const stored = await storeImage(storage, run.userId, {
      ...rest,
      kind: ARCHETYPES[archetype].assetKind,
      label: fileName,
    });
    const assetId = await run.transaction((db) => keepAsset(db, run.userId, stored));
    return { assetId, width: image.width, height: image.height, focalX, focalY };
  } catch (error) {
    if (!(error instanceof PhotoRefused)) throw error;
    await storage.delete(source.storageKey);
    await run.transaction((db) => db.asset.deleteMany({ where: { id: source.id } }));
    throw new PermanentFailure(error.code, error.message, { cause: error });
  }
}

/** Places the image where the owner wants it, as the owner's choice. */
export async function placeOwnImage(
  run: PipelineRun,
  { archetype }: Own,
  image: NormalizedImage,
): Promise<{ slot: string }> {
  const { slot, gradient, width, height } = ARCHETYPES[archetype];
  const { userId } = run;
  const data = {
    assetId: image.assetId,
    generationId: null,
    crop: cropAround(image, { width, height }),
    ...(gradient ? { gradient } : {}),
    chosenBy: 'user' as const,
    emptyReason: null,
  };
  await run.transaction((db) =>
    editGraph(db, { userId }, () =>
      db.imagePlacement.upsert({
        where: { userId_slot: { userId, slot } },
        create: { userId, slot, ...data },
        update: data,
      }),
    ),
  );
  return { slot };
}
