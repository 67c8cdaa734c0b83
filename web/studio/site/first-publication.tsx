import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FormEvent, useState } from 'react';
import { change } from '../app/client.ts';
import { t } from '../app/messages.tsx';
import { Problem, ServerText, Waiting } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { AddressField } from './address-field.tsx';
import { FIRST_PUBLICATION, PUBLISH_SITE, UPDATE_SITE } from './operations.ts';

const AUDIENCES = ['PUBLIC', 'UNLISTED'] as const;
const CONTACTS = ['EMAIL', 'PHONE', 'LINKS'] as const;

/** Asks once, before a site is online for the first time: its address, who sees it, and how visitors reach the owner. */
export function FirstPublication({ onClose }: { onClose: () => void }) {
  const { data, problem } = useQuery(FIRST_PUBLICATION, {});
  if (!data) return <Waiting problem={problem}>{t('site.loading')}</Waiting>;
  const { profile } = data.careerGraph;
  const contacts = {
    EMAIL: profile?.email ?? '',
    PHONE: profile?.phone ?? '',
    LINKS: (profile?.links ?? []).join(', '),
  };
  return <Questions site={data.site} contacts={contacts} onClose={onClose} />;
}

type Site = ResultOf<typeof FIRST_PUBLICATION>['site'];

function Questions({
  site,
  contacts,
  onClose,
}: {
  site: Site;
  /** What the profile has; empty if nothing. */
  contacts: Record<(typeof CONTACTS)[number], string>;
  onClose: () => void;
}) {
  const [slug, setSlug] = useState(site.suggestedSlug);
  const [visibility, setVisibility] = useState<(typeof AUDIENCES)[number]>(
    site.visibility === 'UNLISTED' ? 'UNLISTED' : 'PUBLIC',
  );
  const there = CONTACTS.filter((one) => contacts[one] !== '');
  const [visibleFields, setVisibleFields] = useState(site.visibleFields);
  const [offersContact, setOffersContact] = useState(site.offersContact);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const publish = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const input = { slug, visibility, visibleFields, offersContact: offersContact && visibility === 'PUBLIC' };
    const refused = (await change(UPDATE_SITE, { input })).refused ?? (await change(PUBLISH_SITE, {})).refused;
    setProblem(refused);
    setBusy(false);
    if (refused === null) onClose();
  };
  return (
    <form className="stack" aria-label={t('first.title')} onSubmit={(event) => void publish(event)}>
      <AddressField slug={slug} onType={setSlug} autoFocus />
      <fieldset>
        <legend>{t('site.visibility')}</legend>
        {AUDIENCES.map((one) => (
          <label key={one} className="check">
            <input type="radio" name="audience" checked={visibility === one} onChange={() => setVisibility(one)} />
            <span>
              {t(`site.visibility.${one}`)} <span className="hint">{t(`site.visibilityHint.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('first.contact')}</legend>
        {there.map((field) => (
          <label key={field} className="check">
            <input
              type="checkbox"
              checked={visibleFields.includes(field)}
              onChange={({ target }) =>
                setVisibleFields(
                  target.checked ? [...visibleFields, field] : visibleFields.filter((one) => one !== field),
                )
              }
            />
            <span>
              {t(`site.field.${field}`)} <span className="hint">{contacts[field]}</span>
            </span>
          </label>
        ))}
        {visibility === 'PUBLIC' && (
          <label className="check">
            <input
              type="checkbox"
              checked={offersContact}
              onChange={({ target }) => setOffersContact(target.checked)}
            />
            <span>
              {t('site.contactForm')} <span className="hint">{t('site.offerContactHint')}</span>
            </span>
          </label>
        )}
        {!(offersContact && visibility === 'PUBLIC') && !there.some((field) => visibleFields.includes(field)) && (
          <p className="hint" role="status">
            {t(there.length === 0 ? 'first.noContact' : 'first.unreachable')}
          </p>
        )}
      </fieldset>
      {site.leftOut.length > 0 && (
        <details>
          <summary>{t('site.foldable', { title: t('site.leftOut'), count: site.leftOut.length })}</summary>
          <ul>
            {site.leftOut.map((line) => (
              <li key={line}>
                <ServerText>{line}</ServerText>
              </li>
            ))}
          </ul>
        </details>
      )}
      {problem !== null && <Problem>{problem}</Problem>}
      <div className="row">
        <button type="submit" className="button main" disabled={isBusy}>
          {isBusy ? t('site.publishBusy') : t('first.publish')}
        </button>
        <button type="button" className="button plain" onClick={onClose}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
