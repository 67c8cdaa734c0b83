import { describeChanges } from '../../domain/site/describe-changes.ts';
import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import type { SiteSettings } from '../../generated/prisma/client.ts';
import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import { withoutStale } from '../../domain/site/without-stale.ts';
import type { Db } from '../database/prisma.ts';
import { readLiveSnapshot, readSiteDraft } from './read-site-draft.ts';
import { snapshotChecksum } from './snapshot-checksum.ts';

export type FrozenVersion = { number: number; changes: string[]; leftOut: string[] };

/** The version to restore does not exist. */
export class VersionMissing extends Error {}

/**
 * Stores the current site, or an earlier version, as the next version. Versions are numbered in the order they are frozen; an id is
 * frozen only once. The caller's transaction must be read committed.
 */
export async function freezeVersion(
  db: Db,
  { id, userId, restore }: { id: string; userId: string; restore: string | null },
): Promise<FrozenVersion> {
  await lockSite(db, userId);
  const { settings, graph, ...draft } = await readSiteDraft(db, userId);
  const there = await db.siteVersion.findFirst({ where: { id, userId } });
  if (there) return { number: there.number, changes: there.changes, leftOut: draft.leftOut };
  const source = restore === null ? null : await db.siteVersion.findFirst({ where: { id: restore, userId } });
  if (restore !== null && !source) throw new VersionMissing(`There is no version ${restore}.`);
  const { snapshot, leftOut } = source
    ? restored(source.snapshot as unknown as SiteSnapshot, { settings, graph, draft: draft.snapshot })
    : draft;
  const last = await db.siteVersion.findFirst({
    where: { userId },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  const number = (last?.number ?? 0) + 1;
  const changes = describeChanges(await readLiveSnapshot(db, settings), snapshot);
  await db.siteVersion.create({
    data: {
      id,
      userId,
      number,
      status: 'building',
      snapshot,
      checksum: snapshotChecksum(snapshot),
      changes,
      restoredFrom: source?.number ?? null,
    },
  });
  return { number, changes, leftOut };
}

/** Makes others that freeze or publish for this user wait until the transaction ends. */
export async function lockSite(db: Db, userId: string): Promise<void> {
  await db.$queryRaw`select 1 from site_settings where user_id = ${userId}::uuid for update`;
}

/** What may still be seen of an earlier version, in each of its languages. */
function restored(
  earlier: SiteSnapshot,
  { settings, graph, draft }: { settings: SiteSettings; graph: CareerGraph; draft: SiteSnapshot },
): { snapshot: SiteSnapshot; leftOut: string[] } {
  const { snapshot, leftOut } = withoutStale(withoutHidden(earlier, settings.visibleFields), graph);
  if (!snapshot.second) return { snapshot, leftOut };
  const { snapshot: second } = withoutStale(snapshot.second, graph);
  // The story in a second language is told from facts and records no marks, so it is told from what holds now.
  const story = draft.second?.language === second.language ? draft.second.story : null;
  const sections = story === null ? second.sections.filter(({ section }) => section !== 'story') : second.sections;
  return { snapshot: { ...snapshot, second: { ...second, story, sections } }, leftOut };
}

/** Fields hidden since the version was live stay hidden when it is restored. */
function withoutHidden(snapshot: SiteSnapshot, visibleFields: readonly string[]): SiteSnapshot {
  const person = { ...snapshot.person };
  for (const field of ['headline', 'summary', 'location', 'email', 'phone'] as const)
    if (!visibleFields.includes(field)) person[field] = null;
  if (!visibleFields.includes('links')) person.links = [];
  return { ...snapshot, person, ...(snapshot.second && { second: withoutHidden(snapshot.second, visibleFields) }) };
}
