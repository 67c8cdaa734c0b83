import type { ResultOf } from '@graphql-typed-document-node/core';
import { type ReactNode, type RefObject, useState } from 'react';
import { periodWords } from '../../site/period.ts';
import { edit } from '../app/edit.ts';
import { ENTRY_PARTS } from '../app/entry-parts.ts';
import { type Field, FieldForm, type Values } from '../app/field-form.tsx';
import { language } from '../app/formats.ts';
import { type MessageKey, t } from '../app/messages.tsx';
import type { Source } from '../app/operations.ts';
import { Sources } from '../app/ui.tsx';
import { type OnUndo, removal } from '../app/undo.tsx';
import { useEntryOrder } from './entry-order.ts';
import { type CAREER, SAVE_ENTRY } from './operations.ts';
import { RemoveButton } from './remove-button.tsx';

type Graph = ResultOf<typeof CAREER>['careerGraph'];
type Kind = 'skill' | 'education' | 'certification' | 'language';
const KINDS = {
  skill: 'SKILL',
  education: 'EDUCATION',
  certification: 'CERTIFICATION',
  language: 'LANGUAGE',
} as const;

interface Entry {
  id: string;
  editedFields: string[];
  evidence: Source[];
}

const DATE = '2019-03';
const URL = 'https://…';

/** A field of an entry. Its label is the message `entries.<kind>.<name>`. */
interface EntryField extends Pick<Field, 'name' | 'isLong' | 'type'> {
  label: MessageKey;
  /** One value per line. */
  isList?: boolean;
  /** Not translated. */
  placeholder?: string;
  example?: MessageKey;
}

interface List {
  kind: Kind;
  fields: EntryField[];
  read: (graph: Graph) => Entry[];
  words: (values: Values) => string;
}

const LISTS: List[] = [
  {
    kind: 'skill',
    fields: [
      { name: 'name', label: 'entries.skill.name' },
      { name: 'category', label: 'entries.skill.category', example: 'entries.skill.categoryExample' },
      { name: 'level', label: 'entries.skill.level' },
    ],
    read: ({ skills }) => skills,
    words: ({ name, category, level }) => said(name, said(category, level, ', '), ' · '),
  },
  {
    kind: 'education',
    fields: [
      { name: 'institution', label: 'entries.education.institution' },
      { name: 'degree', label: 'entries.education.degree' },
      { name: 'field', label: 'entries.education.field' },
      { name: 'start', label: 'entries.education.start', placeholder: DATE },
      { name: 'end', label: 'entries.education.end', placeholder: DATE },
      { name: 'location', label: 'entries.education.location' },
      { name: 'score', label: 'entries.education.score' },
      { name: 'description', label: 'entries.education.description', isLong: true },
      { name: 'courses', label: 'entries.education.courses', isLong: true, isList: true },
    ],
    read: ({ education }) => education,
    words: ({ institution, degree, field, start, end }) =>
      said(
        said(said(degree, field, ', '), institution, ', '),
        periodWords({ start: start ?? null, end: end ?? null }, language(), t('career.present')),
        ' · ',
      ),
  },
  {
    kind: 'certification',
    fields: [
      { name: 'name', label: 'entries.certification.name' },
      { name: 'issuer', label: 'entries.certification.issuer' },
      { name: 'date', label: 'entries.certification.date', placeholder: DATE },
      { name: 'number', label: 'entries.certification.number' },
      { name: 'expires', label: 'entries.certification.expires', placeholder: DATE },
      { name: 'url', label: 'entries.certification.url', type: 'url', placeholder: URL },
    ],
    read: ({ certifications }) => certifications,
    words: ({ name, issuer, date }) =>
      said(
        said(name, issuer, ', '),
        periodWords({ start: date ?? null, end: null }, language(), t('career.present')),
        ' · ',
      ),
  },
  {
    kind: 'language',
    fields: [
      { name: 'name', label: 'entries.language.name' },
      { name: 'fluency', label: 'entries.language.fluency' },
    ],
    read: ({ languages }) => languages,
    words: ({ name, fluency }) => said(name, fluency, ' · '),
  },
];

const said = (a: string | null | undefined, b: string | null | undefined, between: string) =>
  [a, b].filter(Boolean).join(between);

const quoted = (name: string) => t('career.quoted', { name });

