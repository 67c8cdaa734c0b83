import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { parseReviewId } from '../../domain/review/review-queue.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { ReviewActionRef } from '../../schema/enums.ts';
import { passage } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { reviewStatement } from '../../services/graph/review/review-statement.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { perform, resultUnion } from '../mutation.ts';
import { reviewed } from '../reviewed.ts';

const ReviewStatementInput = builder.inputType('ReviewStatementInput', {
  description: 'What the owner says of a statement.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    id: t.id({ required: true, description: 'Id of the item in reviewQueue.' }),
    action: t.field({ type: ReviewActionRef, required: true, description: 'What to do.' }),
    text: t.string({
      description: 'With EDIT: the new words; paragraphs of a story stand apart by an empty line.',
      validate: passage,
    }),
  }),
});

const ReviewStatementSuccess = builder.objectRef<{ graph: CareerGraph }>('ReviewStatementSuccess').implement({
  description: 'What the owner has said is kept; no later run overwrites it.',
  fields: (t) => ({
    careerGraph: t.field({
      type: CareerGraphRef,
      description: 'The graph as it is now.',
      resolve: ({ graph }) => graph,
    }),
  }),
});

builder.mutationField('reviewStatement', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ReviewStatementResult', ReviewStatementSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description: 'Accepts, edits or rejects any statement that is to be reviewed.',
    args: { input: t.arg({ type: ReviewStatementInput, required: true, description: 'What the owner says.' }) },
    resolve: (_root, { input: { id, action, text, expectedVersion } }, context, info) =>
      perform(context, { mutation: 'reviewStatement', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const subject = parseReviewId(id);
        const found = await reviewed(db, { userId, expectedVersion }, { action, text, of: 'shown' }, async (verdict) =>
          subject && isUuid(subject.entityId) ? reviewStatement(db, userId, subject, verdict) : false,
        );
        if (!found) throw new NotFound(`You have no statement ${id}.`);
        return { graph: await loadGraph(context, info) };
      }),
  }),
);
