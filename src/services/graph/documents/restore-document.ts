import { NOTHING_MERGED, type DocumentChanges } from '../../../domain/reconcile/document-report.ts';
import type { Db } from '../../database/prisma.ts';
import { editGraph } from '../edit-graph.ts';
import { changeDocuments } from './change-documents.ts';
import { journalIn, storeDocumentChange } from './document-changes.ts';
import { DocumentRefused } from './document-refused.ts';
import { findDocument, type DocumentEdit } from './find-document.ts';

/**
 * Undoes the removal of a document: everything that disappeared returns as it was, except for edits since.
 *
 * @throws DocumentRefused, VersionConflict
 */
export async function restoreDocument(db: Db, edit: DocumentEdit): Promise<DocumentChanges> {
  const { userId, tenantId, documentId, expectedVersion } = edit;
  return editGraph(db, { userId, expectedVersion, touches: ['documents'] }, async () => {
    const { status, fileName, isSample } = await findDocument(db, edit);
    if (status !== 'removed')
      throw new DocumentRefused('state', `${fileName} has not been removed, so it can't be restored.`);
    const own = isSample && (await db.document.findFirst({ where: { userId, status: 'merged', isSample: false } }));
    if (own)
      throw new DocumentRefused(
        'state',
        `The sample can't be restored beside ${own.fileName}. Remove ${own.fileName} first.`,
      );
    const removal = await db.documentChange.findFirst({
      where: { documentId, kind: 'removal', undoneAt: null },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
    });
    const reverted = removal ? [journalIn(removal)] : [];
    const from = reverted.flatMap(({ documents }) => documents).find(({ id }) => id === documentId)?.from ?? 'merged';
    const statuses = [{ id: documentId, from: status, to: from }];
    const { report, journal } = await changeDocuments(db, { userId, tenantId, documentId, statuses, reverted });
    if (removal) await db.documentChange.update({ where: { id: removal.id }, data: { undoneAt: new Date() } });
    const kept = { ...report, ...NOTHING_MERGED };
    return storeDocumentChange(db, { userId, documentId, kind: 'restoration', report: kept, journal });
  });
}
