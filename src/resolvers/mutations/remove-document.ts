import { builder } from '../../schema/builder.ts';
import { ConflictRef, NotFoundRef } from '../../schema/refusals.ts';
import { removeDocument } from '../../services/graph/documents/remove-document.ts';
import { DocumentInput, documentSuccess } from '../document-input.ts';
import { loadGraph } from '../load-graph.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const RemoveDocumentSuccess = documentSuccess(
  'RemoveDocumentSuccess',
  'The document has been removed. Its file is kept until `deleteDocument`.',
);

builder.mutationField('removeDocument', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RemoveDocumentResult', RemoveDocumentSuccess, [NotFoundRef, ConflictRef]),
    description:
      'Removes a document and everything that is only in this document. Edited entries, and what other documents say, stay. `restoreDocument` restores it.',
    args: { input: t.arg({ type: DocumentInput, required: true, description: 'The document.' }) },
    resolve: (_root, { input: { id: documentId, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'removeDocument', subject: documentId }, async (db) => {
        const { userId, tenantId } = context.viewer;
        const changes = await removeDocument(db, { userId, tenantId, documentId, expectedVersion });
        return { changes, graph: await loadGraph(context, info) };
      }),
  }),
);
