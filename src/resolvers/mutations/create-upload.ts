import { z } from 'zod';
import { builder } from '../../schema/builder.ts';
import { UploadPurposeRef } from '../../schema/enums.ts';
import { InvalidInputRef, UploadRefusal, UploadRefusedRef } from '../../schema/refusals.ts';
import { UploadTicketRef } from '../../schema/upload-ticket.ts';
import { createUploadTicket, type UploadTicket } from '../../services/uploads/create-upload-ticket.ts';
import { LONGEST_FILE_NAME } from '../../services/uploads/file-name.ts';
import { UploadRefused } from '../../services/uploads/upload-refused.ts';
import { runMutation, resultUnion } from '../mutation.ts';

/** Checked with the other ways of uploading a file, after what is no part of a name is cut off. */
const fileName = z.string().meta({ maxLength: LONGEST_FILE_NAME });

/** Empty if the browser doesn't know it. */
const mediaType = z.string().max(255, 'The media type has more than 255 characters. Use one such as application/pdf.');

const CreateUploadInput = builder.inputType('CreateUploadInput', {
  description: 'A file to upload.',
  fields: (t) => ({
    fileName: t.string({ required: true, description: 'File name, as the user knows it.', validate: fileName }),
    mediaType: t.string({
      required: true,
      description: 'Media type, such as `application/pdf`. Cursus detects the actual type from the content.',
      validate: mediaType,
    }),
    sizeBytes: t.int({ required: true, description: 'Exact size in bytes.' }),
    purpose: t.field({ type: UploadPurposeRef, description: 'What the file is for. Defaults to `FILE`.' }),
  }),
});

const CreateUploadSuccess = builder.objectRef<{ upload: UploadTicket }>('CreateUploadSuccess').implement({
  description: 'The file can be uploaded now.',
  fields: (t) => ({
    upload: t.expose('upload', { type: UploadTicketRef, description: 'Where and how to upload the file.' }),
  }),
});

builder.mutationField('createUpload', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('CreateUploadResult', CreateUploadSuccess, [UploadRefusedRef, InvalidInputRef]),
    description:
      'Prepares the upload of one file. `PUT` the file to `upload.url` with `upload.headers`, then pass `upload.uploadId` to `ingestDocument`, `usePhoto`, `uploadOwnImage` or `importArchive`.',
    args: { input: t.arg({ type: CreateUploadInput, required: true, description: 'The file to upload.' }) },
    resolve: (_root, { input }, context) =>
      runMutation(context, { mutation: 'createUpload' }, async (db, setSubject) => {
        const userId = context.viewer.userId;
        try {
          const upload = await createUploadTicket(db, context.store, context.uploads(), {
            ...input,
            purpose: input.purpose ?? 'file',
            userId,
          });
          setSubject(upload.uploadId);
          return { upload };
        } catch (error) {
          if (error instanceof UploadRefused) throw new UploadRefusal(error.code, error.message);
          throw error;
        }
      }),
  }),
);
