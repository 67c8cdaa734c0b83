import { isSkipped, skipped } from '../kit/outcomes.ts';
import type { Pipeline, PipelineResult, PipelineRun } from '../kit/pipeline-run.ts';
import { imagesContract, type ImagesInput, type ImagesServices, type ImagesStep } from './contract.ts';
import { isMadeElsewhere } from './is-made-elsewhere.ts';
import { deriveSizes } from './derive-sizes.ts';
import { enlargePlaced } from './enlarge-placed.ts';
import { makeCandidates } from './make-candidates.ts';
import { normalizePortrait } from './normalize-portrait.ts';
import { normalizeOwnImage, type Own, placeOwnImage } from './place-own-image.ts';
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
  if (input.own) return placeOwn(input.own, run, services);
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

async function placeOwn(own: Own, run: Run, services: ImagesServices): Promise<PipelineResult> {
  const image = await run.step('normalise', (step) => normalizeOwnImage(run, own, services, step));
  await run.step('candidates', async () => skipped('not needed for your own image'));
  await run.step('score', async () => skipped('your own image is not scored'));
  return { output: await run.step('place', () => placeOwnImage(run, own, image)) };
}
