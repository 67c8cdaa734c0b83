import { ENTRY_NAMES } from '../../domain/career-graph/entry-kind.ts';
import { SECTION_LISTS } from '../../domain/career-graph/section-entry.ts';
import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { CareerGraphRef } from '../../schema/career-graph/career-graph.ts';
import { line, lines, longText, requiredLine, webAddress } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInput, InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { type EntryColumns, type ListedKind, saveEntry } from '../../services/graph/edits/save-entry.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { expectedVersionOf, lockedFieldsOf } from '../edit-arguments.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { SectionEntryInput } from '../section-entry-input.ts';

const SkillInput = builder.inputType('SkillInput', {
  description: 'Something that the owner can do.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Name of the skill.', validate: requiredLine }),
    category: t.string({ description: 'Group that the skill belongs to.', validate: line }),
    level: t.string({ description: 'Level, in the words of the owner.', validate: line }),
  }),
});

const EducationInput = builder.inputType('EducationInput', {
  description: 'A course of study. Requires `institution`, `degree` or `field`.',
  fields: (t) => ({
    institution: t.string({ description: 'School or university.', validate: line }),
    degree: t.string({ description: 'Degree.', validate: line }),
    field: t.string({ description: 'Field of study.', validate: line }),
    start: t.field({ type: 'PartialDate', description: 'Start date.' }),
    end: t.field({
      type: 'PartialDate',
      description: 'End date. Setting it makes the course of study no longer current.',
    }),
    location: t.string({ description: 'Location.', validate: line }),
    score: t.string({ description: 'Grade.', validate: line }),
    description: t.string({ description: 'Further details.', validate: longText }),
    url: t.string({ description: 'Web address of the school.', validate: webAddress }),
    courses: t.stringList({ description: 'Courses that were part of it.', validate: lines }),
  }),
});

const CertificationInput = builder.inputType('CertificationInput', {
  description: 'A certificate or license.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Name of the certificate or license.', validate: requiredLine }),
    issuer: t.string({ description: 'Issuing organization.', validate: line }),
    date: t.field({ type: 'PartialDate', description: 'Date of issue.' }),
    url: t.string({ description: 'Address at which it can be verified.', validate: webAddress }),
    number: t.string({ description: 'Number of the certificate or license.', validate: line }),
    expires: t.field({ type: 'PartialDate', description: 'Date of expiry.' }),
  }),
});

const LanguageInput = builder.inputType('LanguageInput', {
  description: 'A language that the owner speaks.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Name of the language.', validate: requiredLine }),
    fluency: t.string({ description: 'Proficiency, in the words of the owner.', validate: line }),
  }),
});

const SaveEntryInput = builder.inputType('SaveEntryInput', {
  description:
    'An entry to add or edit: exactly one of `skill`, `education`, `certification`, `language` and `sectionEntry`.',
  fields: (t) => ({
    id: t.id({ description: 'ID of the entry to edit. If omitted or null, a new entry is added.' }),
    expectedVersion: expectedVersionOf(t),
    lockedFields: lockedFieldsOf(t),
    skill: t.field({ type: SkillInput, description: 'The skill to save.' }),
    education: t.field({ type: EducationInput, description: 'The course of study to save.' }),
    certification: t.field({ type: CertificationInput, description: 'The certificate or license to save.' }),
    language: t.field({ type: LanguageInput, description: 'The language to save.' }),
    sectionEntry: t.field({ type: SectionEntryInput, description: 'The entry of another section to save.' }),
  }),
});

const SaveEntrySuccess = builder.objectRef<{ id: string; graph: CareerGraph }>('SaveEntrySuccess').implement({
  description: 'The entry has been saved. No run overwrites the fields that were set.',
  fields: (t) => ({
    entryId: t.exposeID('id', { description: 'ID of the entry.' }),
    careerGraph: t.field({
      type: CareerGraphRef,
      description: 'The career graph after the edit.',
      resolve: ({ graph }) => graph,
    }),
  }),
});

builder.mutationField('saveEntry', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('SaveEntryResult', SaveEntrySuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description:
      'Adds or edits a skill, a course of study, a certificate, a language or an entry of another section. `removeEntry` removes it.',
    args: { input: t.arg({ type: SaveEntryInput, required: true, description: 'The entry to save.' }) },
    resolve: (_root, { input }, context, info) =>
      runMutation(context, { mutation: 'saveEntry', subject: input.id }, async (db, setSubject) => {
        const { userId } = context.viewer;
        const { expectedVersion, lockedFields: locked } = input;
        const { kind, columns } = entryOf(input);
        const id = input.id ?? null;
        const save = () => saveEntry(db, userId, { kind, id, columns, locked });
        const kept = id === null || isUuid(id) ? await editGraph(db, { userId, expectedVersion }, save) : null;
        if (kept === null) throw notFound(ENTRY_NAMES[kind], id ?? '');
        setSubject(kept);
        return { id: kept, graph: await loadGraph(context, info) };
      }),
  }),
);

const KINDS: ListedKind[] = ['skill', 'education', 'certification', 'language', 'sectionEntry'];

function entryOf(input: typeof SaveEntryInput.$inferInput): { kind: ListedKind; columns: EntryColumns } {
  const [kind, ...more] = KINDS.filter((one) => input[one] != null);
  if (kind === undefined || more.length > 0)
    throw new InvalidInput('Pass exactly one of skill, education, certification, language and sectionEntry.', 'input');
  const given = Object.entries<unknown>({ ...input[kind] }).filter(([, value]) => value !== undefined);
  const lists: readonly string[] = ['courses', ...SECTION_LISTS];
  return {
    kind,
    columns: Object.fromEntries(
      given.map(([column, value]) => [column, lists.includes(column) ? (value ?? []) : value]),
    ) as EntryColumns,
  };
}
