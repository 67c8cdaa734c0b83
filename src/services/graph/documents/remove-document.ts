import { NOTHING_MERGED, type DocumentChanges } from '../../../domain/reconcile/document-report.ts';
import type { Db } from '../../database/prisma.ts';
import { editGraph } from '../edit-graph.ts';
import { changeDocuments } from './change-documents.ts';
import { storeDocumentChange } from './document-changes.ts';
import { DocumentRefused } from './document-refused.ts';
import { findDocument, type DocumentEdit } from './find-document.ts';

/**
 * Removes a document with everything that only it contains. What the owner edited stays, and so does what another
 * document contains: values fall back to that document's. The file is kept, so that {@link restoreDocument} can undo
 * this.
 *
 * @throws DocumentRefused, VersionConflict
 */
export async function removeDocument(db: Db, edit: DocumentEdit): Promise<DocumentChanges> {
  const { userId, tenantId, documentId, expectedVersion } = edit;
  return editGraph(db, { userId, expectedVersion, touches: ['documents'] }, async () => {
    const { status, fileName, isSample } = await findDocument(db, edit);
    if (status === 'removed')
      throw new DocumentRefused(
        'state',
        `${fileName} has already been removed. Restore it with restoreDocument, or delete it with deleteDocument.`,
      );
    const statuses = [{ id: documentId, from: status, to: 'removed' as const }];
    const { report, journal } = await changeDocuments(db, {
      userId,
      tenantId,
      documentId,
      statuses,
      // Edits to a fictional person's career belong to no one.
      forgotten: isSample ? [documentId] : [],
    });
    return storeDocumentChange(db, {
      userId,
      documentId,
      kind: 'removal',
      report: { ...report, ...NOTHING_MERGED },
      journal,
    });
  });
}
