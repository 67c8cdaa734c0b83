import type { CareerGraph, ExperienceNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { ExperienceRef } from '../../schema/career-graph/experience.ts';
import { line, longText } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { updateExperience } from '../../services/graph/edits/update-experience.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { expectedVersionOf, lockedFieldsOf } from '../edit-arguments.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const UpdateExperienceInput = builder.inputType('UpdateExperienceInput', {
  description: 'Changes to a role. Omitted fields stay as they are; null clears a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'ID of the role.' }),
    expectedVersion: expectedVersionOf(t),
    companyName: t.string({ description: 'Name of the employer.', validate: line }),
    title: t.string({ description: 'Job title.', validate: line }),
    start: t.field({ type: 'PartialDate', description: 'Start date.' }),
    end: t.field({
      type: 'PartialDate',
      description: 'End date. Setting it makes the role no longer current.',
    }),
    current: t.boolean({ description: 'Whether this is a current role. True clears `end`.' }),
    location: t.string({ description: 'Location.', validate: line }),
    description: t.string({ description: 'Prose about the role.', validate: longText }),
    lockedFields: lockedFieldsOf(t),
  }),
});

const UpdateExperienceSuccess = builder
  .objectRef<{ id: string; graph: CareerGraph }>('UpdateExperienceSuccess')
  .implement({
    description: 'The role has been updated. No run overwrites the fields that were set.',
    fields: (t) => ({
      experience: t.field({
        type: ExperienceRef,
        description: 'The role after the edit.',
        extensions: { graphPart: 'experiences' },
        resolve: ({ id, graph }) => roleOf(graph, id),
      }),
      careerGraph: t.field({
        type: CareerGraphRef,
        description: 'The career graph after the edit.',
        resolve: ({ graph }) => graph,
      }),
    }),
  });

function roleOf({ experiences }: CareerGraph, id: string): ExperienceNode {
  const role = experiences.find((one) => one.id === id);
  if (!role) throw new Error(`The role ${id} was edited but is not in the career graph.`);
  return role;
}

builder.mutationField('updateExperience', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UpdateExperienceResult', UpdateExperienceSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description:
      'Edits a role. From then on the edited fields belong to the owner: they need no review, and no run overwrites them.',
    args: { input: t.arg({ type: UpdateExperienceInput, required: true, description: 'The changes.' }) },
    resolve: (_root, { input }, context, info) =>
      runMutation(context, { mutation: 'updateExperience', subject: input.id }, async (db) => {
        const { id, expectedVersion, lockedFields: locked, ...fields } = input;
        const edit = { userId: context.viewer.userId, expectedVersion };
        const update = () => updateExperience(db, context.viewer, { id, fields, locked });
        if (!isUuid(id) || !(await editGraph(db, edit, update))) throw notFound('role', id);
        return { id, graph: await loadGraph(context, info, ['experiences']) };
      }),
  }),
);
