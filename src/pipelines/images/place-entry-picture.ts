import { cropAround } from '../../domain/images/crop.ts';
import { ENTRY_PICTURE } from '../../domain/images/entry-picture.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { setEntryPicture } from '../../services/graph/edits/entry-picture.ts';
import { PermanentFailure } from '../kit/outcomes.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { ImagesInput } from './contract.ts';
import type { NormalizedImage } from './normalize-own-image.ts';

/** Gives the entry the picture, with the part around the face or the middle in the frame of a card. */
export async function placeEntryPicture(
  run: PipelineRun,
  { entryId, alt }: NonNullable<ImagesInput['ofEntry']>,
  image: NormalizedImage,
): Promise<{ entryId: string }> {
  const { userId } = run;
  const picture = { entryId, assetId: image.assetId, crop: cropAround(image, ENTRY_PICTURE.frame), alt: alt ?? null };
  const isThere = await run.transaction((db) => editGraph(db, { userId }, () => setEntryPicture(db, userId, picture)));
  if (!isThere)
    throw new PermanentFailure(
      'entry_missing',
      'The entry was removed before its picture was ready. Restore it first.',
    );
  return { entryId };
}
