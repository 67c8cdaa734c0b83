import { z } from 'zod';
import { builder } from '../../schema/builder.ts';
import { InvalidInputRef, UploadRefusal, UploadRefusedRef } from '../../schema/refusals.ts';
import { UploadTicketRef } from '../../schema/upload-ticket.ts';
import { createUploadTicket, type UploadTicket } from '../../services/uploads/create-upload-ticket.ts';
import { LONGEST_FILE_NAME } from '../../services/uploads/file-name.ts';
import { UploadRefused } from '../../services/uploads/upload-refused.ts';
import { perform, resultUnion } from '../mutation.ts';

/** Checked with the other ways of uploading a file, after what is no part of a name is cut off. */
const fileName = z.string().meta({ maxLength: LONGEST_FILE_NAME });

/** Empty where a browser knows none. */
const mediaType = z.string().max(255, 'It has more than 255 characters, which no media type has.');

const CreateUploadInput = builder.inputType('CreateUploadInput', {
  description: 'The file that is to come.',
  fields: (t) => ({
    fileName: t.string({ required: true, description: 'Its name, as the user knows it.', validate: fileName }),
    mediaType: t.string({
      required: true,
      description: 'What the client takes it for, such as application/pdf; what it is, its content decides.',
      validate: mediaType,
    }),
    sizeBytes: t.int({ required: true, description: 'Its exact size in bytes.' }),
  }),
});

const CreateUploadSuccess = builder.objectRef<{ upload: UploadTicket }>('CreateUploadSuccess').implement({
  description: 'A place for the bytes is ready.',
  fields: (t) => ({
    upload: t.expose('upload', { type: UploadTicketRef, description: 'Where to send the bytes.' }),
  }),
});

builder.mutationField('createUpload', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('CreateUploadResult', CreateUploadSuccess, [UploadRefusedRef, InvalidInputRef]),
    description: 'A place to send the bytes of one file to; PUT them to `url` with `headers`.',
    args: { input: t.arg({ type: CreateUploadInput, required: true, description: 'The file that is to come.' }) },
    resolve: (_root, { input }, context) =>
      perform(context, { mutation: 'createUpload' }, async (db, tell) => {
        const userId = context.viewer.userId;
        try {
          const upload = await createUploadTicket(db, context.store, context.uploads(), { ...input, userId });
          tell(upload.uploadId);
          return { upload };
        } catch (error) {
          if (error instanceof UploadRefused) throw new UploadRefusal(error.code, error.message);
          throw error;
        }
      }),
  }),
);
