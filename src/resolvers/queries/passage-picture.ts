import { passageMarks, type PlacedLine } from '../../domain/provenance/passage-marks.ts';
import { builder } from '../../schema/builder.ts';
import { PassagePictureRef } from '../../schema/passage-picture.ts';
import { asActor } from '../../services/database/actor.ts';
import type { Db } from '../../services/database/prisma.ts';
import { drawPageOf } from '../../services/reading/read-document.ts';
import { FileMissing } from '../../services/storage/file-store.ts';
import { isUuid } from '../../services/database/is-uuid.ts';

/** Drawing a page takes about as long as this many fields. */
const COMPLEXITY = 1_000;

builder.queryField('passagePicture', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: PassagePictureRef,
    nullable: true,
    complexity: COMPLEXITY,
    description:
      'A picture of the page on which a passage of a document begins, with the passage marked. Null for documents without pages, for those read before positions were stored, and if there is no such document.',
    args: {
      documentId: t.arg.id({ required: true, description: 'ID of the document.' }),
      start: t.arg.int({ required: true, description: "Where the passage starts in the document's text." }),
      end: t.arg.int({ required: true, description: 'Where it ends, exclusive.' }),
    },
    // Reading the file and drawing take much longer than the row, and would hold a connection meanwhile.
    extensions: { withoutTransaction: true },
    async resolve(_root, { documentId, start, end }, { transaction, database, actor, store }) {
      const find = (db: Db) =>
        db.document.findFirst({ where: { id: documentId }, include: { reading: { select: { layout: true } } } });
      if (!isUuid(documentId)) return null;
      const document = transaction ? await find(transaction) : await asActor(database, actor, find);
      // Only written by mergeResume.
      const lines = (document?.reading?.layout ?? []) as unknown as PlacedLine[];
      const place = passageMarks(lines, { start, end });
      if (!document || !place || document.kind === 'manual') return null;
      const bytes = await store.get(document.storageKey).catch((error: unknown) => {
        if (error instanceof FileMissing) return null;
        throw error;
      });
      const { kind, fileName } = document;
      const picture = bytes && (await drawPageOf({ bytes, fileName, kind, page: place.page }));
      return picture && { ...picture, ...place };
    },
  }),
);
