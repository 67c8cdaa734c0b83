import { builder } from '../../schema/builder.ts';
import { ConflictRef, NotFoundRef } from '../../schema/refusals.ts';
import { restoreDocument } from '../../services/graph/documents/restore-document.ts';
import { DocumentInput, documentSuccess } from '../document-input.ts';
import { loadGraph } from '../load-graph.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const RestoreDocumentSuccess = documentSuccess(
  'RestoreDocumentSuccess',
  'The document is part of the career graph again.',
);

builder.mutationField('restoreDocument', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RestoreDocumentResult', RestoreDocumentSuccess, [NotFoundRef, ConflictRef]),
    description:
      'Restores a removed document and everything that was removed with it. What was edited since stays as edited.',
    args: { input: t.arg({ type: DocumentInput, required: true, description: 'The document.' }) },
    resolve: (_root, { input: { id: documentId, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'restoreDocument', subject: documentId }, async (db) => {
        const { userId, tenantId } = context.viewer;
        const changes = await restoreDocument(db, { userId, tenantId, documentId, expectedVersion });
        return { changes, graph: await loadGraph(context, info) };
      }),
  }),
);
