import { ARCHETYPE_OF } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { PlacementSlotRef } from '../../schema/enums.ts';
import { InvalidInputRef, UploadRefusedRef } from '../../schema/refusals.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { receivedPhoto } from '../received-photo.ts';
import { startRunAs } from '../start-run-as.ts';

const UploadOwnImageInput = builder.inputType('UploadOwnImageInput', {
  description: 'An image to place on the site.',
  fields: (t) => ({
    slot: t.field({ type: PlacementSlotRef, required: true, description: 'Place on the site.' }),
    uploadId: t.id({ required: true, description: 'ID of a completed upload: JPEG, PNG, WebP, AVIF or HEIC.' }),
  }),
});

const UploadOwnImageSuccess = runSuccess(
  'UploadOwnImageSuccess',
  'The run that checks and places the image has been queued.',
);

builder.mutationField('uploadOwnImage', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UploadOwnImageResult', UploadOwnImageSuccess, [InvalidInputRef, UploadRefusedRef]),
    description:
      'Places an uploaded image on the site, cropped around the face, and enlarged if it is small. No run replaces it.',
    args: { input: t.arg({ type: UploadOwnImageInput, required: true, description: 'The image and its place.' }) },
    resolve: (_root, { input: { slot, uploadId } }, context) =>
      runMutation(context, { mutation: 'uploadOwnImage', subject: uploadId }, async (db) => {
        const own = { photoId: await receivedPhoto(context, db, uploadId), archetype: ARCHETYPE_OF[slot] };
        const { runId } = await startRunAs(context, db, { kind: 'images', input: { own } });
        return { runId };
      }),
  }),
);
