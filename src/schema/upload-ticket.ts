import { builder } from './builder.ts';

interface UploadTicket {
  uploadId: string;
  url: string;
  headers: Record<string, string>;
  expiresAt: Date;
}

const UploadHeaderRef = builder.objectRef<{ name: string; value: string }>('UploadHeader').implement({
  description: 'A header to send with the bytes.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the header.' }),
    value: t.exposeString('value', { description: 'Its value, as it is.' }),
  }),
});

export const UploadTicketRef = builder.objectRef<UploadTicket>('UploadTicket').implement({
  description: 'A place for the bytes of one file.',
  fields: (t) => ({
    uploadId: t.exposeID('uploadId', { description: 'What to name to ingestDocument once the bytes are there.' }),
    url: t.exposeString('url', { description: 'Where to PUT the bytes. Good for this one file until it expires.' }),
    headers: t.field({
      type: [UploadHeaderRef],
      description: 'What to send with them.',
      resolve: ({ headers }) => Object.entries(headers).map(([name, value]) => ({ name, value })),
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'When it stops being good.' }),
  }),
});
