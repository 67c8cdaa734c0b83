import { fromOldest, type DocumentReading } from '../../../domain/reconcile/replay.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import type { Db } from '../../database/prisma.ts';

/** What was read from the merged documents, from the oldest to the newest. `unread` were merged before readings were stored. */
export async function readReadings(db: Db, userId: string): Promise<{ readings: DocumentReading[]; unread: string[] }> {
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
  return {
    readings: readings.sort(fromOldest),
    unread: documents.filter(({ reading }) => reading === null).map(({ id }) => id),
  };
}
