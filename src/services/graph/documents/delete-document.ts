import type { Prisma } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import type { FileStore } from '../../storage/file-store.ts';
import type { DocumentReport } from '../../../domain/reconcile/document-report.ts';
import { reportOf } from './document-changes.ts';
import { DocumentRefused } from './document-refused.ts';
import { findDocument } from './find-document.ts';

/**
 * Deletes a removed document for good: its file, its text, what was read from it, and every copy kept for undo.
 * Published site versions stay as they are.
 *
 * @throws DocumentRefused
 */
export async function deleteDocument(
  db: Db,
  store: FileStore,
  { userId, documentId }: { userId: string; documentId: string },
): Promise<void> {
  const { status, fileName, storageKey } = await findDocument(db, { userId, documentId });
  if (status === 'merged')
    throw new DocumentRefused('state', `${fileName} is part of your career graph. Remove it first, then delete it.`);
  await forgetValues(db, { userId, documentId });
  await db.reviewDecision.deleteMany({ where: { userId } });
  await forgetRuns(db, { userId, documentId });
  await db.document.delete({ where: { id: documentId } });
  await store.delete(storageKey);
}

/** Removes the document's values from other changes. Those can still be undone, but not exactly. */
async function forgetValues(db: Db, { userId, documentId }: { userId: string; documentId: string }): Promise<void> {
  const first = await db.documentChange.findFirst({ where: { documentId }, orderBy: { at: 'asc' } });
  if (!first) return;
  // Anything made from the whole career graph was made from this document too.
  await db.statementVersion.deleteMany({
    where: { userId, kind: 'rewrite', achievementId: null, createdAt: { gte: first.at } },
  });
  const later = await db.documentChange.findMany({
    where: { userId, at: { gte: first.at }, documentId: { not: documentId } },
  });
  for (const change of later) {
    const report = withoutValues(reportOf(change)) as unknown as Prisma.InputJsonObject;
    await db.documentChange.update({
      where: { id: change.id },
      data: { report, journal: { rows: [], documents: [] } },
    });
  }
}

function withoutValues({ updated, kept, removed: _removed, ...report }: DocumentReport): DocumentReport {
  const bare = (all: DocumentReport['updated']) => all.map(({ values: _values, ...change }) => change);
  return { ...report, updated: bare(updated), kept: bare(kept), removed: [] };
}

/** Clears what runs stored about the document. */
async function forgetRuns(db: Db, { userId, documentId }: { userId: string; documentId: string }): Promise<void> {
  await db.$executeRaw`
    update pipeline_runs set output = jsonb_build_object('documentId', ${documentId}::text)
    where user_id = ${userId}::uuid and kind = 'ingest' and input ->> 'documentId' = ${documentId} and output is not null`;
  // Step results only matter to runs that can be retried.
  await db.$executeRaw`
    update run_steps s set result = null from pipeline_runs r
    where r.id = s.run_id and r.user_id = ${userId}::uuid and s.result is not null
      and (r.status in ('succeeded', 'canceled') or r.input ->> 'documentId' = ${documentId})`;
}
