import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { ALL_ARCHETYPES, ARCHETYPES } from '../../domain/images/archetypes.ts';
import { CANDIDATES } from '../../domain/images/image-price.ts';
import type { Db } from '../../services/database/prisma.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import type { ImagesInput, ImagesServices } from './contract.ts';
import { keepAsset, storeImage } from './keep-image.ts';
import { openModelCandidates } from './model-candidates.ts';
import type { Portrait } from './normalize-portrait.ts';

/** Name and version of the local renderer: another version makes another image from the same seed. */
export const LOCAL = { provider: 'local', model: 'studio-3' };

export type Candidate = {
  archetype: Archetype;
  provider: string;
  model: string;
  seed: string;
  /** How a local candidate is made of the photo; null for a model's. */
  direction: string | null;
  assetId: string;
  storageKey: string;
};

export type Candidates = {
  made: Candidate[];
  /** Why a model didn't make all of them. */
  troubles: string[];
};

/**
 * Makes three images per archetype. The seeds derive from the portrait, and on a reroll from the run as well: another attempt makes the
 * same images, and another run without reroll finds them.
 */
export async function makeCandidates(
  run: PipelineRun,
  portrait: Portrait,
  { reroll }: ImagesInput,
  services: ImagesServices,
  { signal, progress }: StepContext,
): Promise<Candidates> {
  const round = reroll === undefined ? '0' : run.runId;
  const wanted = (reroll === undefined ? ALL_ARCHETYPES : [reroll]).flatMap((archetype) =>
    Array.from({ length: CANDIDATES }, (_, i) => ({ archetype, seed: `${seedPrefix(portrait)}-${round}-${i + 1}`, i })),
  );
  const { storage, vision } = services;
  const { before, color } = await run.transaction(async (db) => ({
    before:
      reroll === undefined ? 0 : await earlierRounds(db, { archetype: reroll, prefix: seedPrefix(portrait), round }),
    color: (await db.siteSettings.findFirst({ select: { color: true } }))?.color ?? null,
  }));
  const photo = { bytes: await storage.get(portrait.storageKey), face: portrait.face };
  const model = openModelCandidates(run, photo.bytes, services, signal);
  const made: Candidate[] = [];
  for (const [index, { archetype, seed, i }] of wanted.entries()) {
    await progress(index / wanted.length, `${archetype}, candidate ${(index % CANDIDATES) + 1}`);
    const generated = await model.make({ archetype, seed });
    if (generated) made.push({ archetype, seed, direction: null, ...generated });
    else made.push(await composeLocally(archetype, seed, before * CANDIDATES + i));
  }
  return { made, troubles: model.troubles };

  async function composeLocally(archetype: Archetype, seed: string, turn: number): Promise<Candidate> {
    const identity = { archetype, ...LOCAL, seed };
    const there = await run.transaction((db) =>
      db.imageGeneration.findFirst({ where: identity, include: { asset: true } }),
    );
    if (there)
      return { ...identity, direction: there.direction, assetId: there.assetId, storageKey: there.asset.storageKey };
    const { direction, ...image } = await vision.ask('makeCandidate', { photo, archetype, turn, seed, color }, signal);
    const kind = ARCHETYPES[archetype].assetKind;
    const stored = await storeImage(storage, run.userId, { ...image, kind, label: null });
    const assetId = await run.transaction((db) => keepAsset(db, run.userId, stored));
    return { ...identity, direction, assetId, storageKey: stored.storageKey };
  }
}

/** Number of rounds of candidates that this portrait had before this one; each takes other directions. */
async function earlierRounds(
  db: Db,
  { archetype, prefix, round }: { archetype: Archetype; prefix: string; round: string },
): Promise<number> {
  const rows = await db.imageGeneration.findMany({
    where: { archetype, seed: { startsWith: prefix } },
    select: { seed: true },
  });
  const rounds = new Set(rows.map(({ seed }) => seed.slice(prefix.length + 1, seed.lastIndexOf('-'))));
  rounds.delete(round);
  return rounds.size;
}

/** Prefix of the seeds of a portrait's candidates. */
export function seedPrefix({ checksum }: { checksum: string }): string {
  return checksum.slice(0, 12);
}
