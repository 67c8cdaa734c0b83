import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { edit } from '../app/edit.ts';
import { type Field, FieldForm, type Values } from '../app/field-form.tsx';
import { t } from '../app/messages.tsx';
import { type OnUndo, removal } from '../app/undo.tsx';
import { ADD_EXPERIENCE, type CAREER, UPDATE_EXPERIENCE } from './operations.ts';
import { RemoveButton } from './remove-button.tsx';

export type Role = ResultOf<typeof CAREER>['careerGraph']['experiences'][number];

interface RoleInput {
  title: string | null;
  companyName: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
  location: string | null;
  description: string | null;
}

const BLANK: RoleInput = {
  title: null,
  companyName: null,
  start: null,
  end: null,
  current: false,
  location: null,
  description: null,
};

const fields = (): Field[] => [
  { name: 'title', label: t('role.title') },
  { name: 'companyName', label: t('role.companyName') },
  { name: 'start', label: t('role.start'), placeholder: '2019-03' },
  { name: 'end', label: t('role.end'), placeholder: '2021-05' },
  { name: 'location', label: t('role.location') },
  { name: 'description', label: t('role.description'), isLong: true },
];

/** Edits a role, or adds one if `role` is null. */
export function RoleForm({ role, onClose, onUndo }: { role: Role | null; onClose: () => void; onUndo: OnUndo }) {
  const { current, ...texts } = role === null ? BLANK : inputOf(role);
  const [ticked, setTicked] = useState<boolean | null>(null);
  const isCurrent = ticked ?? current;
  const save = async (typed: Values) => {
    const input = { ...BLANK, ...typed, current: isCurrent, ...(isCurrent && { end: null }) };
    return role === null ? add(input, onUndo) : correct(role, input, onUndo);
  };
  return (
    <FieldForm
      fields={fields()}
      values={texts}
      onSave={save}
      onClose={onClose}
      more={
        role && (
          <RemoveButton
            entry={{ kind: 'EXPERIENCE', id: role.id }}
            name={nameOf(inputOf(role))}
            label={t('career.removeRole')}
            onUndo={onUndo}
          />
        )
      }
    >
      <label className="check">
        <input type="checkbox" checked={isCurrent} onChange={({ target }) => setTicked(target.checked)} />
        {t('role.current')}
      </label>
    </FieldForm>
  );
}

async function add(input: RoleInput, onUndo: OnUndo) {
  const saved = await edit(ADD_EXPERIENCE, { input }, []);
  if (saved.result && 'id' in saved.result)
    onUndo({
      words: t('career.added', { name: nameOf(input) }),
      back: removal({ kind: 'EXPERIENCE', id: saved.result.id }),
    });
  return saved;
}

async function correct(role: Role, input: RoleInput, onUndo: OnUndo) {
  const before = inputOf(role);
  const keep = (from: RoleInput, to: RoleInput, lockedFields: string[] | null) =>
    edit(UPDATE_EXPERIENCE, { input: { id: role.id, lockedFields, ...changed(from, to) } }, [
      'EXPERIENCES',
      'COMPANIES',
    ]);
  const saved = await keep(before, input, null);
  if (saved.refused === null)
    onUndo({
      words: t('career.changed', { name: nameOf(input) }),
      back: async () => (await keep(input, before, role.editedFields)).refused,
    });
  return saved;
}

const nameOf = ({ title, companyName }: RoleInput) =>
  t('career.quoted', { name: [title, companyName].filter(Boolean).join(', ') || t('career.untitledRole') });

const inputOf = ({ title, company, start, end, current, location, description }: Role): RoleInput => ({
  title,
  companyName: company?.name ?? null,
  start,
  end,
  current,
  location,
  description,
});

/** Only changed fields: every field in the input counts as the owner's edit. */
function changed(before: RoleInput, after: RoleInput): Partial<RoleInput> {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name as keyof RoleInput] !== value));
}
