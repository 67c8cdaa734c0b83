import { fromOldest, type DocumentReading } from '../../../domain/reconcile/replay.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import type { Db } from '../../database/prisma.ts';

/**
 * What was read from the merged documents, from the oldest to the newest; one that may be somebody else's comes before all, so that it
 * replaces nothing until the owner has answered. `unread` were merged before readings were stored.
 */
export async function readReadings(
  db: Db,
  userId: string,
): Promise<{ readings: (DocumentReading & { isSample: boolean })[]; unread: string[] }> {
  const documents = await db.document.findMany({
    where: { userId, status: 'merged' },
    select: {
      id: true,
      datedAt: true,
      datedBy: true,
      createdAt: true,
      isSample: true,
      reading: { select: { reading: true } },
      questions: { where: { kind: 'same_person', answer: null }, select: { id: true } },
    },
  });
  const readings = documents.flatMap(({ id, datedAt, datedBy, createdAt, isSample, reading, questions }) =>
    reading === null
      ? []
      : [
          {
            id,
            datedAt: questions.length > 0 ? new Date(0) : (datedAt ?? createdAt),
            datedBy: datedBy ?? ('upload' as const),
            uploadedAt: createdAt,
            isSample,
            // Written by mergeResume alone.
            parsed: reading.reading as unknown as ParsedResume,
          },
        ],
  );
  return {
    readings: readings.sort(fromOldest),
    unread: documents.filter(({ reading }) => reading === null).map(({ id }) => id),
  };
}
