import { ARCHETYPE_OF } from '../../../domain/career-graph/career-graph.ts';
import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import type { PlacementSlot } from '../../../domain/completeness/graph-snapshot.ts';
import { ARCHETYPES, wholeImage } from '../../../domain/images/archetypes.ts';
import { type Crop, cropProblem } from '../../../domain/images/crop.ts';
import { enlargedSize } from '../../../domain/images/enlarged-size.ts';
import type { Db } from '../../database/prisma.ts';

/**
 * Places a candidate as the owner's choice, which no run overwrites. Call it within {@link editGraph}.
 *
 * @returns its slot; null if there is no such candidate
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

/** Changes to a placement. Fields that are omitted or null stay as they are. */
export interface PlacementFields {
  crop?: Crop | null | undefined;
  gradientOpacity?: number | null | undefined;
}

/**
 * Changes the crop or gradient of a placed image, as the owner's choice. Call it within {@link editGraph}.
 *
 * @returns false if the slot has no image
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

/** Whether the visible part of a placed image has too few pixels for its place, and enlarging it helps. */
export async function isTooSmall(db: Db, userId: string, slot: PlacementSlot): Promise<boolean> {
  const placement = await db.imagePlacement.findFirst({ where: { userId, slot }, include: { asset: true } });
  const { width = null, height = null } = placement?.asset ?? {};
  if (width === null || height === null) return false;
  return (
    enlargedSize(ARCHETYPE_OF[slot], { width, height }, (placement?.crop as Crop | null) ?? { w: 1, h: 1 }) !== null
  );
}

function shaded<Gradient extends { opacity: number }>(gradient: Gradient | null, opacity: number): Gradient {
  if (gradient === null)
    throw new EditRefused('gradientOpacity', 'This place has no gradient to adjust. Omit the opacity.');
  return { ...gradient, opacity };
}
