import { builder } from '../../schema/builder.ts';
import { DocumentChangesRef } from '../../schema/document-changes.ts';
import { changesOf, standingMerges } from '../../services/graph/documents/document-changes.ts';
import { isUuid } from '../is-uuid.ts';

builder.queryField('documentChanges', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: DocumentChangesRef,
    nullable: true,
    description:
      'What merging a document added, changed, kept and left. Null when it was never merged, or its merge was undone.',
    args: { documentId: t.arg.id({ required: true, description: 'Id of the document.' }) },
    async resolve(_root, { documentId }, { db }) {
      const [last] = isUuid(documentId) ? await standingMerges(db, documentId) : [];
      return last ? changesOf(last) : null;
    },
  }),
);
