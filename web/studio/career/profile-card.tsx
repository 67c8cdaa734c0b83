import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { edit } from '../app/edit.ts';
import { type Field, FieldForm, type Values } from '../app/field-form.tsx';
import { Sources } from '../app/ui.tsx';
import type { OnUndo } from '../app/undo.tsx';
import { type CAREER, UPDATE_PROFILE } from './operations.ts';

type Profile = ResultOf<typeof CAREER>['careerGraph']['profile'];

const FIELDS: Field[] = [
  { name: 'name', label: 'Name' },
  { name: 'headline', label: 'Headline', placeholder: 'What you are, in a few words' },
  { name: 'email', label: 'E-mail', type: 'email' },
  { name: 'phone', label: 'Phone', type: 'tel' },
  { name: 'location', label: 'Place' },
  { name: 'links', label: 'Links, one a line', isLong: true, placeholder: 'https://…' },
  { name: 'summary', label: 'Summary', isLong: true },
];

const save = async (values: Values, lockedFields: string[] | null = null) => {
  const { links, ...rest } = values;
  const input = {
    ...rest,
    lockedFields,
    ...(links !== undefined && { links: (links ?? '').split(/\s+/u).filter(Boolean) }),
  };
  return edit(UPDATE_PROFILE, { input }, ['PROFILE']);
};

/** Who the person is. What is shown of it to others is chosen on the page Site. */
export function ProfileCard({ profile, onUndo }: { profile: Profile; onUndo: OnUndo }) {
  const [isOpen, setOpen] = useState(false);
  const { name, headline, email, phone, location, summary, links } = profile;
  const before: Values = { name, headline, email, phone, location, summary, links: links.join('\n') || null };
  if (isOpen)
    return (
      <section className="card" aria-label="About you">
        <FieldForm
          fields={FIELDS}
          values={before}
          onClose={() => setOpen(false)}
          onSave={async (typed) => {
            const names = FIELDS.map((field) => field.name).filter((one) => typed[one] !== before[one]);
            const only = (values: Values): Values => Object.fromEntries(names.map((one) => [one, values[one] ?? null]));
            if (names.length === 0) return { refused: null };
            const saved = await save(only(typed));
            if (saved.refused === null)
              onUndo({
                words: 'What stands about you was changed.',
                back: async () => (await save(only(before), profile.editedFields)).refused,
              });
            return saved;
          }}
        />
      </section>
    );
  return (
    <section className="card role" aria-label="About you">
      <header>
        <div>
          <h2>{name ?? 'Your name is missing'}</h2>
          <p className="hint">{[headline, location, email, phone].filter(Boolean).join(' · ')}</p>
        </div>
        <button type="button" className="button plain" onClick={() => setOpen(true)}>
          Edit<span className="unseen"> what stands about you</span>
        </button>
      </header>
      {summary !== null && <p>{summary}</p>}
      {links.length > 0 && <p className="hint">{links.join(' · ')}</p>}
      <Sources sources={profile.evidence} />
    </section>
  );
}
