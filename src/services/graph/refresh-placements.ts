import type { Refreshing } from './refreshing.ts';

const LOST = 'The file of this image is lost. Create new images, or choose another one.';

/** Empties places whose image is gone and records why; the next run can fill them. */
export async function refreshPlacements({ db, userId }: Refreshing): Promise<void> {
  await db.imagePlacement.updateMany({
    where: { userId, assetId: null, emptyReason: null },
    data: { generationId: null, chosenBy: 'system', emptyReason: LOST },
  });
}
