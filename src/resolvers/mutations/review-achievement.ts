import type { AchievementNode, CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { AchievementRef } from '../../schema/career-graph/achievement.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { ReviewActionRef } from '../../schema/enums.ts';
import { passage } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { reviewAchievement } from '../../services/graph/review/review-achievement.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { perform, resultUnion } from '../mutation.ts';
import { reviewed } from '../reviewed.ts';

const ReviewAchievementInput = builder.inputType('ReviewAchievementInput', {
  description: 'What the owner says of an achievement.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    id: t.id({ required: true, description: 'Id of the achievement.' }),
    action: t.field({ type: ReviewActionRef, required: true, description: 'What to do.' }),
    text: t.string({ description: 'With EDIT: the new words.', validate: passage }),
    original: t.boolean({
      description: 'With EDIT: true edits the statement itself, its numbers included, also where a rewrite is shown.',
    }),
  }),
});

const ReviewAchievementSuccess = builder
  .objectRef<{ graph: CareerGraph; achievement: AchievementNode | null }>('ReviewAchievementSuccess')
  .implement({
    description: 'What the owner has said is kept; no later run overwrites it.',
    fields: (t) => ({
      achievement: t.field({
        type: AchievementRef,
        nullable: true,
        description: 'As it is now; null when it was rejected as a whole and so is in no graph any more.',
        extensions: { graphPart: 'achievements' },
        resolve: ({ achievement }) => achievement,
      }),
      careerGraph: t.field({
        type: CareerGraphRef,
        description: 'The graph as it is now.',
        resolve: ({ graph }) => graph,
      }),
    }),
  });

builder.mutationField('reviewAchievement', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ReviewAchievementResult', ReviewAchievementSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description:
      'Accepts, edits, rejects or verifies an achievement. Rejecting a rewrite leaves the own words; rejecting those takes the statement out of the graph.',
    args: { input: t.arg({ type: ReviewAchievementInput, required: true, description: 'What the owner says.' }) },
    resolve: (_root, { input: { id, action, text, original, expectedVersion } }, context, info) =>
      perform(context, { mutation: 'reviewAchievement', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const of = original === true ? 'rawText' : 'shown';
        const found = await reviewed(db, { userId, expectedVersion }, { action, text, of }, async (verdict) =>
          isUuid(id) ? reviewAchievement(db, userId, id, verdict) : false,
        );
        if (!found) throw new NotFound(`You have no achievement ${id}.`);
        const graph = await loadGraph(context, info, ['experiences', 'achievements']);
        const all = graph.experiences.flatMap(({ achievements }) => achievements);
        return { graph, achievement: all.find((one) => one.id === id) ?? null };
      }),
  }),
);
