import { builder } from '../../schema/builder.ts';
import { ConflictRef, InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { undoReview } from '../../services/graph/review/undo-review.ts';
import { decisionSuccess } from '../decision-success.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { readDocumentAgain } from '../read-document-again.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const UndoReviewInput = builder.inputType('UndoReviewInput', {
  description: 'A decision about a review item that is to be undone.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    id: t.id({ required: true, description: '`undoId` of the decision.' }),
  }),
});

const UndoReviewSuccess = decisionSuccess('UndoReviewSuccess', {
  description: 'The decision has been undone, and its item is in the review queue again.',
  careerGraph: 'The career graph as it was before the decision.',
  run: 'The run that reads the document again without the answer to a `SECTION_KIND` question; null for all other kinds.',
});

builder.mutationField('undoReview', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UndoReviewResult', UndoReviewSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description:
      'Undoes a decision by `reviewStatement` or `resolveStaleWords`, answers about documents and roles included. Refused once something that it changed has been changed again. The last 20 decisions can be undone.',
    args: { input: t.arg({ type: UndoReviewInput, required: true, description: 'The decision.' }) },
    resolve: (_root, { input: { id, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'undoReview', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const subject = await editGraph(db, { userId, expectedVersion, touches: ['documents'] }, async () =>
          isUuid(id) ? undoReview(db, { userId, id }) : null,
        );
        if (!subject) throw notFound('review decision', id);
        const runId = await readDocumentAgain(context, db, subject);
        return { graph: await loadGraph(context, info), runId };
      }),
  }),
);
