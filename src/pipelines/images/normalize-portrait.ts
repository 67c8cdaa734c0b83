import { PhotoRefused, QUESTIONS } from '../../domain/images/photo-refused.ts';
import type { PreparedPhoto } from '../../services/vision/prepare-photo.ts';
import { type Skipped, PermanentFailure, skipped } from '../kit/outcomes.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import type { ImagesInput, ImagesServices } from './contract.ts';
import { keepAsset, storeImage } from './keep-image.ts';

type Spot = { x: number; y: number };

/** A checked portrait, with the face in pixels. */
export type Portrait = {
  assetId: string;
  /** SHA-256 of the portrait's bytes; identifies its candidates. */
  checksum: string;
  storageKey: string;
  face: {
    box: { x: number; y: number; width: number; height: number };
    confidence: number;
    leftEye: Spot;
    rightEye: Spot;
  };
};

/**
 * Turns an uploaded photo into the portrait, or checks the existing one. A refused photo is deleted, unless the owner can answer
 * the refusal: by marking their face, turning the photo or using it anyway.
 */
export async function normalizePortrait(
  run: PipelineRun,
  { photoId, face: mark, turn, useAnyway }: ImagesInput,
  { storage, vision }: ImagesServices,
  { signal }: StepContext,
): Promise<Portrait | Skipped> {
  const source = await run.transaction((db) =>
    photoId === undefined
      ? db.asset.findFirst({ where: { kind: 'portrait_src' }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
      : db.asset.findFirst({ where: { id: photoId } }),
  );
  if (!source && photoId !== undefined)
    throw new PermanentFailure('photo_missing', 'The photo no longer exists. Upload it again.');
  if (!source) return skipped('no portrait yet');
  const fileName = source.label ?? 'The photo';
  const bytes = await storage.get(source.storageKey);
  try {
    const { face, ...photo } = await vision.ask(
      'preparePhoto',
      { bytes, fileName, mark: mark ?? null, turn, useAnyway, isPortrait: source.kind === 'portrait_src' },
      signal,
    );
    const fresh = source.kind === 'portrait_src' && turn === undefined ? null : { ...photo, label: fileName };
    const stored =
      fresh && (await storeImage(storage, run.userId, { ...fresh, kind: 'portrait_src', mediaType: 'image/jpeg' }));
    const assetId = stored ? await run.transaction((db) => keepAsset(db, run.userId, stored)) : source.id;
    const { checksum, storageKey } = stored ?? source;
    return { assetId, checksum, storageKey, face: plain(face) };
  } catch (error) {
    if (!(error instanceof PhotoRefused)) throw error;
    if (source.kind !== 'portrait_src' && !QUESTIONS.has(error.code)) {
      await storage.delete(source.storageKey);
      await run.transaction((db) => db.asset.deleteMany({ where: { id: source.id } }));
    }
    throw new PermanentFailure(error.code, error.message, { cause: error });
  }
}

/** Converts to plain JSON, as required of a step's result. */
function plain({ box, confidence, leftEye, rightEye }: PreparedPhoto['face']): Portrait['face'] {
  return { box: { ...box }, confidence, leftEye: { ...leftEye }, rightEye: { ...rightEye } };
}
