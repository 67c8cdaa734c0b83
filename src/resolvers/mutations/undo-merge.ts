import { builder } from '../../schema/builder.ts';
import { ConflictRef, NotFoundRef } from '../../schema/refusals.ts';
import { undoMerge } from '../../services/graph/documents/undo-merge.ts';
import { DocumentInput, documentSuccess } from '../document-input.ts';
import { loadGraph } from '../load-graph.ts';
import { perform, resultUnion } from '../mutation.ts';

const UndoMergeSuccess = documentSuccess(
  'UndoMergeSuccess',
  'The career graph is what it was before the document was merged.',
);

builder.mutationField('undoMerge', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UndoMergeResult', UndoMergeSuccess, [NotFoundRef, ConflictRef]),
    description:
      'Undoes everything that merging a document changed, except what was edited since. The document stays and can be merged again with ingestDocument.',
    args: { input: t.arg({ type: DocumentInput, required: true, description: 'Which document.' }) },
    resolve: (_root, { input: { id: documentId, expectedVersion } }, context, info) =>
      perform(context, { mutation: 'undoMerge', subject: documentId }, async (db) => {
        const { userId, tenantId } = context.viewer;
        const changes = await undoMerge(db, { userId, tenantId, documentId, expectedVersion });
        return { changes, graph: await loadGraph(context, info) };
      }),
  }),
);
