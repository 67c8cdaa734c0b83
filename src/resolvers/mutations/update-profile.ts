import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { safeHref } from '../../domain/site/safe-link.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { ConflictRef, InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { updateProfile } from '../../services/graph/edits/update-profile.ts';
import { cleanText } from '../clean-text.ts';
import { loadGraph } from '../load-graph.ts';
import { expectedVersionOf, lockedFieldsOf } from '../edit-arguments.ts';
import { perform, resultUnion } from '../mutation.ts';

const LINE = 300;
const TEXT = 5_000;
const MOST_LINKS = 20;

const UpdateProfileInput = builder.inputType('UpdateProfileInput', {
  description: 'What to change about the person. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    name: t.string({ description: `At most ${LINE} characters.` }),
    headline: t.string({ description: `What the person is, at most ${LINE} characters.` }),
    email: t.string({ description: 'E-mail address.' }),
    phone: t.string({ description: 'Phone number as it is to be written.' }),
    location: t.string({ description: `At most ${LINE} characters.` }),
    summary: t.string({ description: `At most ${TEXT} characters.` }),
    lockedFields: lockedFieldsOf(t),
    links: t.stringList({ description: `Addresses on the web, at most ${MOST_LINKS}.` }),
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
        const fields = {
          ...Object.fromEntries(
            LINES.map((field) => [field, cleanText(field, lines[field], field === 'summary' ? TEXT : LINE)]),
          ),
          ...(links !== undefined && { links: cleanLinks(links ?? []) }),
        };
        await editGraph(db, { userId, expectedVersion }, () => updateProfile(db, userId, { fields, locked }));
        return { graph: await loadGraph(context, info) };
      }),
  }),
);

const LINES = ['name', 'headline', 'email', 'phone', 'location', 'summary'] as const;

function cleanLinks(links: readonly string[]): string[] {
  if (links.length > MOST_LINKS) throw new InvalidInput(`At most ${MOST_LINKS} links are kept.`, 'links');
  return links.map((link) => {
    const text = cleanText('links', link, 2_000) ?? '';
    if (safeHref(text) === null)
      throw new InvalidInput(`“${text.slice(0, 80)}” is not a web address. Begin it with https://.`, 'links');
    return text;
  });
}
