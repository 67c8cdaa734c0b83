import { builder } from '../../schema/builder.ts';
import { EvidenceRef } from '../../schema/career-graph/evidence.ts';
import { DocumentRef } from '../../schema/document.ts';
import { documentsOf } from '../load-graph.ts';

builder.objectFields(EvidenceRef, (t) => ({
  document: t.field({
    type: DocumentRef,
    description: 'The document that it was read from.',
    extensions: { inTransaction: true },
    async resolve({ documentId }, _args, context) {
      const document = (await documentsOf(context)).get(documentId);
      if (!document) throw new Error(`Evidence points to document ${documentId}, which is not there.`);
      return document;
    },
  }),
  text: t.string({
    description: 'The characters themselves.',
    extensions: { inTransaction: true },
    async resolve({ documentId, start, end }, _args, context) {
      return (await documentsOf(context)).get(documentId)?.text?.slice(start, end) ?? '';
    },
  }),
}));
