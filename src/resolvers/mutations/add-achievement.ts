import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { statement } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { addAchievement } from '../../services/graph/review/add-achievement.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { perform, resultUnion } from '../mutation.ts';

const AddAchievementInput = builder.inputType('AddAchievementInput', {
  description: 'A statement to add.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    experienceId: t.id({ required: true, description: 'Id of the role.' }),
    text: t.string({ required: true, description: 'What was achieved.', validate: statement }),
  }),
});

const AddAchievementSuccess = builder.objectRef<{ id: string; graph: CareerGraph }>('AddAchievementSuccess').implement({
  description: 'It is the word of the user; no later run overwrites it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the statement.' }),
    careerGraph: t.field({
      type: CareerGraphRef,
      description: 'The graph as it is now.',
      resolve: ({ graph }) => graph,
    }),
  }),
});

builder.mutationField('addAchievement', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('AddAchievementResult', AddAchievementSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description: 'Adds a statement to a role.',
    args: { input: t.arg({ type: AddAchievementInput, required: true, description: 'What to add.' }) },
    resolve: (_root, { input: { experienceId, text, expectedVersion } }, context, info) =>
      perform(context, { mutation: 'addAchievement' }, async (db, tell) => {
        const { userId } = context.viewer;
        const add = () => addAchievement(db, { userId, experienceId, text });
        const id = isUuid(experienceId) ? await editGraph(db, { userId, expectedVersion }, add) : null;
        if (id === null) throw new NotFound(`You have no experience ${experienceId}.`);
        tell(id);
        return { id, graph: await loadGraph(context, info) };
      }),
  }),
);
