import { builder } from './builder.ts';

interface UploadTicket {
  uploadId: string;
  url: string;
  headers: Record<string, string>;
  expiresAt: Date;
}

const UploadHeaderRef = builder.objectRef<{ name: string; value: string }>('UploadHeader').implement({
  description: 'A header to send with the upload.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Header name.' }),
    value: t.exposeString('value', { description: 'Header value, to be sent unchanged.' }),
  }),
});

export const UploadTicketRef = builder.objectRef<UploadTicket>('UploadTicket').implement({
  description: 'Where and how to upload one file.',
  fields: (t) => ({
    uploadId: t.exposeID('uploadId', {
      description:
        'ID of the upload. Pass it to `ingestDocument`, `usePhoto`, `uploadOwnImage` or `importArchive` once the file is uploaded.',
    }),
    url: t.exposeString('url', {
      description: 'URL to `PUT` the file to. Valid for this file only, until `expiresAt`.',
    }),
    headers: t.field({
      type: [UploadHeaderRef],
      description: 'Headers to send with the `PUT`.',
      resolve: ({ headers }) => Object.entries(headers).map(([name, value]) => ({ name, value })),
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Time at which the URL expires.' }),
  }),
});
