import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { addExperience } from '../../services/graph/edits/add-experience.ts';
import { cleanText } from '../clean-text.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { loadGraph } from '../load-graph.ts';
import { perform, resultUnion } from '../mutation.ts';

const LINE = 300;
const TEXT = 20_000;

const AddExperienceInput = builder.inputType('AddExperienceInput', {
  description: 'A role to add. It needs a title or an employer.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    companyName: t.string({ description: `The employer, at most ${LINE} characters.` }),
    title: t.string({ description: `At most ${LINE} characters.` }),
    start: t.field({ type: 'PartialDate', description: '2019, 2019-03 or 2019-03-01.' }),
    end: t.field({ type: 'PartialDate', description: '2019, 2019-03 or 2019-03-01.' }),
    current: t.boolean({ description: 'Whether it lasts; a role that lasts has no end.' }),
    location: t.string({ description: `At most ${LINE} characters.` }),
    description: t.string({ description: `At most ${TEXT} characters.` }),
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
    resolve: (_root, { input: { expectedVersion, ...given } }, context, info) =>
      perform(context, { mutation: 'addExperience' }, async (db, tell) => {
        const fields = {
          ...given,
          companyName: cleanText('companyName', given.companyName, LINE),
          title: cleanText('title', given.title, LINE),
          location: cleanText('location', given.location, LINE),
          description: cleanText('description', given.description, TEXT),
        };
        const edit = { userId: context.viewer.userId, expectedVersion };
        const id = await editGraph(db, edit, () => addExperience(db, context.viewer, fields));
        tell(id);
        return { id, graph: await loadGraph(context, info) };
      }),
  }),
);
