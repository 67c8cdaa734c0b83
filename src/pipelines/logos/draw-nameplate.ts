import { drawWordmark } from '../../services/logos/draw-wordmark.ts';
import { keepAsset, storeImage } from '../images/keep-image.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import { type Skipped, skipped } from '../kit/outcomes.ts';
import type { LogosServices } from './contract.ts';

/** Draws the owner's name as a wordmark. */
export async function drawNameplate(
  run: PipelineRun,
  { storage }: LogosServices,
): Promise<{ assetId: string } | Skipped> {
  const profile = await run.transaction((db) => db.profile.findFirst({ where: { userId: run.userId } }));
  if (!profile?.name) return skipped('no name yet');
  const wordmark = await drawWordmark(profile.name);
  if (!wordmark) return skipped('no font has all letters of the name');
  const { svg, width, height } = wordmark;
  const image = { kind: 'nameplate_svg' as const, label: profile.name, mediaType: 'image/svg+xml', width, height };
  const stored = await storeImage(storage, run.userId, { ...image, bytes: Buffer.from(svg) });
  return { assetId: await run.transaction((db) => keepAsset(db, run.userId, stored)) };
}
