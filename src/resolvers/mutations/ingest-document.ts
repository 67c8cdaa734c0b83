import { builder } from '../../schema/builder.ts';
import { InvalidInput, InvalidInputRef, NotFoundRef, UploadRefusal, UploadRefusedRef } from '../../schema/refusals.ts';
import { finishUpload } from '../../services/uploads/finish-upload.ts';
import { UploadRefused } from '../../services/uploads/upload-refused.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const IngestDocumentInput = builder.inputType('IngestDocumentInput', {
  description: 'The document to read: exactly one of `uploadId` and `documentId`.',
  fields: (t) => ({
    uploadId: t.id({ description: 'ID of a completed upload.' }),
    documentId: t.id({ description: 'ID of an existing document to read again.' }),
  }),
});

const IngestDocumentSuccess = runSuccess('IngestDocumentSuccess', 'The run that reads the document has been queued.');

builder.mutationField('ingestDocument', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('IngestDocumentResult', IngestDocumentSuccess, [InvalidInputRef, NotFoundRef, UploadRefusedRef]),
    description:
      'Reads a document into the career graph. Uploading the same file again does not create a second document.',
    args: { input: t.arg({ type: IngestDocumentInput, required: true, description: 'The document to read.' }) },
    resolve: (_root, { input: { uploadId, documentId } }, context) =>
      runMutation(context, { mutation: 'ingestDocument', subject: uploadId ?? documentId }, async (db) => {
        if ((typeof uploadId === 'string') === (typeof documentId === 'string'))
          throw new InvalidInput('Pass exactly one of uploadId and documentId.', 'uploadId');
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
        // Uploading or reading a removed document again restores it.
        await db.document.updateMany({
          where: { id: input.documentId, status: 'removed' },
          data: { status: 'uploaded' },
        });
        return { runId };
      }),
  }),
);
