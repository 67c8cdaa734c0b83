import { builder } from '../../schema/builder.ts';
import { ReviewItemRef } from '../../schema/career-graph/review-item.ts';
import { DocumentRef } from '../../schema/document.ts';
import { documentsOf } from '../load-graph.ts';

builder.objectFields(ReviewItemRef, (t) => ({
  document: t.field({
    type: DocumentRef,
    nullable: true,
    description: 'The document that raised the question; null for statements.',
    extensions: { inTransaction: true },
    async resolve({ question }, _args, context) {
      return question === null ? null : ((await documentsOf(context)).get(question.documentId) ?? null);
    },
  }),
}));
