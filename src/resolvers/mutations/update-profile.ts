import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { safeHref } from '../../domain/site/safe-link.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { cleanText } from '../clean-text.ts';
import { loadGraph } from '../load-graph.ts';
import { lockedFields, lockedFieldsOf } from '../locked-fields.ts';
import { perform, resultUnion } from '../mutation.ts';

const LINE = 300;
const TEXT = 5_000;
const MOST_LINKS = 20;

const UpdateProfileInput = builder.inputType('UpdateProfileInput', {
  description: 'What to change about the person. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => ({
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
    type: resultUnion('UpdateProfileResult', UpdateProfileSuccess, [InvalidInputRef]),
    description: 'Edits who the person is. What is edited is their word from then on.',
    args: { input: t.arg({ type: UpdateProfileInput, required: true, description: 'What to change.' }) },
    resolve: (_root, { input }, context, info) =>
      perform(context, { mutation: 'updateProfile' }, async (db) => {
        const { userId } = context.viewer;
        const columns = columnsOf(input);
        await editGraph(db, { userId }, async () => {
          const stored = await db.profile.findFirstOrThrow({ where: { userId } });
          const editedFields = lockedFields(stored.editedFields, Object.keys(columns), input.lockedFields);
          const reviewed = { provenance: 'user_provided', requiresReview: false, reviewReason: null } as const;
          await db.profile.update({ where: { userId }, data: { ...columns, ...reviewed, editedFields } });
        });
        return { graph: await loadGraph(context, info) };
      }),
  }),
);

function columnsOf({ links, ...given }: typeof UpdateProfileInput.$inferInput) {
  const lines = (['name', 'headline', 'email', 'phone', 'location', 'summary'] as const).map(
    (field) => [field, cleanText(field, given[field], field === 'summary' ? TEXT : LINE)] as const,
  );
  const columns = Object.fromEntries(lines.filter(([, value]) => value !== undefined));
  if (columns['name'] === null) throw new InvalidInput('A career is somebody’s. Give a name.', 'name');
  if (typeof columns['email'] === 'string' && !/^[^\s@]+@[^\s@]+$/u.test(columns['email']))
    throw new InvalidInput('That is no e-mail address.', 'email');
  return { ...columns, ...(links !== undefined && { links: cleanLinks(links ?? []) }) };
}

function cleanLinks(links: readonly string[]): string[] {
  if (links.length > MOST_LINKS) throw new InvalidInput(`At most ${MOST_LINKS} links are kept.`, 'links');
  return links.map((link) => {
    const text = cleanText('links', link, 2_000) ?? '';
    if (safeHref(text) === null)
      throw new InvalidInput(`“${text.slice(0, 80)}” is no address on the web. Begin it with https://.`, 'links');
    return text;
  });
}
