import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { periodWords } from '../../site/period.ts';
import { edit } from '../app/edit.ts';
import { ENTRY_PARTS } from '../app/entry-parts.ts';
import { type Field, FieldForm, type Values } from '../app/field-form.tsx';
import type { Source } from '../app/operations.ts';
import { Sources } from '../app/ui.tsx';
import { type OnUndo, removal } from '../app/undo.tsx';
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

const dates = { placeholder: '2019-03' };

interface List {
  kind: Kind;
  title: string;
  noun: string;
  fields: Field[];
  read: (graph: Graph) => Entry[];
  words: (values: Values) => string;
}

const LISTS: List[] = [
  {
    kind: 'skill',
    title: 'Skills',
    noun: 'skill',
    fields: [
      { name: 'name', label: 'Skill' },
      { name: 'category', label: 'Heading', placeholder: 'Languages, Tools, …' },
      { name: 'level', label: 'How well' },
    ],
    read: ({ skills }) => skills,
    words: ({ name, category, level }) => said(name, said(category, level, ', '), ' · '),
  },
  {
    kind: 'education',
    title: 'Education',
    noun: 'course of study',
    fields: [
      { name: 'institution', label: 'School or university' },
      { name: 'degree', label: 'Degree' },
      { name: 'field', label: 'Subject' },
      { name: 'start', label: 'Start', ...dates },
      { name: 'end', label: 'End', ...dates },
      { name: 'location', label: 'Place' },
      { name: 'score', label: 'Grade' },
      { name: 'description', label: 'More about it', isLong: true },
    ],
    read: ({ education }) => education,
    words: ({ institution, degree, field, start, end }) =>
      said(
        said(said(degree, field, ', '), institution, ', '),
        periodWords({ start: start ?? null, end: end ?? null }, 'en', 'now'),
        ' · ',
      ),
  },
  {
    kind: 'certification',
    title: 'Certificates',
    noun: 'certificate',
    fields: [
      { name: 'name', label: 'Certificate' },
      { name: 'issuer', label: 'Who gave it' },
      { name: 'date', label: 'When', ...dates },
      { name: 'url', label: 'Where it can be checked', type: 'url', placeholder: 'https://…' },
    ],
    read: ({ certifications }) => certifications,
    words: ({ name, issuer, date }) =>
      said(said(name, issuer, ', '), periodWords({ start: date ?? null, end: null }, 'en', 'now'), ' · '),
  },
  {
    kind: 'language',
    title: 'Languages',
    noun: 'language',
    fields: [
      { name: 'name', label: 'Language' },
      { name: 'fluency', label: 'How well' },
    ],
    read: ({ languages }) => languages,
    words: ({ name, fluency }) => said(name, fluency, ' · '),
  },
];

const said = (a: string | null | undefined, b: string | null | undefined, between: string) =>
  [a, b].filter(Boolean).join(between);

/** Skills, studies, certificates and languages: added, corrected, taken out, and all of it taken back. */
export function EntryLists({ graph, onUndo }: { graph: Graph; onUndo: OnUndo }) {
  return LISTS.map((list) => <EntryList key={list.kind} list={list} entries={list.read(graph)} onUndo={onUndo} />);
}

function EntryList({ list, entries, onUndo }: { list: List; entries: Entry[]; onUndo: OnUndo }) {
  const { kind, title, noun, fields, words } = list;
  const [isAdding, setAdding] = useState(false);
  const add = async (values: Values) => {
    const saved = await edit(SAVE_ENTRY, { input: { [kind]: values } }, []);
    if (saved.result && 'id' in saved.result)
      onUndo({ words: `“${words(values)}” was added.`, back: removal({ kind: KINDS[kind], id: saved.result.id }) });
    return saved;
  };
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {entries.length === 0 && <p className="hint">None yet.</p>}
      <ul className="statements">
        {entries.map((entry) => (
          <EntryRow key={entry.id} list={list} entry={entry} onUndo={onUndo} />
        ))}
      </ul>
      {isAdding ? (
        <FieldForm fields={fields} values={{}} onClose={() => setAdding(false)} onSave={add} />
      ) : (
        <p>
          <button type="button" className="button plain" onClick={() => setAdding(true)}>
            Add a {noun}
          </button>
        </p>
      )}
    </section>
  );
}

function EntryRow({ list, entry, onUndo }: { list: List; entry: Entry; onUndo: OnUndo }) {
  const { kind, fields, words } = list;
  const [isOpen, setOpen] = useState(false);
  const given = entry as Entry & Values;
  const before: Values = Object.fromEntries(fields.map(({ name }) => [name, given[name] ?? null]));
  const keep = (values: Values, lockedFields: string[] | null) =>
    edit(SAVE_ENTRY, { input: { id: entry.id, lockedFields, [kind]: values } }, ENTRY_PARTS[KINDS[kind]]);
  const shown = words(before);
  if (!isOpen)
    return (
      <li>
        <button type="button" className="statement-text" onClick={() => setOpen(true)}>
          {shown}
          <span className="unseen"> (edit)</span>
        </button>
        <Sources sources={entry.evidence} />
      </li>
    );
  return (
    <li>
      <FieldForm
        fields={fields}
        values={before}
        onClose={() => setOpen(false)}
        onSave={async (values) => {
          const saved = await keep(values, null);
          if (saved.refused === null)
            onUndo({
              words: `“${shown}” was changed.`,
              back: async () => (await keep(before, entry.editedFields)).refused,
            });
          return saved;
        }}
        more={<RemoveButton entry={{ kind: KINDS[kind], id: entry.id }} name={`“${shown}”`} onUndo={onUndo} />}
      />
    </li>
  );
}
