import type { Refreshing } from './refreshing.ts';

const LOST = 'The file of this image is lost. Create new images, or choose another one.';

/** A place whose image is gone says so, and is open for the next one again. */
export async function refreshPlacements({ db, userId }: Refreshing): Promise<void> {
  await db.imagePlacement.updateMany({
    where: { userId, assetId: null, emptyReason: null },
    data: { generationId: null, chosenBy: 'system', emptyReason: LOST },
  });
}
