import { builder } from '../../schema/builder.ts';
import { line } from '../../schema/inputs/text.ts';
import { InvalidInputRef, NotFoundRef, UploadRefusedRef } from '../../schema/refusals.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { receivedPhoto } from '../received-photo.ts';
import { startRunAs } from '../start-run-as.ts';

const UploadEntryPictureInput = builder.inputType('UploadEntryPictureInput', {
  description: 'A picture of an entry.',
  fields: (t) => ({
    entryId: t.id({ required: true, description: 'ID of a project or another entry of a section.' }),
    uploadId: t.id({ required: true, description: 'ID of a completed upload: JPEG, PNG, WebP, AVIF or HEIC.' }),
    alt: t.string({ description: "What the picture shows, for people who can't see it.", validate: line }),
  }),
});

const UploadEntryPictureSuccess = runSuccess(
  'UploadEntryPictureSuccess',
  'The run that checks the picture and shows it with the entry has been queued.',
);

builder.mutationField('uploadEntryPicture', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UploadEntryPictureResult', UploadEntryPictureSuccess, [
      InvalidInputRef,
      NotFoundRef,
      UploadRefusedRef,
    ]),
    description:
      'Shows an uploaded picture with a project or another entry of a section, in place of the one that it has. Metadata such as the location is removed. `setEntryPicture` restores the one before.',
    args: {
      input: t.arg({ type: UploadEntryPictureInput, required: true, description: 'The picture and its entry.' }),
    },
    resolve: (_root, { input: { entryId, uploadId, alt } }, context) =>
      runMutation(context, { mutation: 'uploadEntryPicture', subject: entryId }, async (db) => {
        const photoId = await receivedPhoto(context, db, uploadId);
        const ofEntry = { photoId, entryId, ...(alt != null && { alt }) };
        const { runId } = await startRunAs(context, db, { kind: 'images', input: { ofEntry } });
        return { runId };
      }),
  }),
);
