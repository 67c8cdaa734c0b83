import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { line, longText, requiredLine, webAddress } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInput, InvalidInputRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { type EntryColumns, type ListedKind, saveEntry } from '../../services/graph/edits/save-entry.ts';
import { isUuid } from '../is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { expectedVersionOf, lockedFieldsOf } from '../edit-arguments.ts';
import { perform, resultUnion } from '../mutation.ts';

const SkillInput = builder.inputType('SkillInput', {
  description: 'A skill.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called.', validate: requiredLine }),
    category: t.string({ description: 'Under which heading it stands.', validate: line }),
    level: t.string({ description: 'How well, in the own words.', validate: line }),
  }),
});

const EducationInput = builder.inputType('EducationInput', {
  description: 'A course of study. It needs a school, a degree or a subject.',
  fields: (t) => ({
    institution: t.string({ description: 'School or university.', validate: line }),
    degree: t.string({ description: 'The degree.', validate: line }),
    field: t.string({ description: 'The subject.', validate: line }),
    start: t.field({ type: 'PartialDate', description: '2019, 2019-03 or 2019-03-01.' }),
    end: t.field({ type: 'PartialDate', description: '2019, 2019-03 or 2019-03-01. With an end it does not last.' }),
    location: t.string({ description: 'Where.', validate: line }),
    score: t.string({ description: 'The grade as written.', validate: line }),
    description: t.string({ description: 'More about it.', validate: longText }),
  }),
});

const CertificationInput = builder.inputType('CertificationInput', {
  description: 'A certificate or licence.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called.', validate: requiredLine }),
    issuer: t.string({ description: 'Who gave it.', validate: line }),
    date: t.field({ type: 'PartialDate', description: '2019, 2019-03 or 2019-03-01.' }),
    url: t.string({ description: 'Where it can be checked.', validate: webAddress }),
  }),
});

const LanguageInput = builder.inputType('LanguageInput', {
  description: 'A language that is spoken.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called.', validate: requiredLine }),
    fluency: t.string({ description: 'How well.', validate: line }),
  }),
});

const SaveEntryInput = builder.inputType('SaveEntryInput', {
  description: 'Exactly one of skill, education, certification and language.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the one to change; without it a new one is made.' }),
    expectedVersion: expectedVersionOf(t),
    lockedFields: lockedFieldsOf(t),
    skill: t.field({ type: SkillInput, description: 'A skill.' }),
    education: t.field({ type: EducationInput, description: 'A course of study.' }),
    certification: t.field({ type: CertificationInput, description: 'A certificate.' }),
    language: t.field({ type: LanguageInput, description: 'A language.' }),
  }),
});

const SaveEntrySuccess = builder.objectRef<{ id: string; graph: CareerGraph }>('SaveEntrySuccess').implement({
  description: 'It is the word of the user; no later run overwrites it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    careerGraph: t.field({
      type: CareerGraphRef,
      description: 'The graph as it is now.',
      resolve: ({ graph }) => graph,
    }),
  }),
});

builder.mutationField('saveEntry', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('SaveEntryResult', SaveEntrySuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description:
      'Adds or changes a skill, a course of study, a certificate or a language. It goes away by removeEntry.',
    args: { input: t.arg({ type: SaveEntryInput, required: true, description: 'What to keep.' }) },
    resolve: (_root, { input }, context, info) =>
      perform(context, { mutation: 'saveEntry', subject: input.id }, async (db, tell) => {
        const { userId } = context.viewer;
        const { expectedVersion, lockedFields: locked } = input;
        const { kind, columns } = entryOf(input);
        const id = input.id ?? null;
        const save = () => saveEntry(db, userId, { kind, id, columns, locked });
        const kept = id === null || isUuid(id) ? await editGraph(db, { userId, expectedVersion }, save) : null;
        if (kept === null) throw new NotFound(`You have no ${kind} ${id}.`);
        tell(kept);
        return { id: kept, graph: await loadGraph(context, info) };
      }),
  }),
);

const KINDS: ListedKind[] = ['skill', 'education', 'certification', 'language'];

function entryOf(input: typeof SaveEntryInput.$inferInput): { kind: ListedKind; columns: EntryColumns } {
  const [kind, ...more] = KINDS.filter((one) => input[one] != null);
  if (kind === undefined || more.length > 0)
    throw new InvalidInput('Send exactly one of skill, education, certification and language.', 'input');
  const given = Object.entries<string | null | undefined>({ ...input[kind] });
  return { kind, columns: Object.fromEntries(given.filter(([, value]) => value !== undefined)) as EntryColumns };
}
