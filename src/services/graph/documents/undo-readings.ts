import type { Db } from '../../database/prisma.ts';
import { journalIn, standingMerges } from './document-changes.ts';
import { revertJournal } from './journal.ts';

/**
 * Restores what reading a document again after an answer about its sections changed, except for the owner's edits since. The caller
 * has it read once more, without the answer: what was in doubt before is then in doubt again. Call it within {@link editGraph}.
 *
 * @param since when the question was answered
 */
export async function undoReadings(
  db: Db,
  { userId, questionId, since }: { userId: string; questionId: string; since: Date },
): Promise<void> {
  const { documentId } = await db.mergeQuestion.findUniqueOrThrow({ where: { id: questionId } });
  const merges = (await standingMerges(db, documentId)).filter(({ at }) => at > since);
  for (const merge of merges) await revertJournal(db, userId, journalIn(merge).rows);
  await db.documentChange.updateMany({
    where: { id: { in: merges.map(({ id }) => id) } },
    data: { undoneAt: new Date() },
  });
}
