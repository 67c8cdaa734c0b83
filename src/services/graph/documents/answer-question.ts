import type { Db } from '../../database/prisma.ts';
import { changeDocuments } from './change-documents.ts';
import { NOTHING_MERGED } from '../../../domain/reconcile/document-report.ts';
import { storeDocumentChange } from './document-changes.ts';
import { revertMerge } from './undo-merge.ts';

/**
 * Applies the owner's answer to a question about a merge. Call it within {@link editGraph}.
 *
 * @returns false if there is no such question, or it has been answered
 */
export async function answerQuestion(
  db: Db,
  { userId, id, answer }: { userId: string; id: string; answer: 'yes' | 'no' },
): Promise<boolean> {
  const question = await db.mergeQuestion.findFirst({ where: { id, userId, answer: null } });
  if (!question) return false;
  await db.mergeQuestion.update({ where: { id }, data: { answer, answeredAt: new Date() } });
  const { kind, documentId } = question;
  // The caller has the document read again.
  if (kind === 'section_kind') return true;
  // The answer alone has everything derived again, now with the role beside the other one.
  if (kind === 'same_role' && answer === 'no') return true;
  const { tenantId } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { tenantId: true } });
  const change = { userId, tenantId, documentId };
  if (answer === 'no') {
    await revertMerge(db, change);
    return true;
  }
  // A confirmed document now counts by its date, and two roles at the same employer are merged.
  const { report, journal } = await changeDocuments(db, { ...change, statuses: [] });
  await storeDocumentChange(db, {
    userId,
    documentId,
    kind: 'merge',
    report: { ...report, ...NOTHING_MERGED },
    journal,
  });
  return true;
}
