import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import type { ChangedPart } from '../../domain/career-graph/graph-part.ts';
import type { Db } from '../database/prisma.ts';
import { followUpsOf } from './follow-ups.ts';
import { changedSince, touchedHere } from './graph-changes.ts';
import { groundOldWords, GROUNDING } from './ground-old-words.ts';
import { lockGraph } from './lock-graph.ts';
import { readFacts } from './read-facts.ts';
import { VersionConflict } from './version-conflict.ts';

export interface Edit {
  userId: string;
  /** Version that the edit is based on. If the career graph has changed since, nothing is edited. Omitted or null: any version. */
  expectedVersion?: number | null | undefined;
  /**
   * Parts that count as touched even if no row of them is written: the language of a document, or a derived part that
   * depends on the time. Written rows need not be listed; the database records them.
   */
  touches?: readonly ChangedPart[];
}

/**
 * The only way to change a career graph, be it an edit, a merge, an undo or a pipeline: takes the lock, checks the
 * version, does the work and updates everything derived from it, in the caller's transaction (read committed).
 *
 * @throws VersionConflict
 */
export async function editGraph<Result>(
  db: Db,
  { userId, expectedVersion, touches = [] }: Edit,
  work: () => Promise<Result>,
): Promise<Result> {
  const { version, isChangedHere, grounding } = await lockGraph(db, userId);
  // Several mutations of one operation share a transaction: a change by an earlier one is no conflict.
  const isExpected = expectedVersion === version || (isChangedHere && expectedVersion === version - 1);
  if (typeof expectedVersion === 'number' && !isExpected)
    throw new VersionConflict({
      version,
      expected: expectedVersion,
      changed: await changedSince(db, userId, expectedVersion),
    });
  if (grounding < GROUNDING) await groundOldWords(db, userId);
  const result = await work();
  const touched = [...touches, ...(await touchedHere(db, userId))];
  await bringUpToDate(db, userId, touched);
  return result;
}

async function bringUpToDate(db: Db, userId: string, touched: ChangedPart[]): Promise<void> {
  let read: Promise<CareerGraph> | undefined;
  const facts = () => (read ??= readFacts(db, userId));
  const reread = () => (read = undefined);
  for (const { refresh } of followUpsOf(touched)) await refresh({ db, userId, facts, reread });
}
