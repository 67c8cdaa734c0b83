import type { DocumentChanges, DocumentReport } from '../../../domain/reconcile/document-report.ts';
import type { DocumentChange, DocumentChangeKind, Prisma } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import type { DocumentJournal } from './change-documents.ts';

export interface StoredChange {
  userId: string;
  documentId: string;
  kind: DocumentChangeKind;
  report: DocumentReport;
  journal: DocumentJournal;
}

/** Stores a change. A merge that changed nothing only updates the report of the previous merge. */
export async function storeDocumentChange(
  db: Db,
  { userId, documentId, kind, report, journal }: StoredChange,
): Promise<DocumentChanges> {
  const json = (value: DocumentReport | DocumentJournal) => value as unknown as Prisma.InputJsonObject;
  const isNothing = journal.rows.length === 0 && journal.documents.length === 0;
  const [last] = kind === 'merge' && isNothing ? await standingMerges(db, documentId) : [];
  if (last) {
    const { kept, unplaced, dropped, question = null, hidden = [] } = report;
    const data = { report: json({ ...reportOf(last), kept, unplaced, dropped, question, hidden }) };
    return changesOf(await db.documentChange.update({ where: { id: last.id }, data }));
  }
  const stored = await db.documentChange.create({
    data: { userId, documentId, kind, report: json(report), journal: json(journal) },
  });
  return changesOf(stored);
}

/** Merges of a document that were not undone, newest first. */
export function standingMerges(db: Db, documentId: string): Promise<DocumentChange[]> {
  return db.documentChange.findMany({
    where: { documentId, kind: 'merge', undoneAt: null },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
}

// Only written by storeDocumentChange.
export const reportOf = ({ report }: Pick<DocumentChange, 'report'>) => report as unknown as DocumentReport;
export const journalIn = ({ journal }: Pick<DocumentChange, 'journal'>) => journal as unknown as DocumentJournal;

export const changesOf = ({ id, documentId, kind, at, undoneAt, report }: DocumentChange): DocumentChanges => ({
  id,
  documentId,
  kind,
  at,
  undoneAt,
  report: reportOf({ report }),
});
