import { share } from '../../pipelines/images/contract.ts';
import { builder } from '../../schema/builder.ts';
import { InvalidInput, InvalidInputRef, notFound, NotFoundRef, UploadRefusedRef } from '../../schema/refusals.ts';
import { isUuid } from '../is-uuid.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { receivedPhoto } from '../received-photo.ts';
import { startRunAs } from '../start-run-as.ts';

const FaceMark = builder.inputType('FaceMark', {
  description: 'A point on a face, as fractions of the width and height of the upright photo.',
  fields: (t) => ({
    x: t.float({ required: true, description: 'Distance from the left edge.', validate: share }),
    y: t.float({ required: true, description: 'Distance from the top edge.', validate: share }),
  }),
});

const UsePhotoInput = builder.inputType('UsePhotoInput', {
  description: 'The photo to use: exactly one of `uploadId` and `photoId`.',
  fields: (t) => ({
    uploadId: t.id({ description: 'ID of a completed upload: JPEG, PNG, WebP or AVIF.' }),
    photoId: t.id({ description: 'ID of a photo used before, to mark the right one of several faces on it.' }),
    face: t.field({ type: FaceMark, description: "A point on the owner's face, if the photo shows several." }),
  }),
});

const UsePhotoSuccess = runSuccess(
  'UsePhotoSuccess',
  'The run that checks the photo and makes the images has been queued. `input.photoId` of the run is the ID of the photo.',
);

builder.mutationField('usePhoto', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UsePhotoResult', UsePhotoSuccess, [InvalidInputRef, NotFoundRef, UploadRefusedRef]),
    description:
      'Uses a photo as the portrait that all images are made from. Its metadata, including the location, is removed.',
    args: { input: t.arg({ type: UsePhotoInput, required: true, description: 'The photo to use.' }) },
    resolve: (_root, { input: { uploadId, photoId, face } }, context) =>
      runMutation(context, { mutation: 'usePhoto', subject: uploadId ?? photoId }, async (db) => {
        if ((typeof uploadId === 'string') === (typeof photoId === 'string'))
          throw new InvalidInput('Pass exactly one of uploadId and photoId.', 'uploadId');
        if (typeof photoId === 'string') {
          const asset = isUuid(photoId) ? await db.asset.findFirst({ where: { id: photoId } }) : null;
          if (!asset?.storageKey.startsWith('photos/')) throw notFound('photo', photoId);
        }
        const id = photoId ?? (await receivedPhoto(context, db, uploadId ?? ''));
        const input = { photoId: id, ...(face ? { face: { x: face.x, y: face.y } } : {}) };
        const { runId } = await startRunAs(context, db, { kind: 'images', input });
        return { runId };
      }),
  }),
);
