import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { ALL_ARCHETYPES, ARCHETYPES } from '../../domain/images/archetypes.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import type { ImagesInput } from './contract.ts';
import type { ImagesServices } from './images-services.ts';
import { keepAsset, storeImage } from './keep-image.ts';
import type { Portrait } from './normalise-portrait.ts';

export const CANDIDATES = 3;

/** The studio's name and version: with another version the same seed gives another image. */
const LOCAL = { provider: 'local', model: 'studio-1' };

export type Candidate = {
  archetype: Archetype;
  provider: string;
  model: string;
  seed: string;
  assetId: string;
  storageKey: string;
};

/**
 * Three images per archetype. The seeds follow from the portrait, and on a reroll from the run as well: another attempt makes the
 * same ones, another run without reroll finds them there already.
 */
export async function makeCandidates(
  run: PipelineRun,
  portrait: Portrait,
  { reroll }: ImagesInput,
  { storage, vision }: ImagesServices,
  { signal, progress }: StepContext,
): Promise<Candidate[]> {
  const round = reroll === undefined ? '0' : run.runId;
  const wanted = (reroll === undefined ? ALL_ARCHETYPES : [reroll]).flatMap((archetype) =>
    Array.from({ length: CANDIDATES }, (_, i) => ({ archetype, seed: `${seedPrefix(portrait)}-${round}-${i + 1}` })),
  );
  const photo = { bytes: await storage.get(portrait.storageKey), face: portrait.face };
  const made: Candidate[] = [];
  for (const [index, { archetype, seed }] of wanted.entries()) {
    await progress(index / wanted.length, `${archetype}, candidate ${(index % CANDIDATES) + 1}`);
    const identity = { archetype, ...LOCAL, seed };
    const there = await run.transaction((db) =>
      db.imageGeneration.findFirst({ where: identity, include: { asset: true } }),
    );
    if (there) {
      made.push({ ...identity, assetId: there.assetId, storageKey: there.asset.storageKey });
      continue;
    }
    const image = await vision.ask('makeCandidate', { photo, archetype, seed }, signal);
    const kind = ARCHETYPES[archetype].assetKind;
    const stored = await storeImage(storage, run.userId, { ...image, kind, label: null });
    const assetId = await run.transaction((db) => keepAsset(db, run.userId, stored));
    made.push({ ...identity, assetId, storageKey: stored.storageKey });
  }
  return made;
}

/** What the seeds of a portrait's candidates begin with. */
export function seedPrefix({ checksum }: { checksum: string }): string {
  return checksum.slice(0, 12);
}
