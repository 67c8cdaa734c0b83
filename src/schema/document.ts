import { builder } from './builder.ts';
import { DocumentDateSourceRef, DocumentKindRef, DocumentStatusRef } from './enums.ts';

export const DocumentRef = builder.prismaObject('Document', {
  description: 'An uploaded source.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    kind: t.expose('kind', { type: DocumentKindRef, description: 'What it is, found from its content.' }),
    fileName: t.exposeString('fileName', { description: 'As the user called it.' }),
    mediaType: t.exposeString('mediaType', { description: 'Found from its content.' }),
    sizeBytes: t.exposeInt('sizeBytes', { description: 'Size in bytes.' }),
    checksum: t.exposeString('checksum', { description: 'SHA-256 of the bytes, hexadecimal.' }),
    pageCount: t.exposeInt('pageCount', {
      nullable: true,
      description: 'Null where the kind has no pages, or until it was read.',
    }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'What was read; evidence points into it. Null until it was read.',
    }),
    language: t.exposeString('language', { nullable: true, description: 'ISO 639-1; null until it was read.' }),
    status: t.expose('status', {
      type: DocumentStatusRef,
      description: 'Whether it is part of the career graph.',
    }),
    datedAt: t.expose('datedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Its own date. Where two documents differ, the newer one is right. Null until it was read.',
    }),
    datedBy: t.expose('datedBy', {
      type: DocumentDateSourceRef,
      nullable: true,
      description: 'How that date is known. Null until it was read.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was uploaded.' }),
  }),
});
