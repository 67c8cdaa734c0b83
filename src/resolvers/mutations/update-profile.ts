import { z } from 'zod';
import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import type { ProfileAccount } from '../../domain/career-graph/profile-account.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { country, email, line, passage, webAddress, webAddresses } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { updateProfile } from '../../services/graph/edits/update-profile.ts';
import { loadGraph } from '../load-graph.ts';
import { expectedVersionOf, lockedFieldsOf } from '../edit-arguments.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const ProfileAccountInput = builder.inputType('ProfileAccountInput', {
  description: "The owner's account in a network.",
  fields: (t) => ({
    network: t.string({ description: 'Name of the network.', validate: line }),
    username: t.string({ description: 'Name of the owner there.', validate: line }),
    url: t.string({ description: 'Web address of the account.', validate: webAddress }),
  }),
});

const accountList = z.array(z.any()).max(20, 'There are too many accounts; the limit is 20. Remove some.');

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
    image: t.string({ description: 'Web address of a picture elsewhere.', validate: webAddress }),
    website: t.string({
      description: "The owner's own website. It is added to the links.",
      validate: webAddress,
    }),
    accounts: t.field({
      type: [ProfileAccountInput],
      description: 'Accounts elsewhere. Their addresses are added to the links.',
      validate: accountList,
    }),
    address: t.string({ description: 'Street address.', validate: line }),
    postalCode: t.string({ description: 'Postal code.', validate: line }),
    city: t.string({
      description: 'City. Unless `location` is given, it becomes the city, region and country.',
      validate: line,
    }),
    region: t.string({ description: 'Region or state.', validate: line }),
    countryCode: t.string({ description: 'Country as an ISO 3166-1 alpha-2 code.', validate: country }),
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
        const { expectedVersion, lockedFields: locked, links, accounts, ...lines } = input;
        const { userId } = context.viewer;
        const fields = {
          ...lines,
          ...(links !== undefined && { links: links ?? [] }),
          ...(accounts !== undefined && { accounts: (accounts ?? []).map(accountOf) }),
        };
        await editGraph(db, { userId, expectedVersion }, () => updateProfile(db, userId, { fields, locked }));
        return { graph: await loadGraph(context, info) };
      }),
  }),
);

const accountOf = ({ network, username, url }: typeof ProfileAccountInput.$inferInput): ProfileAccount => ({
  network: network ?? null,
  username: username ?? null,
  url: url ?? null,
});
