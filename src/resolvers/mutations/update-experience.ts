import type { CareerGraph, ExperienceNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { ExperienceRef } from '../../schema/career-graph/experience.ts';
import { line, longText } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { updateExperience } from '../../services/graph/edits/update-experience.ts';
import { isUuid } from '../is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { expectedVersionOf, lockedFieldsOf } from '../edit-arguments.ts';
import { perform, resultUnion } from '../mutation.ts';

const UpdateExperienceInput = builder.inputType('UpdateExperienceInput', {
  description: 'What to change of a role. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Id of the experience.' }),
    expectedVersion: expectedVersionOf(t),
    companyName: t.string({ description: 'The employer.', validate: line }),
    title: t.string({ description: 'The job title.', validate: line }),
    start: t.field({ type: 'PartialDate', description: '2019, 2019-03 or 2019-03-01.' }),
    end: t.field({
      type: 'PartialDate',
      description: '2019, 2019-03 or 2019-03-01. A role with an end does not last.',
    }),
    current: t.boolean({ description: 'Whether it lasts; true takes the end away.' }),
    location: t.string({ description: 'Where.', validate: line }),
    description: t.string({ description: 'More about it.', validate: longText }),
    lockedFields: lockedFieldsOf(t),
  }),
});

const UpdateExperienceSuccess = builder
  .objectRef<{ id: string; graph: CareerGraph }>('UpdateExperienceSuccess')
  .implement({
    description: 'The edit is kept; no later run overwrites the fields that were given.',
    fields: (t) => ({
      experience: t.field({
        type: ExperienceRef,
        description: 'As it is now.',
        extensions: { graphPart: 'experiences' },
        resolve: ({ id, graph }) => roleOf(graph, id),
      }),
      careerGraph: t.field({
        type: CareerGraphRef,
        description: 'The graph as it is now.',
        resolve: ({ graph }) => graph,
      }),
    }),
  });

function roleOf({ experiences }: CareerGraph, id: string): ExperienceNode {
  const role = experiences.find((one) => one.id === id);
  if (!role) throw new Error(`Experience ${id} was edited but is not in the graph.`);
  return role;
}

builder.mutationField('updateExperience', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UpdateExperienceResult', UpdateExperienceSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description:
      'Edits a role. What is edited is the word of the user from then on: no longer to be reviewed, never overwritten.',
    args: { input: t.arg({ type: UpdateExperienceInput, required: true, description: 'What to change.' }) },
    resolve: (_root, { input }, context, info) =>
      perform(context, { mutation: 'updateExperience', subject: input.id }, async (db) => {
        const { id, expectedVersion, lockedFields: locked, ...fields } = input;
        const edit = { userId: context.viewer.userId, expectedVersion };
        const update = () => updateExperience(db, context.viewer, { id, fields, locked });
        if (!isUuid(id) || !(await editGraph(db, edit, update))) throw new NotFound(`You have no experience ${id}.`);
        return { id, graph: await loadGraph(context, info, ['experiences']) };
      }),
  }),
);
