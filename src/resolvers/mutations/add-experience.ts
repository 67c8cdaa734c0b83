import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { line, longText } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { addExperience } from '../../services/graph/edits/add-experience.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { loadGraph } from '../load-graph.ts';
import { perform, resultUnion } from '../mutation.ts';

const AddExperienceInput = builder.inputType('AddExperienceInput', {
  description: 'A role to add. It needs a title or an employer.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    companyName: t.string({ description: 'The employer.', validate: line }),
    title: t.string({ description: 'The job title.', validate: line }),
    start: t.field({ type: 'PartialDate', description: '2019, 2019-03 or 2019-03-01.' }),
    end: t.field({ type: 'PartialDate', description: '2019, 2019-03 or 2019-03-01.' }),
    current: t.boolean({ description: 'Whether it lasts; a role that lasts has no end.' }),
    location: t.string({ description: 'Where.', validate: line }),
    description: t.string({ description: 'More about it.', validate: longText }),
  }),
});

const AddExperienceSuccess = builder.objectRef<{ id: string; graph: CareerGraph }>('AddExperienceSuccess').implement({
  description: 'It is the word of the user; no later run overwrites it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the role.' }),
    careerGraph: t.field({
      type: CareerGraphRef,
      description: 'The graph as it is now.',
      resolve: ({ graph }) => graph,
    }),
  }),
});

builder.mutationField('addExperience', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('AddExperienceResult', AddExperienceSuccess, [InvalidInputRef, ConflictRef]),
    description: 'Adds a role.',
    args: { input: t.arg({ type: AddExperienceInput, required: true, description: 'What to add.' }) },
    resolve: (_root, { input: { expectedVersion, ...fields } }, context, info) =>
      perform(context, { mutation: 'addExperience' }, async (db, tell) => {
        const edit = { userId: context.viewer.userId, expectedVersion };
        const id = await editGraph(db, edit, () => addExperience(db, context.viewer, fields));
        tell(id);
        return { id, graph: await loadGraph(context, info) };
      }),
  }),
);
