import { builder } from '../../schema/builder.ts';
import { UploadRefusal, UploadRefusedRef } from '../../schema/refusals.ts';
import { UploadTicketRef } from '../../schema/upload-ticket.ts';
import { createUploadTicket, type UploadTicket } from '../../services/uploads/create-upload-ticket.ts';
import { UploadRefused } from '../../services/uploads/upload-refused.ts';
import { perform, resultUnion } from '../mutation.ts';

const CreateUploadInput = builder.inputType('CreateUploadInput', {
  description: 'The file that is to come.',
  fields: (t) => ({
    fileName: t.string({ required: true, description: 'Its name, as the user knows it.' }),
    mediaType: t.string({
      required: true,
      description: 'What the client takes it for, such as application/pdf; what it is, its content decides.',
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
    type: resultUnion('CreateUploadResult', CreateUploadSuccess, [UploadRefusedRef]),
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
