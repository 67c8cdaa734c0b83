import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import type { PlacementSlot } from '../../../domain/completeness/graph-snapshot.ts';
import { ARCHETYPES, wholeImage } from '../../../domain/images/archetypes.ts';
import { type Crop, cropProblem } from '../../../domain/images/crop.ts';
import type { Db } from '../../database/prisma.ts';

/**
 * Places a candidate as the owner's choice, which no later run overwrites. To be called in {@link editGraph}.
 *
 * @returns where it stands now; null when there is no such candidate
 */
export async function placeCandidate(db: Db, userId: string, generationId: string): Promise<PlacementSlot | null> {
  const generation = await db.imageGeneration.findFirst({ where: { id: generationId, userId } });
  if (!generation || generation.status === 'failed') return null;
  const { slot, gradient } = ARCHETYPES[generation.archetype];
  const data = {
    assetId: generation.upscaledAssetId ?? generation.assetId,
    generationId: generation.id,
    crop: wholeImage(generation.archetype),
    ...(gradient ? { gradient } : {}),
    chosenBy: 'user' as const,
    emptyReason: null,
  };
  await db.imagePlacement.upsert({
    where: { userId_slot: { userId, slot } },
    create: { userId, slot, ...data },
    update: data,
  });
  return slot;
}

/** What to change of a placement; what is left out or null stays. */
export interface PlacementFields {
  crop?: Crop | null | undefined;
  gradientOpacity?: number | null | undefined;
}

/**
 * Changes how an image stands in its place, as the owner's choice. To be called in {@link editGraph}.
 *
 * @returns false when there is no image in this place
 * @throws EditRefused
 */
export async function adjustPlacement(
  db: Db,
  userId: string,
  { slot, crop, gradientOpacity }: PlacementFields & { slot: PlacementSlot },
): Promise<boolean> {
  const placement = await db.imagePlacement.findFirst({ where: { userId, slot } });
  if (!placement?.assetId) return false;
  const fault = crop ? cropProblem(crop) : null;
  if (fault) throw new EditRefused('crop', fault);
  await db.imagePlacement.update({
    where: { id: placement.id },
    data: {
      ...(crop ? { crop: { ...crop } } : {}),
      ...(typeof gradientOpacity === 'number'
        ? { gradient: shaded(placement.gradient as { opacity: number } | null, gradientOpacity) }
        : {}),
      chosenBy: 'user',
    },
  });
  return true;
}

function shaded<Gradient extends { opacity: number }>(gradient: Gradient | null, opacity: number): Gradient {
  if (gradient === null) throw new EditRefused('gradientOpacity', 'This place has no shade.');
  return { ...gradient, opacity };
}
