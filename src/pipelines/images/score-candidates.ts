import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { ARCHETYPES } from '../../domain/images/archetypes.ts';
import { PLACING_FLOOR } from '../../domain/images/scores.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import type { ImagesServices } from './contract.ts';
import { keepAsset, storeImage } from './keep-image.ts';
import { type Candidate, LOCAL } from './make-candidates.ts';
import { loadPrompt } from './load-prompt.ts';
import type { Portrait } from './normalize-portrait.ts';

export type Scored = { generationId: string; archetype: string; finalScore: number };

/**
 * Scores each candidate; each is visible to the owner, with its scores, as soon as it is done. Where all of an archetype are below the
 * floor, adds a plain crop of the photo.
 */
export async function scoreCandidates(
  run: PipelineRun,
  portrait: Portrait,
  candidates: Candidate[],
  { storage, vision }: ImagesServices,
  { signal, progress }: StepContext,
): Promise<Scored[]> {
  const photo = { bytes: await storage.get(portrait.storageKey), face: portrait.face };
  const scored: Scored[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { archetype } = candidate;
    scored.push(await score(candidate));
    const ofThis = scored.filter((one) => one.archetype === archetype);
    if (candidates[index + 1]?.archetype !== archetype && ofThis.every(({ finalScore }) => finalScore < PLACING_FLOOR))
      scored.push(await score(await plainCrop(candidate)));
    await progress((index + 1) / candidates.length, `${archetype}: ${scored.at(-1)?.finalScore.toFixed(2)}`);
  }
  return scored;

  async function score({ storageKey, assetId, direction, ...identity }: Candidate): Promise<Scored> {
    const { archetype, provider } = identity;
    const there = await run.transaction((db) => db.imageGeneration.findFirst({ where: identity }));
    if (there) return { generationId: there.id, archetype, finalScore: there.finalScore };
    const image = await storage.get(storageKey);
    const asked = { photo, image, archetype, direction: provider === LOCAL.provider ? direction : null };
    const { scores } = await vision.ask('scoreImage', asked, signal);
    const { userId, runId } = run;
    const row = { ...identity, ...scores, userId, runId, assetId, direction, ...(await prompted(identity)) };
    const { id, finalScore } = await run.transaction((db) =>
      db.imageGeneration.upsert({
        where: { userId_archetype_provider_model_seed: { userId, ...identity } },
        create: { ...row, status: 'generated' },
        update: {},
      }),
    );
    return { generationId: id, archetype, finalScore };
  }

  async function plainCrop({ archetype, seed: other }: Candidate): Promise<Candidate> {
    const seed = other.replace(/\d+$/, PLAIN);
    const wish = { photo, archetype, turn: 'plain', seed, color: null } as const;
    const { direction, ...image } = await vision.ask('makeCandidate', wish, signal);
    const kind = ARCHETYPES[archetype].assetKind;
    const stored = await storeImage(storage, run.userId, { ...image, kind, label: null });
    const assetId = await run.transaction((db) => keepAsset(db, run.userId, stored));
    return { archetype, ...LOCAL, seed, direction, assetId, storageKey: stored.storageKey };
  }
}

/** Ends the seeds of plain crops. */
export const PLAIN = 'plain';

/** The prompt that a model was given; empty for local candidates. */
async function prompted({ provider, archetype }: { provider: string; archetype: Archetype }) {
  if (provider === LOCAL.provider) return {};
  const { version, prompt, negativePrompt } = await loadPrompt(archetype);
  return { promptVersion: version, prompt, negativePrompt };
}
