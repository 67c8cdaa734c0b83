import type { AchievementNode, CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { AchievementRef } from '../../schema/career-graph/achievement.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { ReviewActionRef } from '../../schema/enums.ts';
import { passage } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { reviewAchievement } from '../../services/graph/review/review-achievement.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { verdictOf } from '../verdict-of.ts';

const ReviewAchievementInput = builder.inputType('ReviewAchievementInput', {
  description: "The owner's decision about an achievement.",
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    id: t.id({ required: true, description: 'ID of the achievement.' }),
    action: t.field({ type: ReviewActionRef, required: true, description: 'What to do with it.' }),
    text: t.string({ description: 'New text. Required with `EDIT`, not allowed otherwise.', validate: passage }),
    original: t.boolean({
      description: 'With `EDIT`: true edits the original statement and its numbers, even if a rewrite is shown.',
    }),
  }),
});

const ReviewAchievementSuccess = builder
  .objectRef<{ graph: CareerGraph; achievement: AchievementNode | null }>('ReviewAchievementSuccess')
  .implement({
    description: 'The decision has been saved. No run overwrites it.',
    fields: (t) => ({
      achievement: t.field({
        type: AchievementRef,
        nullable: true,
        description: 'The achievement after the decision; null if the whole statement was rejected and so removed.',
        extensions: { graphPart: 'achievements' },
        resolve: ({ achievement }) => achievement,
      }),
      careerGraph: t.field({
        type: CareerGraphRef,
        description: 'The career graph after the decision.',
        resolve: ({ graph }) => graph,
      }),
    }),
  });

builder.mutationField('reviewAchievement', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ReviewAchievementResult', ReviewAchievementSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description:
      'Accepts, edits, rejects or verifies an achievement. Rejecting a rewrite goes back to the original words; rejecting those removes the statement.',
    args: { input: t.arg({ type: ReviewAchievementInput, required: true, description: 'The decision.' }) },
    resolve: (_root, { input: { id, action, text, original, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'reviewAchievement', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const verdict = verdictOf({ action, text, of: original === true ? 'rawText' : 'shown' });
        const found = await editGraph(db, { userId, expectedVersion }, async () =>
          isUuid(id) ? reviewAchievement(db, userId, id, verdict) : false,
        );
        if (!found) throw notFound('achievement', id);
        const graph = await loadGraph(context, info, ['experiences', 'achievements']);
        const all = graph.experiences.flatMap(({ achievements }) => achievements);
        return { graph, achievement: all.find((one) => one.id === id) ?? null };
      }),
  }),
);
