import { builder } from '../../schema/builder.ts';
import { InvalidInput, InvalidInputRef, NotFoundRef, UploadRefusal, UploadRefusedRef } from '../../schema/refusals.ts';
import { finishUpload } from '../../services/uploads/finish-upload.ts';
import { UploadRefused } from '../../services/uploads/upload-refused.ts';
import { perform, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const IngestDocumentInput = builder.inputType('IngestDocumentInput', {
  description: 'What to read: one of the two.',
  fields: (t) => ({
    uploadId: t.id({ description: 'An upload whose bytes have come in.' }),
    documentId: t.id({ description: 'A document that is there already, to be read again.' }),
  }),
});

const IngestDocumentSuccess = runSuccess('IngestDocumentSuccess', 'The reading is queued.');

builder.mutationField('ingestDocument', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('IngestDocumentResult', IngestDocumentSuccess, [InvalidInputRef, NotFoundRef, UploadRefusedRef]),
    description: 'Starts `ingest` on an uploaded document. The same bytes twice are one document.',
    args: { input: t.arg({ type: IngestDocumentInput, required: true, description: 'What to read.' }) },
    resolve: (_root, { input: { uploadId, documentId } }, context) =>
      perform(context, { mutation: 'ingestDocument', subject: uploadId ?? documentId }, async (db) => {
        if ((typeof uploadId === 'string') === (typeof documentId === 'string'))
          throw new InvalidInput('Name either an upload or a document.', 'uploadId');
        const userId = context.viewer.userId;
        const read = async () => {
          try {
            const { document } = await finishUpload(db, context.store, { userId, uploadId: uploadId ?? '' });
            return document.id;
          } catch (error) {
            if (error instanceof UploadRefused) throw new UploadRefusal(error.code, error.message);
            throw error;
          }
        };
        const input = { documentId: documentId ?? (await read()) };
        const { runId } = await startRunAs(context, db, { kind: 'ingest', input });
        // Whoever uploads or reads a removed document again wants it back.
        await db.document.updateMany({
          where: { id: input.documentId, status: 'removed' },
          data: { status: 'uploaded' },
        });
        return { runId };
      }),
  }),
);
