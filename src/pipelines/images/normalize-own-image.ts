import type { AssetKind } from '../../domain/career-graph/career-graph.ts';
import { PhotoRefused } from '../../domain/images/photo-refused.ts';
import { PermanentFailure } from '../kit/outcomes.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import type { ImagesServices } from './contract.ts';
import { keepAsset, storeImage } from './keep-image.ts';

interface OwnImage {
  photoId: string;
  /** Kind of the prepared image. */
  kind: AssetKind;
  /** Longest side that is kept, in pixels. */
  longest: number;
}

export type NormalizedImage = { assetId: string; width: number; height: number; focalX: number; focalY: number };

/** Prepares the owner's image for display; its content is not checked. */
export async function normalizeOwnImage(
  run: PipelineRun,
  { photoId, kind, longest }: OwnImage,
  { storage, vision }: ImagesServices,
  { signal }: StepContext,
): Promise<NormalizedImage> {
  const source = await run.transaction((db) => db.asset.findFirst({ where: { id: photoId } }));
  if (!source) throw new PermanentFailure('photo_missing', 'The image no longer exists. Upload it again.');
  const fileName = source.label ?? 'The image';
  const bytes = await storage.get(source.storageKey);
  try {
    const image = await vision.ask('prepareOwnImage', { bytes, fileName, longest }, signal);
    const { focalX, focalY, ...rest } = image;
    const stored = await storeImage(storage, run.userId, { ...rest, kind, label: fileName });
    const assetId = await run.transaction((db) => keepAsset(db, run.userId, stored));
    return { assetId, width: image.width, height: image.height, focalX, focalY };
  } catch (error) {
    if (!(error instanceof PhotoRefused)) throw error;
    await storage.delete(source.storageKey);
    await run.transaction((db) => db.asset.deleteMany({ where: { id: source.id } }));
    throw new PermanentFailure(error.code, error.message, { cause: error });
  }
}