const inWords = (fields: EntryField[]): Field[] =>
  fields.map(({ label, example, isList: _isList, ...field }) => ({
    ...field,
    label: t(label),
    ...(example !== undefined && { placeholder: t(example) }),
  }));

/** As the API takes them: lists are typed one value per line. */
const inputOf = (fields: EntryField[], values: Values): Record<string, string | string[] | null> => ({
  ...values,
  ...Object.fromEntries(
    fields.flatMap(({ name, isList }) => (isList === true && name in values ? [[name, linesIn(values[name])]] : [])),
  ),
});

const linesIn = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const asText = (value: string | string[] | null | undefined): string | null =>
  Array.isArray(value) ? value.join('\n') || null : (value ?? null);

/** Adds, edits and removes skills, education, certificates and languages. */
export function EntryLists({ graph, onUndo }: { graph: Graph; onUndo: OnUndo }) {
  return LISTS.map((list) => <EntryList key={list.kind} list={list} entries={list.read(graph)} onUndo={onUndo} />);
}

function EntryList({ list, entries, onUndo }: { list: List; entries: Entry[]; onUndo: OnUndo }) {
  const { kind, fields, words } = list;
  const title = t(`entries.${kind}.title`);
  const [isAdding, setAdding] = useState(false);
  const byId = new Map(entries.map((one) => [one.id, one]));
  const sortable = useEntryOrder(KINDS[kind], [...byId.keys()], onUndo);
  const add = async (values: Values) => {
    const saved = await edit(SAVE_ENTRY, { input: { [kind]: inputOf(fields, values) } }, []);
    if (saved.result && 'id' in saved.result)
      onUndo({
        words: t('career.added', { name: quoted(words(values)) }),
        back: removal({ kind: KINDS[kind], id: saved.result.id }),
      });
    return saved;
  };
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {entries.length === 0 && <p className="hint">{t('career.none')}</p>}
      <ul className="statements sortable" ref={sortable.list as RefObject<HTMLUListElement>}>
        {sortable.ids.flatMap((id) => {
          const entry = byId.get(id);
          return entry
            ? [<EntryRow key={id} list={list} entry={entry} handle={sortable.handle} onUndo={onUndo} />]
            : [];
        })}
      </ul>
      {sortable.note}
      {isAdding ? (
        <FieldForm fields={inWords(fields)} values={{}} onClose={() => setAdding(false)} onSave={add} />
      ) : (
        <p>
          <button type="button" className="button plain" onClick={() => setAdding(true)}>
            {t(`entries.${kind}.add`)}
          </button>
        </p>
      )}
    </section>
  );
}

function EntryRow({
  list,
  entry,
  handle,
  onUndo,
}: {
  list: List;
  entry: Entry;
  handle: (id: string, name: string) => ReactNode;
  onUndo: OnUndo;
}) {
  const { kind, fields, words } = list;
  const [isOpen, setOpen] = useState(false);
  const given = entry as Entry & Record<string, string | string[] | null>;
  const before: Values = Object.fromEntries(fields.map(({ name }) => [name, asText(given[name])]));
  const keep = (values: Values, lockedFields: string[] | null) =>
    edit(
      SAVE_ENTRY,
      { input: { id: entry.id, lockedFields, [kind]: inputOf(fields, values) } },
      ENTRY_PARTS[KINDS[kind]],
    );
  const shown = words(before);
  if (!isOpen)
    return (
      <li>
        {handle(entry.id, shown)}
        <button type="button" className="statement-text" onClick={() => setOpen(true)}>
          {shown}
          <span className="unseen">{t('action.editHint')}</span>
        </button>
        <Sources sources={entry.evidence} />
      </li>
    );
  return (
    <li>
      {handle(entry.id, shown)}
      <FieldForm
        fields={inWords(fields)}
        values={before}
        onClose={() => setOpen(false)}
        onSave={async (values) => {
          const saved = await keep(values, null);
          if (saved.refused === null)
            onUndo({
              words: t('career.changed', { name: quoted(shown) }),
              back: async () => (await keep(before, entry.editedFields)).refused,
            });
          return saved;
        }}
        more={<RemoveButton entry={{ kind: KINDS[kind], id: entry.id }} name={quoted(shown)} onUndo={onUndo} />}
      />
    </li>
  );
}
