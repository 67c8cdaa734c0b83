import type { ReviewSubject } from '../domain/review/review-queue.ts';
import type { Context, Viewer } from '../schema/context.ts';
import type { Db } from '../services/database/prisma.ts';
import { startRunAs } from './start-run-as.ts';

/**
 * Starts to read a document again whose owner has said what a section of it is, or undone that.
 *
 * @returns ID of the run; null if the decision was about something else, or the document is not in the career graph
 */
export async function readDocumentAgain(
  context: Context & { viewer: Viewer },
  db: Db,
  { kind, entityId }: ReviewSubject,
): Promise<string | null> {
  if (kind !== 'sectionKind') return null;
  const question = await db.mergeQuestion.findFirst({
    where: { id: entityId, document: { status: 'merged' } },
    select: { documentId: true },
  });
  if (!question) return null;
  const { runId } = await startRunAs(context, db, { kind: 'ingest', input: { documentId: question.documentId } });
  return runId;
}
