import { builder } from '../../schema/builder.ts';
import { InvalidInputRef, UploadRefusal, UploadRefusedRef } from '../../schema/refusals.ts';
import { keepArchive } from '../../services/uploads/keep-archive.ts';
import { UploadRefused } from '../../services/uploads/upload-refused.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const ImportArchiveInput = builder.inputType('ImportArchiveInput', {
  description: 'The archive to import.',
  fields: (t) => ({
    uploadId: t.id({ required: true, description: 'ID of a completed upload with the purpose `ARCHIVE`.' }),
  }),
});

const ImportArchiveSuccess = runSuccess('ImportArchiveSuccess', 'The run that imports the archive has been queued.');

builder.mutationField('importArchive', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ImportArchiveResult', ImportArchiveSuccess, [InvalidInputRef, UploadRefusedRef]),
    description:
      'Imports the archive of an account, as `exportGraph(format: ARCHIVE)` wrote it on any server, into an empty account: documents, the career graph with the evidence of each value, edits, images and settings. The site is not published.',
    args: { input: t.arg({ type: ImportArchiveInput, required: true, description: 'The archive to import.' }) },
    resolve: (_root, { input: { uploadId } }, context) =>
      runMutation(context, { mutation: 'importArchive', subject: uploadId }, async (db) => {
        try {
          await keepArchive(db, context.store, { userId: context.viewer.userId, uploadId });
        } catch (error) {
          if (error instanceof UploadRefused) throw new UploadRefusal(error.code, error.message);
          throw error;
        }
        const { runId } = await startRunAs(context, db, { kind: 'import', input: { uploadId } });
        return { runId };
      }),
  }),
);
