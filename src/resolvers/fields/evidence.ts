import { builder } from '../../schema/builder.ts';
import { EvidenceRef } from '../../schema/career-graph/evidence.ts';
import { DocumentRef } from '../../schema/document.ts';
import { documentsOf } from '../load-graph.ts';

builder.objectFields(EvidenceRef, (t) => ({
  document: t.field({
    type: DocumentRef,
    description: 'The document that contains the passage.',
    extensions: { inTransaction: true, isReference: true },
    async resolve({ documentId }, _args, context) {
      const document = (await documentsOf(context)).get(documentId);
      if (!document) throw new Error(`Evidence points to document ${documentId}, which doesn't exist.`);
      return document;
    },
  }),
  text: t.string({
    description: 'Text of the passage.',
    extensions: { inTransaction: true },
    async resolve({ documentId, start, end }, _args, context) {
      return (await documentsOf(context)).get(documentId)?.text?.slice(start, end) ?? '';
    },
  }),
}));
