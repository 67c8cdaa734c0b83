import { NOTHING_MERGED, type DocumentChanges } from '../../../domain/reconcile/document-report.ts';
import type { Db } from '../../database/prisma.ts';
import { editGraph } from '../edit-graph.ts';
import { changeDocuments } from './change-documents.ts';
import { journalIn, standingMerges, storeDocumentChange } from './document-changes.ts';
import { DocumentRefused } from './document-refused.ts';
import { findDocument, type DocumentEdit } from './find-document.ts';

/**
 * Undoes everything that merging a document changed, except for edits since. The document stays and can be merged
 * again.
 *
 * @throws DocumentRefused, VersionConflict
 */
export function undoMerge(db: Db, edit: DocumentEdit): Promise<DocumentChanges> {
  const { userId, expectedVersion } = edit;
  return editGraph(db, { userId, expectedVersion, touches: ['documents'] }, () => revertMerge(db, edit));
}

/** The same, to be called within {@link editGraph}. */
export async function revertMerge(
  db: Db,
  { userId, tenantId, documentId }: Omit<DocumentEdit, 'expectedVersion'>,
): Promise<DocumentChanges> {
  const { status, fileName } = await findDocument(db, { userId, documentId });
  if (status !== 'merged')
    throw new DocumentRefused('state', `${fileName} has not been merged, so there is nothing to undo.`);
  // When it is merged again, everything is asked again: an answer may have been wrong. What its sections are stays known.
  await db.mergeQuestion.deleteMany({ where: { documentId, answer: { not: null }, kind: { not: 'section_kind' } } });
  const merges = await standingMerges(db, documentId);
  const reverted = merges.map(journalIn);
  const others = reverted.flatMap(({ documents }) => documents).filter(({ id }) => id !== documentId);
  const statuses = [
    { id: documentId, from: status, to: 'unmerged' as const },
    // The sample that was removed when the document was merged.
    ...others.map(({ id, from, to }) => ({ id, from: to, to: from })),
  ];
  const { report, journal } = await changeDocuments(db, { userId, tenantId, documentId, statuses, reverted });
  await db.documentChange.updateMany({
    where: { id: { in: merges.map(({ id }) => id) } },
    data: { undoneAt: new Date() },
  });
  return storeDocumentChange(db, {
    userId,
    documentId,
    kind: 'undo',
    report: { ...report, ...NOTHING_MERGED },
    journal,
  });
}
