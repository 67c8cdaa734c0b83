import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import type { Scores } from '../../domain/images/scores.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import type { ImagesServices } from './contract.ts';
import type { Candidate } from './make-candidates.ts';
import { loadPrompt } from './load-prompt.ts';
import type { Portrait } from './normalize-portrait.ts';

export type Scored = { generationId: string; archetype: string; finalScore: number };

/** Scores each candidate; each is visible to the owner, with its scores, as soon as it is done. */
export async function scoreCandidates(
  run: PipelineRun,
  portrait: Portrait,
  candidates: Candidate[],
  { storage, vision }: ImagesServices,
  { signal, progress }: StepContext,
): Promise<Scored[]> {
  const photo = { bytes: await storage.get(portrait.storageKey), face: portrait.face };
  const scored: Scored[] = [];
  for (const [index, { storageKey, assetId, direction, ...identity }] of candidates.entries()) {
    const { archetype } = identity;
    const there = await run.transaction((db) => db.imageGeneration.findFirst({ where: identity }));
    const generation = there ?? (await measured());
    scored.push({ generationId: generation.id, archetype, finalScore: generation.finalScore });
    await progress((index + 1) / candidates.length, `${archetype}: ${generation.finalScore.toFixed(2)}`);

    async function measured() {
      const image = await storage.get(storageKey);
      const { scores } = await vision.ask('scoreImage', { photo, image, archetype }, signal);
      const row = {
        ...identity,
        ...(scores satisfies Scores),
        userId: run.userId,
        assetId,
        direction,
        runId: run.runId,
        ...(await asked(identity)),
      };
      return run.transaction((db) =>
        db.imageGeneration.upsert({
          where: { userId_archetype_provider_model_seed: { userId: run.userId, ...identity } },
          create: { ...row, status: 'generated' },
          update: {},
        }),
      );
    }
  }
  return scored;
}

/** The prompt that a model was given; empty for local candidates. */
async function asked({ provider, archetype }: { provider: string; archetype: Archetype }) {
  if (provider === 'local') return {};
  const { version, prompt, negativePrompt } = await loadPrompt(archetype);
  return { promptVersion: version, prompt, negativePrompt };
}
