import { v7 as newId } from 'uuid';
import type { Told } from '../../domain/reconcile/merge-row.ts';
import { planChanges } from '../../domain/reconcile/plan-changes.ts';
import { replay, type DocumentReading } from '../../domain/reconcile/replay.ts';
import type { StoredGraph } from '../../domain/reconcile/stored-graph.ts';
import type { ParsedResume } from '../../domain/resume/parsed-resume.ts';
import type { Db } from '../database/prisma.ts';
import { applyGraphPlan } from './apply-graph-plan.ts';
import { ensureCompanies } from './ensure-companies.ts';
import { readStoredGraph } from './read-stored-graph.ts';

export interface Remerged {
  before: StoredGraph;
  after: StoredGraph;
  /** What each document said of which row. */
  told: Map<string, Told[]>;
}

/**
 * Makes the graph what the documents with status `merged` and the owner's edits make it, and writes only what differs. In the
 * caller's transaction, which has locked the graph; the completeness and whatever else is derived follows it.
 *
 * @param forgotten documents of which not even what the owner edited in it stays
 */
export async function remergeDocuments(
  db: Db,
  { userId, tenantId, forgotten = [] }: { userId: string; tenantId: string; forgotten?: string[] },
): Promise<Remerged> {
  const { readings, unread } = await readReadings(db, userId);
  const names = readings.flatMap(({ parsed }) => parsed.experiences.flatMap(({ company }) => company?.value ?? []));
  const companyIdOf = await ensureCompanies(db, tenantId, names);
  const before = await readStoredGraph(db, userId);
  const { graph: after, told } = replay({
    stored: before,
    readings,
    forgotten,
    unread,
    companyIdOf,
    newId: () => newId(),
  });
  await applyGraphPlan(db, userId, planChanges(before, after));
  return { before, after, told };
}

async function readReadings(db: Db, userId: string): Promise<{ readings: DocumentReading[]; unread: string[] }> {
  const documents = await db.document.findMany({
    where: { userId, status: 'merged' },
    select: { id: true, datedAt: true, datedBy: true, createdAt: true, reading: { select: { reading: true } } },
  });
  const readings = documents.flatMap(({ id, datedAt, datedBy, createdAt, reading }) =>
    reading === null
      ? []
      : [
          {
            id,
            datedAt: datedAt ?? createdAt,
            datedBy: datedBy ?? ('upload' as const),
            uploadedAt: createdAt,
            // Written by mergeResume alone.
            parsed: reading.reading as unknown as ParsedResume,
          },
        ],
  );
  return { readings, unread: documents.filter(({ reading }) => reading === null).map(({ id }) => id) };
}
