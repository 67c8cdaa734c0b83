import { ownerOf } from '../services/account/user-folders.ts';
import { asActor, type WorkerActor } from '../services/database/actor.ts';
import type { Database } from '../services/database/prisma.ts';
import { queryAsActor } from '../services/database/query-as-actor.ts';
import { editGraph } from '../services/graph/edit-graph.ts';
import type { Logger } from '../services/log/logger.ts';
import type { FileStore } from '../services/storage/file-store.ts';
import { deleteOlder } from './delete-older.ts';
import { everyOwner } from './every-owner.ts';
import { repeat } from './repeat.ts';
import { sweepErased } from './sweep-erased.ts';
import { sweepUnfinished, sweepUploads } from './sweep-uploads.ts';

/** Delayed, because users are waiting for a worker that has just started. */
const FIRST_MS = 5 * 60_000;
const EVERY_MS = 6 * 60 * 60_000;
/** An object may exist without its row for as long as a step takes, and another worker may resume the step. */
const GRACE_MS = 60 * 60_000;

interface Sweeping {
  database: Database;
  files: FileStore;
  log: Logger;
}

/** What a sweep removed. */
export interface Swept {
  /** Keys of images, and of their sizes, that had no row. */
  objects: string[];
  /** Keys of images that had a row but no bytes. */
  rows: string[];
}

/** Sweeps the images of all users and the files of erased ones every few hours until aborted. */
export function keepSweepingFiles({ signal, ...sweeping }: Sweeping & { signal: AbortSignal }): Promise<void> {
  const failure = 'could not sweep stored files; retrying later';
  const times = { firstMs: FIRST_MS, everyMs: EVERY_MS };
  const sweep = async () => {
    await sweepErased(sweeping);
    await sweepFiles(sweeping);
    await sweepUploads(sweeping);
    await sweepUnfinished(sweeping);
  };
  return repeat(sweep, { ...times, failure, log: sweeping.log, signal });
}

/**
 * Must run as app_worker. Deletes the bytes left behind by a worker that dies between storing an image and writing its
 * row.
 */
export async function sweepFiles({ database, files, log }: Sweeping, now = new Date()): Promise<Swept> {
  const swept: Swept = { objects: [], rows: [] };
  // List objects before rows: an image stored in between is then not mistaken for an orphan. What has no row yet is too new to be one.
  const images = byOwner(await files.list('images'));
  const sizes = byOwner(await files.list('derived'));
  for await (const owner of everyOwner(database)) {
    const stored = { images: images.get(owner.userId) ?? [], sizes: sizes.get(owner.userId) ?? [] };
    const { objects, rows } = await sweepUser({ database, files, log }, owner, stored, now);
    swept.objects.push(...objects);
    swept.rows.push(...rows);
  }
  if (swept.objects.length + swept.rows.length > 0)
    log.info({ objects: swept.objects.length, rows: swept.rows.length }, 'deleted orphaned images');
  return swept;
}

function byOwner(keys: string[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const key of keys) {
    const owner = ownerOf(key);
    if (owner === null) continue;
    const own = owners.get(owner);
    if (own) own.push(key);
    else owners.set(owner, [key]);
  }
  return owners;
}

/** A single statement, and so one round trip for each user. */
const ASSETS = `select id, storage_key as "storageKey", checksum from assets where user_id = $1::uuid`;

async function sweepUser(
  { database, files, log }: Sweeping,
  owner: WorkerActor,
  { images, sizes }: { images: string[]; sizes: string[] },
  now: Date,
): Promise<Swept> {
  const { userId } = owner;
  const assets = await queryAsActor(database, owner)<{ id: string; storageKey: string; checksum: string }>(ASSETS, [
    userId,
  ]);
  const known = new Set(assets.map(({ storageKey }) => storageKey));
  const checksums = new Set(assets.map(({ checksum }) => checksum));
  const unknown = [
    ...images.filter((key) => !known.has(key)),
    ...sizes.filter((key) => !checksums.has(key.split('/')[2] ?? '')),
  ];
  const objects = await deleteOlder(files, unknown, { ageMs: GRACE_MS, now });
  const there = new Set(images);
  const ours = assets.filter(({ storageKey }) => storageKey.startsWith('images/'));
  // Those stored since the list was made are there.
  const lost: typeof ours = [];
  for (const one of ours) if (!there.has(one.storageKey) && !(await files.exists(one.storageKey))) lost.push(one);
  if (lost.length === 0) return { objects, rows: [] };
  if (lost.length === ours.length) {
    log.warn({ userId, images: lost.length }, 'none of the stored images exist; is the storage mounted?');
    return { objects, rows: [] };
  }
  for (const { id } of lost)
    await asActor(database, owner, (db) =>
      editGraph(db, { userId, touches: ['placements'] }, () => db.asset.deleteMany({ where: { id } })),
    );
  return { objects, rows: lost.map(({ storageKey }) => storageKey) };
}
