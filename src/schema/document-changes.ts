import type { Change, EntityName, KeptBecause, ValueChange } from '../domain/reconcile/change-report.ts';
import type { LeftOut } from '../domain/reconcile/left-out.ts';
import type { DocumentChanges } from '../domain/reconcile/document-report.ts';
import { builder } from './builder.ts';
import { DocumentRef } from './document.ts';
import { DocumentChangeKindRef } from './enums.ts';

const ENTITIES = ['profile', 'experience', 'achievement', 'skill', 'education', 'certification', 'language'] as const;

const ChangedEntityRef = builder.enumType('ChangedEntity', {
  description: 'What of the career graph a document told.',
  values: Object.fromEntries(ENTITIES.map((value) => [value.toUpperCase(), { value }])) as Record<
    string,
    { value: EntityName }
  >,
});

const KeptBecauseRef = builder.enumType('KeptBecause', {
  description: "Why the career graph doesn't say what the document says.",
  values: {
    EDITED: { value: 'edited', description: 'The owner edited it.' },
    NEWER: { value: 'newer', description: 'A newer document says otherwise.' },
    REMOVED: { value: 'removed', description: 'The owner removed it.' },
  } satisfies Record<string, { value: KeptBecause; description: string }>,
});

const ValueChangeRef = builder.objectRef<ValueChange>('ValueChange').implement({
  description: 'One value that changed, or that was kept.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Which field.' }),
    from: t.exposeString('from', {
      nullable: true,
      description: "The value before; of what was kept, the document's. Null where there is none.",
    }),
    to: t.exposeString('to', {
      nullable: true,
      description: 'The value after; of what was kept, the one that stands. Null where there is none.',
    }),
  }),
});

const EntryChangeRef = builder.objectRef<Change>('EntryChange').implement({
  description: 'What happened to one entry of the career graph.',
  fields: (t) => ({
    entity: t.expose('entity', { type: ChangedEntityRef, description: 'What kind of entry it is.' }),
    id: t.exposeID('id', { description: 'Its id.' }),
    label: t.exposeString('label', { description: 'What it says, on one line.' }),
    values: t.field({
      type: [ValueChangeRef],
      description: 'Its values; empty where the whole entry was added or removed.',
      resolve: ({ values }) => values ?? [],
    }),
    because: t.field({
      type: KeptBecauseRef,
      nullable: true,
      description: 'Why it was kept; null for other changes.',
      resolve: ({ because }) => because ?? null,
    }),
  }),
});

const LeftPassageRef = builder.objectRef<LeftOut['unplaced'][number]>('LeftPassage').implement({
  description: 'A passage of the document that is not in the career graph.',
  fields: (t) => ({
    section: t.exposeString('section', {
      nullable: true,
      description: 'The heading above it; null when there is none.',
    }),
    text: t.exposeString('text', { description: 'How it begins, at most 200 characters.' }),
    start: t.exposeInt('start', { description: "First UTF-16 code unit in the document's text." }),
    end: t.exposeInt('end', { description: 'The one behind the last.' }),
  }),
});

const DroppedValueRef = builder.objectRef<LeftOut['dropped'][number]>('DroppedValue').implement({
  description: 'A value that a model named and that stands nowhere in the document.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Where the model put it.' }),
    value: t.exposeString('value', { description: 'At most 200 characters of it.' }),
  }),
});

export const DocumentChangesRef = builder.objectRef<DocumentChanges>('DocumentChanges').implement({
  description: 'What a merge, a removal or a restoration of a document did to the career graph.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    kind: t.expose('kind', { type: DocumentChangeKindRef, description: 'What was done.' }),
    document: t.prismaField({
      type: DocumentRef,
      description: 'The document.',
      resolve: (query, { documentId }, _args, { db }) =>
        db.document.findFirstOrThrow({ ...query, where: { id: documentId } }),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    added: t.field({
      type: [EntryChangeRef],
      description: 'Entries that are new.',
      resolve: ({ report }) => report.added,
    }),
    changed: t.field({
      type: [EntryChangeRef],
      description: 'Entries of which values changed.',
      resolve: ({ report }) => report.updated,
    }),
    kept: t.field({
      type: [EntryChangeRef],
      description:
        'Entries of which the document says something else than the career graph, and why the graph is right.',
      resolve: ({ report }) => report.kept,
    }),
    removed: t.field({
      type: [EntryChangeRef],
      description: 'Entries that no document says any more.',
      resolve: ({ report }) => report.removed,
    }),
    unchanged: t.int({
      description: 'How many entries of the document the career graph had already.',
      resolve: ({ report }) => report.unchanged,
    }),
    left: t.field({
      type: [LeftPassageRef],
      description: 'Passages that are not in the career graph, at most 200.',
      resolve: ({ report }) => report.unplaced,
    }),
    dropped: t.field({
      type: [DroppedValueRef],
      description: 'Values that a model named without any ground, at most 200.',
      resolve: ({ report }) => report.dropped,
    }),
    canUndo: t.boolean({
      description: 'Whether it is a merge that undoMerge can undo.',
      resolve: ({ kind, undoneAt }) => kind === 'merge' && undoneAt === null,
    }),
  }),
});
