import { builder } from './builder.ts';
import { DocumentKindRef } from './enums.ts';

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
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was uploaded.' }),
  }),
});
