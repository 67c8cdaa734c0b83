import { textCoverage } from '../domain/provenance/text-coverage.ts';
import { builder } from './builder.ts';
import { NodeRef } from './node.ts';
import { DocumentDateSourceRef, DocumentKindRef, DocumentStatusRef } from './enums.ts';

const SETTLED = { where: { status: { not: 'open' as const } }, select: { letters: true } };

export const DocumentRef = builder.prismaObject('Document', {
  description: 'An uploaded source, such as a resume.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    kind: t.expose('kind', { type: DocumentKindRef, description: 'Kind of document, detected from its content.' }),
    fileName: t.exposeString('fileName', { description: 'Name of the uploaded file.' }),
    mediaType: t.exposeString('mediaType', { description: 'Media type, detected from the content.' }),
    sizeBytes: t.exposeInt('sizeBytes', { description: 'Size in bytes.' }),
    checksum: t.exposeString('checksum', { description: 'SHA-256 of the content, in hex.' }),
    pageCount: t.exposeInt('pageCount', {
      nullable: true,
      description: 'Number of pages; null if the format has none, or until the document has been read.',
    }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'The extracted text, which evidence points into; null until the document has been read.',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'Language of the text as an ISO 639-1 code; null until the document has been read.',
    }),
    isSample: t.exposeBoolean('isSample', {
      description:
        'Whether this is the sample resume of a fictional person. It is removed when you upload a document of your own.',
    }),
    status: t.expose('status', {
      type: DocumentStatusRef,
      description: 'Whether the career graph contains it.',
    }),
    datedAt: t.expose('datedAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'Date of the content. When documents disagree, the newest wins. Null until the document has been read.',
    }),
    datedBy: t.expose('datedBy', {
      type: DocumentDateSourceRef,
      nullable: true,
      description: 'Where `datedAt` comes from; null until the document has been read.',
    }),
    coverage: t.float({
      nullable: true,
      description:
        'Share of the letters of the text that are in the career graph or that you have placed or ignored, 0 to 1, not counting headings, labels and page numbers. Null until the document has been read.',
      select: { letters: true, furnitureLetters: true, readLetters: true, looseTexts: SETTLED },
      resolve: ({ letters, furnitureLetters, readLetters, looseTexts }) => {
        if (letters === null || furnitureLetters === null || readLetters === null) return null;
        const settled = looseTexts.reduce((sum, one) => sum + one.letters, readLetters);
        return textCoverage({ letters, furniture: furnitureLetters, settled });
      },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Time of the upload.' }),
  }),
});
