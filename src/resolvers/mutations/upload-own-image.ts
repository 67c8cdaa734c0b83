import { ARCHETYPE_OF } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { PlacementSlotRef } from '../../schema/enums.ts';
import { InvalidInputRef, UploadRefusedRef } from '../../schema/refusals.ts';
import { perform, resultUnion, runSuccess } from '../mutation.ts';
import { receivedPhoto } from '../received-photo.ts';
import { startRunAs } from '../start-run-as.ts';

const UploadOwnImageInput = builder.inputType('UploadOwnImageInput', {
  description: 'Which image to place where.',
  fields: (t) => ({
    slot: t.field({ type: PlacementSlotRef, required: true, description: 'Where.' }),
    uploadId: t.id({ required: true, description: 'An upload whose bytes have come in: JPEG, PNG, WebP or AVIF.' }),
  }),
});

const UploadOwnImageSuccess = runSuccess('UploadOwnImageSuccess', 'The image is being checked and will be placed.');

builder.mutationField('uploadOwnImage', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UploadOwnImageResult', UploadOwnImageSuccess, [InvalidInputRef, UploadRefusedRef]),
    description: 'Places an image of the user’s own as it is, cropped around the face; no later run overwrites it.',
    args: { input: t.arg({ type: UploadOwnImageInput, required: true, description: 'Which image, where.' }) },
    resolve: (_root, { input: { slot, uploadId } }, context) =>
      perform(context, { mutation: 'uploadOwnImage', subject: uploadId }, async (db) => {
        const own = { photoId: await receivedPhoto(context, db, uploadId), archetype: ARCHETYPE_OF[slot] };
        const { runId } = await startRunAs(context, db, { kind: 'images', input: { own } });
        return { runId };
      }),
  }),
);
