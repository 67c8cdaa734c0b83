import { share } from '../../pipelines/images/contract.ts';
import { builder } from '../../schema/builder.ts';
import { InvalidInput, InvalidInputRef, NotFound, NotFoundRef, UploadRefusedRef } from '../../schema/refusals.ts';
import { isUuid } from '../is-uuid.ts';
import { perform, resultUnion, runSuccess } from '../mutation.ts';
import { receivedPhoto } from '../received-photo.ts';
import { startRunAs } from '../start-run-as.ts';

const FaceMark = builder.inputType('FaceMark', {
  description: 'A point on a face, in parts of the upright photo.',
  fields: (t) => ({
    x: t.float({ required: true, description: 'From the left.', validate: share }),
    y: t.float({ required: true, description: 'From the top.', validate: share }),
  }),
});

const UsePhotoInput = builder.inputType('UsePhotoInput', {
  description: 'Which photo: one of the two.',
  fields: (t) => ({
    uploadId: t.id({ description: 'An upload whose bytes have come in: JPEG, PNG, WebP or AVIF.' }),
    photoId: t.id({ description: 'The photo of an earlier run, to mark the right one of several faces on it.' }),
    face: t.field({ type: FaceMark, description: 'Which face is yours, where the photo shows several.' }),
  }),
});

const UsePhotoSuccess = runSuccess(
  'UsePhotoSuccess',
  'The photo is being checked; the images follow. Its id is `input.photoId` of the run.',
);

builder.mutationField('usePhoto', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UsePhotoResult', UsePhotoSuccess, [InvalidInputRef, NotFoundRef, UploadRefusedRef]),
    description: 'Makes a photo the portrait from which all images are made. Its metadata, place included, is dropped.',
    args: { input: t.arg({ type: UsePhotoInput, required: true, description: 'Which photo.' }) },
    resolve: (_root, { input: { uploadId, photoId, face } }, context) =>
      perform(context, { mutation: 'usePhoto', subject: uploadId ?? photoId }, async (db) => {
        if ((typeof uploadId === 'string') === (typeof photoId === 'string'))
          throw new InvalidInput('Name either an upload or a photo.', 'uploadId');
        if (typeof photoId === 'string') {
          const asset = isUuid(photoId) ? await db.asset.findFirst({ where: { id: photoId } }) : null;
          if (!asset?.storageKey.startsWith('photos/')) throw new NotFound(`You have no photo ${photoId}.`);
        }
        const id = photoId ?? (await receivedPhoto(context, db, uploadId ?? ''));
        const input = { photoId: id, ...(face ? { face: { x: face.x, y: face.y } } : {}) };
        const { runId } = await startRunAs(context, db, { kind: 'images', input });
        return { runId };
      }),
  }),
);
