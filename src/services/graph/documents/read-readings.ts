import { fromOldest, type DocumentReading } from '../../../domain/reconcile/replay.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import type { Db } from '../../database/prisma.ts';

/** Readings of the merged documents, oldest first. `unread` were merged before readings were stored. */
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
  // A document is only doubted beside others.
  const isDoubted = (questions: object[]) => questions.length > 0 && documents.length > 1;
  const readings = documents.flatMap(({ id, datedAt, datedBy, createdAt, isSample, reading, questions }) =>
    reading === null
      ? []
      : [
          {
            id,
            datedAt: isDoubted(questions) ? new Date(0) : (datedAt ?? createdAt),
            datedBy: datedBy ?? ('upload' as const),
            uploadedAt: createdAt,
            isSample,
            // Only written by mergeResume.
            parsed: withSections(reading.reading as unknown as ParsedResume),
          },
        ],
  );
  return {
    readings: readings.sort(fromOldest),
    unread: documents.filter(({ reading }) => reading === null).map(({ id }) => id),
  };
}

/** Readings from before there were sections have none. */
const withSections = (reading: Omit<ParsedResume, 'sections'> & Partial<ParsedResume>): ParsedResume => ({
  ...reading,
  sections: reading.sections ?? [],
});
