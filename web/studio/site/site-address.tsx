import { type FormEvent, useState } from 'react';
import { change } from '../app/client.ts';
import { t } from '../app/messages.tsx';
import { Problem } from '../app/ui.tsx';
import { AddressField } from './address-field.tsx';
import { UPDATE_SITE } from './operations.ts';
import type { SiteData } from './use-settings.ts';

/** Address of the site. */
export function SiteAddress({ site }: { site: SiteData }) {
  const [slug, setSlug] = useState(site.suggestedSlug);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem((await change(UPDATE_SITE, { input: { slug } })).refused);
    setBusy(false);
  };
  return (
    <section className="card" aria-labelledby="address-title">
      <h2 id="address-title">{t('site.address')}</h2>
      <form className="stack" onSubmit={(event) => void take(event)}>
        <AddressField
          slug={slug}
          onType={(typed) => {
            setSlug(typed);
            setProblem(null);
          }}
          aria-describedby="address-hint"
          aria-invalid={problem !== null || undefined}
        />
        {problem !== null && <Problem>{problem}</Problem>}
        <p className="hint" id="address-hint">
          {t('site.addressHint')}
        </p>
        {site.url !== null && site.liveVersion !== null && site.visibility === 'PUBLIC' && (
          <p>
            <a href={`${site.url}/qr.svg`} target="_blank" rel="noopener">
              {t('site.qrCode')}
            </a>
          </p>
        )}
        {slug !== site.slug && (
          <p>
            <button type="submit" className="button main" disabled={isBusy}>
              {isBusy ? t('action.saving') : t('site.saveAddress')}
            </button>
          </p>
        )}
      </form>
    </section>
  );
}
