import { builder } from '../../schema/builder.ts';
import { DocumentChangesRef } from '../../schema/document-changes.ts';
import { changesOf, standingMerges } from '../../services/graph/documents/document-changes.ts';
import { isUuid } from '../../services/database/is-uuid.ts';

builder.queryField('documentChanges', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: DocumentChangesRef,
    nullable: true,
    description:
      'How merging a document changed the career graph; null if it has not been merged, or its merge was undone.',
    args: { documentId: t.arg.id({ required: true, description: 'ID of the document.' }) },
    async resolve(_root, { documentId }, { db }) {
      const [last] = isUuid(documentId) ? await standingMerges(db, documentId) : [];
      return last ? changesOf(last) : null;
    },
  }),
);
