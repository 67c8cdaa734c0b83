import { ARCHETYPES } from '../../domain/images/archetypes.ts';
import { cropAround } from '../../domain/images/crop.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { ImagesInput } from './contract.ts';
import type { NormalizedImage } from './normalize-own-image.ts';

/** Places the image where the owner wants it, as the owner's choice. */
export async function placeOwnImage(
  run: PipelineRun,
  { archetype }: NonNullable<ImagesInput['own']>,
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
