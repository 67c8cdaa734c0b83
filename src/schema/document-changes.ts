import type { Change, EntityName, KeptBecause, ValueChange } from '../domain/reconcile/change-report.ts';
import type { LeftOut } from '../domain/reconcile/left-out.ts';
import type { DocumentChanges } from '../domain/reconcile/document-report.ts';
import { builder } from './builder.ts';
import { DocumentRef } from './document.ts';
import { enumOf } from './enum-of.ts';
import { DocumentChangeKindRef } from './enums.ts';

const ChangedEntityRef = enumOf<EntityName>('ChangedEntity', 'The kind of an entry that a document changed.', {
  profile: 'The profile.',
  experience: 'A role.',
  achievement: 'A statement of a role.',
  skill: 'A skill.',
  education: 'A course of study.',
  certification: 'A certificate or license.',
  language: 'A spoken language.',
  sectionEntry: 'An entry of another section.',
});

const KeptBecauseRef = enumOf<KeptBecause>('KeptBecause', 'Why the career graph differs from the document.', {
  edited: 'The owner edited the field.',
  newer: 'A newer document says something else.',
  removed: 'The owner removed the entry.',
  doubted: "The document may be someone else's. Answer the `SAME_PERSON` question in the review queue.",
});

const ValueChangeRef = builder.objectRef<ValueChange>('ValueChange').implement({
  description: 'A value that was changed, or kept although the document differs.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the field.' }),
    from: t.exposeString('from', {
      nullable: true,
      description: "Value before the change. For a kept value, the document's value. Null if there is none.",
    }),
    to: t.exposeString('to', {
      nullable: true,
      description: 'Value after the change. For a kept value, the value in the career graph. Null if there is none.',
    }),
  }),
});

const EntryChangeRef = builder.objectRef<Change>('EntryChange').implement({
  description: 'A change of one entry of the career graph.',
  fields: (t) => ({
    entity: t.expose('entity', { type: ChangedEntityRef, description: 'Kind of entry.' }),
    entryId: t.exposeID('id', { description: 'ID of the entry.' }),
    label: t.exposeString('label', { description: 'Short text that identifies the entry.' }),
    values: t.field({
      type: [ValueChangeRef],
      description: 'Changed or kept values; empty if the whole entry was added or removed.',
      resolve: ({ values }) => values ?? [],
    }),
    because: t.field({
      type: KeptBecauseRef,
      nullable: true,
      description: 'Why the entry was kept as it is; null for other changes.',
      resolve: ({ because }) => because ?? null,
    }),
  }),
});

const LeftPassageRef = builder.objectRef<LeftOut['unplaced'][number]>('LeftPassage').implement({
  description: 'A passage of the document that did not go into the career graph.',
  fields: (t) => ({
    section: t.exposeString('section', {
      nullable: true,
      description: 'Heading above the passage; null if there is none.',
    }),
    text: t.exposeString('text', { description: 'First 200 characters of the passage.' }),
    start: t.exposeInt('start', {
      description: "Where the passage starts in the document's text, in UTF-16 code units.",
    }),
    end: t.exposeInt('end', { description: 'Where the passage ends, exclusive, in UTF-16 code units.' }),
  }),
});

const DroppedValueRef = builder.objectRef<LeftOut['dropped'][number]>('DroppedValue').implement({
  description: 'A value from a model that was dropped because the document does not contain it.',
  fields: (t) => ({
    path: t.exposeString('path', { description: "Path of the value in the model's answer." }),
    value: t.exposeString('value', { description: 'First 200 characters of the value.' }),
  }),
});

export const DocumentChangesRef = builder.objectRef<DocumentChanges>('DocumentChanges').implement({
  description: 'How merging, removing or restoring a document changed the career graph.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    kind: t.expose('kind', { type: DocumentChangeKindRef, description: 'What was done with the document.' }),
    document: t.prismaField({
      type: DocumentRef,
      description: 'The document.',
      resolve: (query, { documentId }, _args, { db }) =>
        db.document.findFirstOrThrow({ ...query, where: { id: documentId } }),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'Time of the change.' }),
    added: t.field({
      type: [EntryChangeRef],
      description: 'New entries.',
      resolve: ({ report }) => report.added,
    }),
    changed: t.field({
      type: [EntryChangeRef],
      description: 'Entries with changed values.',
      resolve: ({ report }) => report.updated,
    }),
    kept: t.field({
      type: [EntryChangeRef],
      description: 'Entries that were kept although the document differs, and why.',
      resolve: ({ report }) => report.kept,
    }),
    removed: t.field({
      type: [EntryChangeRef],
      description: 'Entries that are in no document anymore and were removed.',
      resolve: ({ report }) => report.removed,
    }),
    unchanged: t.int({
      description: 'Number of entries in the document that the career graph already had.',
      resolve: ({ report }) => report.unchanged,
    }),
    left: t.field({
      type: [LeftPassageRef],
      description: 'Passages that did not go into the career graph, at most 200.',
      resolve: ({ report }) => report.unplaced,
    }),
    dropped: t.field({
      type: [DroppedValueRef],
      description: 'Values from a model that were dropped because the document does not contain them, at most 200.',
      resolve: ({ report }) => report.dropped,
    }),
    doubt: t.string({
      nullable: true,
      description: "Why the document may be someone else's, as asked in the review queue; null if there is no doubt.",
      resolve: ({ report }) => report.doubt,
    }),
    question: t.string({
      nullable: true,
      description: 'What the review queue asks about a section of the document (`SECTION_KIND`); null if nothing.',
      resolve: ({ report }) => report.question ?? null,
    }),
    hidden: t.stringList({
      description:
        'Texts in the file that a reader does not see, at most 50. They were not read as part of the resume.',
      resolve: ({ report }) => report.hidden ?? [],
    }),
    removedSample: t.boolean({
      description: 'Whether this change removed the sample resume from the career graph.',
      resolve: ({ report }) => report.removedSample,
    }),
    canUndo: t.boolean({
      description: 'Whether it is a merge that `undoMerge` can undo.',
      resolve: ({ kind, undoneAt }) => kind === 'merge' && undoneAt === null,
    }),
  }),
});
