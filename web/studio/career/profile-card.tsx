import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { edit } from '../app/edit.ts';
import { type Field, FieldForm, type Values } from '../app/field-form.tsx';
import { Message, t } from '../app/messages.tsx';
import { Sources } from '../app/ui.tsx';
import type { OnUndo } from '../app/undo.tsx';
import { type CAREER, UPDATE_PROFILE } from './operations.ts';

type Profile = ResultOf<typeof CAREER>['careerGraph']['profile'];

const NAMES = ['name', 'headline', 'email', 'phone', 'location', 'links', 'summary'] as const;

const fields = (): Field[] => [
  { name: 'name', label: t('profile.name') },
  { name: 'headline', label: t('profile.headline'), placeholder: t('profile.headlineExample') },
  { name: 'email', label: t('profile.email'), type: 'email' },
  { name: 'phone', label: t('profile.phone'), type: 'tel' },
  { name: 'location', label: t('profile.location') },
  { name: 'links', label: t('profile.links'), isLong: true, placeholder: 'https://…' },
  { name: 'summary', label: t('profile.summary'), isLong: true },
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

/** The profile. The Site page decides what visitors see of it. */
export function ProfileCard({ profile, onUndo }: { profile: Profile; onUndo: OnUndo }) {
  const [isOpen, setOpen] = useState(false);
  const { name, headline, email, phone, location, summary, links } = profile;
  const before: Values = { name, headline, email, phone, location, summary, links: links.join('\n') || null };
  if (isOpen)
    return (
      <section className="card" aria-label={t('profile.title')}>
        <FieldForm
          fields={fields()}
          values={before}
          onClose={() => setOpen(false)}
          onSave={async (typed) => {
            const names = NAMES.filter((one) => typed[one] !== before[one]);
            const only = (values: Values): Values => Object.fromEntries(names.map((one) => [one, values[one] ?? null]));
            if (names.length === 0) return { refused: null };
            const saved = await save(only(typed));
            if (saved.refused === null)
              onUndo({
                words: t('profile.changed'),
                back: async () => (await save(only(before), profile.editedFields)).refused,
              });
            return saved;
          }}
        />
      </section>
    );
  return (
    <section className="card role" aria-label={t('profile.title')}>
      <header>
        <div>
          <h2>{name ?? t('profile.nameless')}</h2>
          <p className="hint">{[headline, location, email, phone].filter(Boolean).join(' · ')}</p>
        </div>
        <button type="button" className="button plain" onClick={() => setOpen(true)}>
          <Message id="profile.edit" elements={{ unseen: <span className="unseen" /> }} />
        </button>
      </header>
      {summary !== null && <p>{summary}</p>}
      {links.length > 0 && <p className="hint">{links.join(' · ')}</p>}
      <Sources sources={profile.evidence} />
    </section>
  );
}
