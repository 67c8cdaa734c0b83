import { useState } from 'react';
import {
  SECTION_ENTRY_KINDS,
  SECTION_LISTS,
  type SectionEntryValues,
} from '../../../src/domain/career-graph/section-entry.ts';
import { sectionHeading } from '../../../src/domain/export/section-headings.ts';
import { type Field, FieldForm, type Saved, type Values } from '../app/field-form.tsx';
import { language } from '../app/formats.ts';
import { t } from '../app/messages.tsx';
import type { OnUndo } from '../app/undo.tsx';
import type { SectionEntryKind } from '../graphql/graphql.ts';
import { RemoveButton } from './remove-button.tsx';

export type SectionEntryInput = Omit<SectionEntryValues, 'kind'> & { kind: SectionEntryKind };

const KINDS = SECTION_ENTRY_KINDS.map((kind) => [kind, kind.toUpperCase() as SectionEntryKind] as const);

const fields = (kind: SectionEntryKind): Field[] => [
  ...(kind === 'OTHER' ? [{ name: 'heading', label: t('entries.section.heading') }] : []),
  { name: 'title', label: t('entries.section.name') },
  { name: 'organization', label: t('entries.section.organization') },
  { name: 'date', label: t('entries.section.date'), placeholder: '2019-03' },
  { name: 'start', label: t('entries.section.start'), placeholder: '2019-03' },
  { name: 'end', label: t('entries.section.end'), placeholder: '2021-05' },
  { name: 'location', label: t('entries.section.location') },
  { name: 'category', label: t('entries.section.category') },
  { name: 'number', label: t('entries.section.number') },
  { name: 'url', label: t('entries.section.url'), type: 'url', placeholder: 'https://…' },
  { name: 'roles', label: t('entries.section.roles'), isLong: true },
  { name: 'text', label: t('entries.section.text'), isLong: true },
  { name: 'items', label: t('entries.section.items'), isLong: true },
  { name: 'keywords', label: t('entries.section.keywords'), isLong: true },
];

/** Edits an entry of a section, or adds one if `entry` is null. */
export function SectionEntryForm({
  entry,
  onSave,
  onClose,
  onUndo,
}: {
  entry: { id: string; input: SectionEntryInput } | null;
  onSave: (input: SectionEntryInput) => Promise<Saved>;
  onClose: () => void;
  onUndo: OnUndo;
}) {
  const [kind, setKind] = useState<SectionEntryKind>(entry?.input.kind ?? 'PROJECT');
  const [isCurrent, setCurrent] = useState(entry?.input.current ?? false);
  const values = entry ? textsOf(entry.input) : {};
  return (
    <FieldForm
      fields={fields(kind)}
      values={values}
      onSave={(typed) => onSave(inputOf(typed, kind, isCurrent))}
      onClose={onClose}
      more={
        entry && (
          <RemoveButton
            entry={{ kind: 'SECTION_ENTRY', id: entry.id }}
            name={t('career.quoted', { name: entry.input.title ?? entry.input.organization ?? entry.input.text ?? '' })}
            onUndo={onUndo}
          />
        )
      }
    >
      <label>
        {t('entries.section.kind')}
        <select value={kind} onChange={({ target }) => setKind(target.value as SectionEntryKind)}>
          {KINDS.map(([name, value]) => (
            <option key={value} value={value}>
              {name === 'other'
                ? t('entries.section.other')
                : sectionHeading({ kind: name, heading: null }, language())}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input type="checkbox" checked={isCurrent} onChange={({ target }) => setCurrent(target.checked)} />
        {t('entries.section.current')}
      </label>
    </FieldForm>
  );
}

function textsOf({ kind: _kind, current: _current, roles, items, keywords, ...texts }: SectionEntryInput): Values {
  const joined = (list: string[]) => (list.length === 0 ? null : list.join('\n'));
  return { ...texts, roles: joined(roles), items: joined(items), keywords: joined(keywords) };
}

function inputOf(typed: Values, kind: SectionEntryKind, current: boolean): SectionEntryInput {
  // Lists are typed one per line.
  const split = (text: string | null | undefined) => (text ?? '').split('\n').filter((line) => line.trim() !== '');
  const lists = Object.fromEntries(SECTION_LISTS.map((name) => [name, split(typed[name])]));
  return { ...(typed as unknown as SectionEntryInput), ...lists, kind, current, ...(current && { end: null }) };
}
