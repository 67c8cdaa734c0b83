import { ARCHETYPES } from '../../domain/images/archetypes.ts';
import { ENTRY_PICTURE } from '../../domain/images/entry-picture.ts';
import { isSkipped, skipped } from '../kit/outcomes.ts';
import type { Pipeline, PipelineResult, PipelineRun } from '../kit/pipeline-run.ts';
import { imagesContract, type ImagesInput, type ImagesServices, type ImagesStep } from './contract.ts';
import { isMadeElsewhere } from './is-made-elsewhere.ts';
import { deriveSizes } from './derive-sizes.ts';
import { enlargePlaced } from './enlarge-placed.ts';
import { makeCandidates } from './make-candidates.ts';
import { normalizePortrait } from './normalize-portrait.ts';
import { type NormalizedImage, normalizeOwnImage } from './normalize-own-image.ts';
import { placeEntryPicture } from './place-entry-picture.ts';
import { placeOwnImage } from './place-own-image.ts';
import { placeBest } from './place-best.ts';
import { scoreCandidates } from './score-candidates.ts';

type Run = PipelineRun<ImagesStep>;

export const imagesPipeline: Pipeline<ImagesServices, ImagesInput, ImagesStep> = {
  contract: imagesContract,
  async run(input, run, services) {
    const result = input.sizesOnly ? { output: {} } : await place(input, run, services);
    await run.step('upscale', (step) => enlargePlaced(run, services, step));
    await run.step('derive', (step) => deriveSizes(run, services, step));
    return result;
  },
};

async function place(input: ImagesInput, run: Run, services: ImagesServices): Promise<PipelineResult> {
  const { own, ofEntry } = input;
  if (own) {
    const { assetKind: kind, width, height } = ARCHETYPES[own.archetype];
    const wanted = { photoId: own.photoId, kind, longest: Math.max(width, height) * ROOM_FOR_CROPS };
    return placeOwn(run, wanted, services, (image) => placeOwnImage(run, own, image));
  }
  if (ofEntry) {
    const { assetKind: kind, longest } = ENTRY_PICTURE;
    const wanted = { photoId: ofEntry.photoId, kind, longest };
    return placeOwn(run, wanted, services, (image) => placeEntryPicture(run, ofEntry, image));
  }
  const portrait = await run.step('normalise', async (step) =>
    (await isMadeElsewhere(run, input))
      ? skipped('another run makes the images of the new photo')
      : normalizePortrait(run, input, services, step),
  );
  if (isSkipped(portrait)) return { output: portrait };
  const candidates = await run.step('candidates', (step) => makeCandidates(run, portrait, input, services, step));
  // An attempt by an earlier version of the server may have stored just the list.
  const { made, troubles } = Array.isArray(candidates) ? { made: candidates, troubles: [] } : candidates;
  const scored = await run.step('score', (step) => scoreCandidates(run, portrait, made, services, step));
  const placed = await run.step('place', () => placeBest(run, portrait));
  return { output: { portraitId: portrait.assetId, candidates: scored.length, placed, troubles } };
}

/** How much larger than its place an image is kept. */
const ROOM_FOR_CROPS = 1.5;

async function placeOwn(
  run: Run,
  wanted: Parameters<typeof normalizeOwnImage>[1],
  services: ImagesServices,
  place: (image: NormalizedImage) => Promise<Record<string, string>>,
): Promise<PipelineResult> {
  const image = await run.step('normalise', (step) => normalizeOwnImage(run, wanted, services, step));
  await run.step('candidates', async () => skipped('not needed for your own image'));
  await run.step('score', async () => skipped('your own image is not scored'));
  return { output: await run.step('place', () => place(image)) };
}
