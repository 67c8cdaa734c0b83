import { builder } from '../../schema/builder.ts';
import { ConflictRef, NotFoundRef } from '../../schema/refusals.ts';
import { deleteDocument } from '../../services/graph/documents/delete-document.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const DeleteDocumentSuccess = builder.objectRef<{ id: string }>('DeleteDocumentSuccess').implement({
  description: 'The document has been permanently deleted.',
  fields: (t) => ({ documentId: t.exposeID('id', { description: 'ID of the deleted document.' }) }),
});

builder.mutationField('deleteDocument', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('DeleteDocumentResult', DeleteDocumentSuccess, [NotFoundRef, ConflictRef]),
    description:
      'Permanently deletes a document that is not part of the career graph: its file, its text and all copies of its words.',
    args: { id: t.arg.id({ required: true, description: 'ID of the document.' }) },
    resolve: (_root, { id }, context) =>
      runMutation(context, { mutation: 'deleteDocument', subject: id }, async (db) => {
        await deleteDocument(db, context.store, { userId: context.viewer.userId, documentId: id });
        return { id };
      }),
  }),
);
