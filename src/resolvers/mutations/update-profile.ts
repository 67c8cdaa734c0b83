import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { email, line, passage, webAddresses } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { updateProfile } from '../../services/graph/edits/update-profile.ts';
import { loadGraph } from '../load-graph.ts';
import { expectedVersionOf, lockedFieldsOf } from '../edit-arguments.ts';
import { perform, resultUnion } from '../mutation.ts';

const UpdateProfileInput = builder.inputType('UpdateProfileInput', {
  description: 'What to change about the person. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    name: t.string({ description: 'Full name.', validate: line }),
    headline: t.string({ description: 'What the person is.', validate: line }),
    email: t.string({ description: 'E-mail address.', validate: email }),
    phone: t.string({ description: 'Phone number as it is to be written.', validate: line }),
    location: t.string({ description: 'Where the person lives.', validate: line }),
    summary: t.string({ description: 'What the person says of themselves.', validate: passage }),
    lockedFields: lockedFieldsOf(t),
    links: t.stringList({ description: 'Addresses on the web.', validate: webAddresses }),
  }),
});

const UpdateProfileSuccess = builder.objectRef<{ graph: CareerGraph }>('UpdateProfileSuccess').implement({
  description: 'The edit is kept; no later run overwrites the fields that were given.',
  fields: (t) => ({
    careerGraph: t.field({
      type: CareerGraphRef,
      description: 'The graph as it is now.',
      resolve: ({ graph }) => graph,
    }),
  }),
});

builder.mutationField('updateProfile', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UpdateProfileResult', UpdateProfileSuccess, [InvalidInputRef, ConflictRef]),
    description: 'Edits who the person is. What is edited is their word from then on.',
    args: { input: t.arg({ type: UpdateProfileInput, required: true, description: 'What to change.' }) },
    resolve: (_root, { input }, context, info) =>
      perform(context, { mutation: 'updateProfile' }, async (db) => {
        const { expectedVersion, lockedFields: locked, links, ...lines } = input;
        const { userId } = context.viewer;
        const fields = { ...lines, ...(links !== undefined && { links: links ?? [] }) };
        await editGraph(db, { userId, expectedVersion }, () => updateProfile(db, userId, { fields, locked }));
        return { graph: await loadGraph(context, info) };
      }),
  }),
);
