import { parseReviewId } from '../../domain/review/review-queue.ts';
import { builder } from '../../schema/builder.ts';
import { ReviewActionRef } from '../../schema/enums.ts';
import { passage } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { recordReview } from '../../services/graph/review/undo-review.ts';
import { reviewStatement } from '../../services/graph/review/review-statement.ts';
import { type Decided, decisionSuccess } from '../decision-success.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { readDocumentAgain } from '../read-document-again.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { verdictOf } from '../verdict-of.ts';
import { UNDO_ID } from '../undo-id.ts';

const ReviewStatementInput = builder.inputType('ReviewStatementInput', {
  description: "The owner's decision about a statement.",
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    id: t.id({ required: true, description: 'ID of the item in `reviewQueue`.' }),
    action: t.field({ type: ReviewActionRef, required: true, description: 'What to do with it.' }),
    text: t.string({
      description:
        'New text. Required with `EDIT`, not allowed otherwise. Separate paragraphs of a story with an empty line.',
      validate: passage,
    }),
  }),
});

const ReviewStatementSuccess = decisionSuccess<Decided & { undoId: string | null }>('ReviewStatementSuccess', {
  description: 'The decision has been saved. No run overwrites it.',
  careerGraph: 'The career graph after the decision.',
  run: 'The run that reads the document again after the answer to a `SECTION_KIND` question; null for all other kinds.',
});
builder.objectField(ReviewStatementSuccess, 'undoId', (t) => t.id(UNDO_ID));

builder.mutationField('reviewStatement', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ReviewStatementResult', ReviewStatementSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description: 'Accepts, edits or rejects a statement in the review queue.',
    args: { input: t.arg({ type: ReviewStatementInput, required: true, description: 'The decision.' }) },
    resolve: (_root, { input: { id, action, text, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'reviewStatement', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const subject = parseReviewId(id);
        const verdict = verdictOf({ action, text, of: 'shown' });
        if (!subject || !isUuid(subject.entityId)) throw notFound('review item', id);
        const edit = { userId, expectedVersion };
        const { result: found, undoId } = await recordReview(db, { edit, subject }, () =>
          reviewStatement(db, userId, subject, verdict),
        );
        if (!found) throw notFound('review item', id);
        const runId = await readDocumentAgain(context, db, subject);
        return { graph: await loadGraph(context, info), undoId, runId };
      }),
  }),
);
