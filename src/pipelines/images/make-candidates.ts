import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { ALL_ARCHETYPES, ARCHETYPES } from '../../domain/images/archetypes.ts';
import { PhotoRefused } from '../../domain/images/photo-refused.ts';
import type { Db } from '../../services/database/prisma.ts';
import { type ImageEditor, ImageEditorFailed } from '../../services/openai/openai-images.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import type { ImagesInput, ImagesServices } from './contract.ts';
import { generateCandidate } from './generate-candidate.ts';
import { keepAsset, storeImage } from './keep-image.ts';
import type { Portrait } from './normalize-portrait.ts';

export const CANDIDATES = 3;

/** Name and version of the local renderer: another version makes another image from the same seed. */
const LOCAL = { provider: 'local', model: 'studio-3' };

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
): Promise<Candidate[]> {
  const round = reroll === undefined ? '0' : run.runId;
  const wanted = (reroll === undefined ? ALL_ARCHETYPES : [reroll]).flatMap((archetype) =>
    Array.from({ length: CANDIDATES }, (_, i) => ({ archetype, seed: `${seedPrefix(portrait)}-${round}-${i + 1}`, i })),
  );
  const { storage, vision, images } = services;
  const { before, color } = await run.transaction(async (db) => ({
    before:
      reroll === undefined ? 0 : await earlierRounds(db, { archetype: reroll, prefix: seedPrefix(portrait), round }),
    color: (await db.siteSettings.findFirst({ select: { color: true } }))?.color ?? null,
  }));
  const photo = { bytes: await storage.get(portrait.storageKey), face: portrait.face };
  // Once the service has failed, the rest is made locally: no single candidate is worth delaying all others.
  let editor = images;
  const made: Candidate[] = [];
  for (const [index, { archetype, seed, i }] of wanted.entries()) {
    await progress(index / wanted.length, `${archetype}, candidate ${(index % CANDIDATES) + 1}`);
    if (editor) {
      const generated = await byModel(run, { photo, archetype, seed }, { ...services, images: editor }, signal);
      if (generated) made.push(generated);
      else editor = null;
    }
    if (!editor) made.push(await composeLocally(archetype, seed, before * CANDIDATES + i));
  }
  return made;

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

/** A candidate from the model; reuses one that an earlier attempt has paid for. Null if the service fails. */
async function byModel(
  run: PipelineRun,
  { photo, archetype, seed }: { photo: { bytes: Uint8Array }; archetype: Archetype; seed: string },
  services: ImagesServices & { images: ImageEditor },
  signal: AbortSignal,
): Promise<Candidate | null> {
  const identity = { archetype, provider: 'openai', model: services.images.model, seed };
  const label = `${identity.model} ${archetype} ${seed}`;
  const paid = await run.transaction((db) => db.asset.findFirst({ where: { label } }));
  if (paid) return { ...identity, direction: null, assetId: paid.id, storageKey: paid.storageKey };
  try {
    const image = await generateCandidate(run, { portrait: photo.bytes, archetype }, services, signal);
    const stored = await storeImage(services.storage, run.userId, { ...image, label });
    const assetId = await run.transaction((db) => keepAsset(db, run.userId, stored));
    return { ...identity, direction: null, assetId, storageKey: stored.storageKey };
  } catch (error) {
    if (error instanceof ImageEditorFailed || error instanceof PhotoRefused) return null;
    throw error;
  }
}

/** Prefix of the seeds of a portrait's candidates. */
export function seedPrefix({ checksum }: { checksum: string }): string {
  return checksum.slice(0, 12);
}
