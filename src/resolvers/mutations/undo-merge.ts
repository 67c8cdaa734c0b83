import { builder } from '../../schema/builder.ts';
import { ConflictRef, NotFoundRef } from '../../schema/refusals.ts';
import { undoMerge } from '../../services/graph/documents/undo-merge.ts';
import { DocumentInput, documentSuccess } from '../document-input.ts';
import { loadGraph } from '../load-graph.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const UndoMergeSuccess = documentSuccess('UndoMergeSuccess', 'The merge has been undone.');

builder.mutationField('undoMerge', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UndoMergeResult', UndoMergeSuccess, [NotFoundRef, ConflictRef]),
    description:
      'Undoes the changes made by merging a document. What was edited since stays as edited. The document itself stays, and `ingestDocument` merges it again.',
    args: { input: t.arg({ type: DocumentInput, required: true, description: 'The document.' }) },
    resolve: (_root, { input: { id: documentId, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'undoMerge', subject: documentId }, async (db) => {
        const { userId, tenantId } = context.viewer;
        const changes = await undoMerge(db, { userId, tenantId, documentId, expectedVersion });
        return { changes, graph: await loadGraph(context, info) };
      }),
  }),
);
