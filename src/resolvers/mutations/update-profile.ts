import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { email, line, passage, webAddresses } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { updateProfile } from '../../services/graph/edits/update-profile.ts';
import { loadGraph } from '../load-graph.ts';
import { expectedVersionOf, lockedFieldsOf } from '../edit-arguments.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const UpdateProfileInput = builder.inputType('UpdateProfileInput', {
  description: 'Changes to the profile. Omitted fields stay as they are; null clears a field.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    name: t.string({ description: 'Full name. Required, so null is not allowed.', validate: line }),
    headline: t.string({ description: 'One line that says what the owner does.', validate: line }),
    email: t.string({ description: 'Email address to show.', validate: email }),
    phone: t.string({ description: 'Phone number to show, as it should be written.', validate: line }),
    location: t.string({ description: 'Where the owner lives.', validate: line }),
    summary: t.string({ description: 'Summary, in the words of the owner.', validate: passage }),
    lockedFields: lockedFieldsOf(t),
    links: t.stringList({ description: 'Websites and profiles elsewhere.', validate: webAddresses }),
  }),
});

const UpdateProfileSuccess = builder.objectRef<{ graph: CareerGraph }>('UpdateProfileSuccess').implement({
  description: 'The profile has been updated. No run overwrites the fields that were set.',
  fields: (t) => ({
    careerGraph: t.field({
      type: CareerGraphRef,
      description: 'The career graph after the edit.',
      resolve: ({ graph }) => graph,
    }),
  }),
});

builder.mutationField('updateProfile', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UpdateProfileResult', UpdateProfileSuccess, [InvalidInputRef, ConflictRef]),
    description:
      'Edits the profile. From then on the edited fields belong to the owner: they need no review, and no run overwrites them.',
    args: { input: t.arg({ type: UpdateProfileInput, required: true, description: 'The changes.' }) },
    resolve: (_root, { input }, context, info) =>
      runMutation(context, { mutation: 'updateProfile' }, async (db) => {
        const { expectedVersion, lockedFields: locked, links, ...lines } = input;
        const { userId } = context.viewer;
        const fields = { ...lines, ...(links !== undefined && { links: links ?? [] }) };
        await editGraph(db, { userId, expectedVersion }, () => updateProfile(db, userId, { fields, locked }));
        return { graph: await loadGraph(context, info) };
      }),
  }),
);
