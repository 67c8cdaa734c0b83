import { z } from 'zod';
import { share } from '../../pipelines/images/contract.ts';
import { builder } from '../../schema/builder.ts';
import { InvalidInput, InvalidInputRef, notFound, NotFoundRef, UploadRefusedRef } from '../../schema/refusals.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { receivedPhoto } from '../received-photo.ts';
import { startRunAs } from '../start-run-as.ts';

const quarterTurns = z
  .number()
  .refine((turn) => [90, 180, 270].includes(turn), 'The photo can be turned by 90, 180 or 270 degrees.');

const FaceMark = builder.inputType('FaceMark', {
  description: 'A point on a face, as fractions of the width and height of the upright photo.',
  fields: (t) => ({
    x: t.float({ required: true, description: 'Distance from the left edge.', validate: share }),
    y: t.float({ required: true, description: 'Distance from the top edge.', validate: share }),
  }),
});

const UsePhotoInput = builder.inputType('UsePhotoInput', {
  description: 'The photo to use: one of `uploadId` and `photoId`; neither means the present portrait, to turn it.',
  fields: (t) => ({
    uploadId: t.id({ description: 'ID of a completed upload: JPEG, PNG, WebP, AVIF or HEIC.' }),
    photoId: t.id({
      description:
        'ID of a photo that was refused, to mark the right one of several faces on it, to turn it or to use it anyway.',
    }),
    turn: t.int({
      description:
        'Degrees by which to turn the photo clockwise: 90, 180 or 270. By default it is turned upright by the faces in it.',
      validate: quarterTurns,
    }),
    useAnyway: t.boolean({
      description:
        'Whether to use a photo that was refused because its face is cut off, half in the dark or noisy. Defaults to false.',
    }),
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
    resolve: (_root, { input: { uploadId, photoId, face, turn, useAnyway } }, context) =>
      runMutation(context, { mutation: 'usePhoto', subject: uploadId ?? photoId }, async (db) => {
        const isOfPortrait = typeof uploadId !== 'string' && typeof photoId !== 'string';
        if (isOfPortrait ? typeof turn !== 'number' : typeof uploadId === 'string' && typeof photoId === 'string')
          throw new InvalidInput('Pass exactly one of uploadId and photoId.', 'uploadId');
        if (typeof photoId === 'string') {
          const asset = isUuid(photoId) ? await db.asset.findFirst({ where: { id: photoId } }) : null;
          if (!asset?.storageKey.startsWith('photos/')) throw notFound('photo', photoId);
        }
        const id = isOfPortrait ? null : (photoId ?? (await receivedPhoto(context, db, uploadId ?? '')));
        const input = {
          ...(id !== null && { photoId: id }),
          ...(face && { face: { x: face.x, y: face.y } }),
          ...(typeof turn === 'number' && { turn }),
          ...(useAnyway === true && { useAnyway: true }),
        };
        const { runId } = await startRunAs(context, db, { kind: 'images', input });
        return { runId };
      }),
  }),
);
