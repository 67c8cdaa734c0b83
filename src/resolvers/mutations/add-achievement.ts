import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { statement } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { addAchievement } from '../../services/graph/review/add-achievement.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const AddAchievementInput = builder.inputType('AddAchievementInput', {
  description: 'A statement to add to a role.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    experienceId: t.id({ required: true, description: 'ID of the role.' }),
    text: t.string({ required: true, description: 'The statement, in the words of the owner.', validate: statement }),
  }),
});

const AddAchievementSuccess = builder.objectRef<{ id: string; graph: CareerGraph }>('AddAchievementSuccess').implement({
  description: 'The statement has been added. No run overwrites it.',
  fields: (t) => ({
    achievementId: t.exposeID('id', { description: 'ID of the new statement.' }),
    careerGraph: t.field({
      type: CareerGraphRef,
      description: 'The career graph after the edit.',
      resolve: ({ graph }) => graph,
    }),
  }),
});

builder.mutationField('addAchievement', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('AddAchievementResult', AddAchievementSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description: 'Adds a statement to a role.',
    args: { input: t.arg({ type: AddAchievementInput, required: true, description: 'The statement to add.' }) },
    resolve: (_root, { input: { experienceId, text, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'addAchievement' }, async (db, setSubject) => {
        const { userId } = context.viewer;
        const add = () => addAchievement(db, { userId, experienceId, text });
        const id = isUuid(experienceId) ? await editGraph(db, { userId, expectedVersion }, add) : null;
        if (id === null) throw notFound('role', experienceId);
        setSubject(id);
        return { id, graph: await loadGraph(context, info) };
      }),
  }),
);
