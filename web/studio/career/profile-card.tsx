import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { edit } from '../app/edit.ts';
import { type Field, FieldForm, type Values } from '../app/field-form.tsx';
import { Message, t } from '../app/messages.tsx';
import { Sources } from '../app/ui.tsx';
import type { OnUndo } from '../app/undo.tsx';
import { accountLines, changedWith, linesOf, profileInput } from './profile-values.ts';
import { type CAREER, UPDATE_PROFILE } from './operations.ts';

type Profile = ResultOf<typeof CAREER>['careerGraph']['profile'];

const fields = (): Field[] => [
  { name: 'name', label: t('profile.name') },
  { name: 'headline', label: t('profile.headline'), placeholder: t('profile.headlineExample') },
  { name: 'email', label: t('profile.email'), type: 'email' },
  { name: 'phone', label: t('profile.phone'), type: 'tel' },
  { name: 'location', label: t('profile.location') },
  { name: 'address', label: t('profile.address') },
  { name: 'postalCode', label: t('profile.postalCode') },
  { name: 'city', label: t('profile.city') },
  { name: 'region', label: t('profile.region') },
  { name: 'countryCode', label: t('profile.countryCode'), placeholder: 'GB' },
  { name: 'website', label: t('profile.website'), type: 'url', placeholder: 'https://…' },
  { name: 'image', label: t('profile.image'), type: 'url', placeholder: 'https://…' },
  { name: 'links', label: t('profile.links'), isLong: true, placeholder: 'https://…' },
  { name: 'accounts', label: t('profile.accounts'), isLong: true, placeholder: t('profile.accountsExample') },
  { name: 'summary', label: t('profile.summary'), isLong: true },
];

const save = async (values: Values, lockedFields: string[] | null = null) =>
  edit(UPDATE_PROFILE, { input: { ...profileInput(values), lockedFields } }, ['PROFILE']);

/** The profile. The Site page decides what visitors see of it. */
export function ProfileCard({ profile, onUndo }: { profile: Profile; onUndo: OnUndo }) {
  const [isOpen, setOpen] = useState(false);
  const { name, headline, email, phone, location, summary, links, accounts } = profile;
  const { address, postalCode, city, region, countryCode, website, image } = profile;
  const place = { location, address, postalCode, city, region, countryCode };
  const lists = { links: linesOf(links), accounts: accountLines(accounts) };
  const before: Values = { name, headline, email, phone, ...place, website, image, ...lists, summary };
  if (isOpen)
    return (
      <section className="card" aria-label={t('profile.title')}>
        <FieldForm
          fields={fields()}
          values={before}
          onClose={() => setOpen(false)}
          onSave={async (typed) => {
            const names = Object.keys(typed).filter((one) => typed[one] !== before[one]);
            const only = (values: Values, which: readonly string[]): Values =>
              Object.fromEntries(which.map((one) => [one, values[one] ?? null]));
            if (names.length === 0) return { refused: null };
            const saved = await save(only(typed, names));
            if (saved.refused === null)
              onUndo({
                words: t('profile.changed'),
                back: async () =>
                  (await save(only(before, [...names, ...changedWith(names)]), profile.editedFields)).refused,
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
