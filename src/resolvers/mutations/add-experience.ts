import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { line, longText } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { addExperience } from '../../services/graph/edits/add-experience.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { loadGraph } from '../load-graph.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const AddExperienceInput = builder.inputType('AddExperienceInput', {
  description: 'A role to add. Requires `title` or `companyName`.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    companyName: t.string({ description: 'Name of the employer.', validate: line }),
    title: t.string({ description: 'Job title.', validate: line }),
    start: t.field({ type: 'PartialDate', description: 'Start date.' }),
    end: t.field({ type: 'PartialDate', description: 'End date. Omit for a current role.' }),
    current: t.boolean({ description: 'Whether this is a current role. A current role cannot have an end date.' }),
    location: t.string({ description: 'Location.', validate: line }),
    description: t.string({ description: 'Prose about the role.', validate: longText }),
  }),
});

const AddExperienceSuccess = builder.objectRef<{ id: string; graph: CareerGraph }>('AddExperienceSuccess').implement({
  description: 'The role has been added. No run overwrites it.',
  fields: (t) => ({
    experienceId: t.exposeID('id', { description: 'ID of the new role.' }),
    careerGraph: t.field({
      type: CareerGraphRef,
      description: 'The career graph after the edit.',
      resolve: ({ graph }) => graph,
    }),
  }),
});

builder.mutationField('addExperience', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('AddExperienceResult', AddExperienceSuccess, [InvalidInputRef, ConflictRef]),
    description: 'Adds a role.',
    args: { input: t.arg({ type: AddExperienceInput, required: true, description: 'The role to add.' }) },
    resolve: (_root, { input: { expectedVersion, ...fields } }, context, info) =>
      runMutation(context, { mutation: 'addExperience' }, async (db, setSubject) => {
        const edit = { userId: context.viewer.userId, expectedVersion };
        const id = await editGraph(db, edit, () => addExperience(db, context.viewer, fields));
        setSubject(id);
        return { id, graph: await loadGraph(context, info) };
      }),
  }),
);
