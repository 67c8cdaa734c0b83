import { change } from '../app/client.ts';
import { t } from '../app/messages.tsx';
import { Action, Problem } from '../app/ui.tsx';
import { RENEW_LINK } from './operations.ts';
import { type SiteData, useSettings } from './use-settings.ts';

const VISIBILITIES = ['PUBLIC', 'UNLISTED', 'PRIVATE'] as const;
const FIELDS = ['HEADLINE', 'SUMMARY', 'LINKS', 'LOCATION', 'EMAIL', 'PHONE'] as const;

/** Who can see the site, and what it shows. */
export function SitePrivacy({ site }: { site: SiteData }) {
  const { settings, problem, keep } = useSettings(site);
  const { visibility, visibleFields, offersResume, offersContact, indexable } = settings;
  return (
    <section className="card" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{t('site.privacy')}</h2>
      {problem !== null && <Problem>{problem}</Problem>}
      <fieldset>
        <legend>{t('site.visibility')}</legend>
        {VISIBILITIES.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name="visibility"
              checked={visibility === one}
              onChange={() => void keep({ visibility: one })}
            />
            <span>
              {t(`site.visibility.${one}`)} <span className="hint">{t(`site.visibilityHint.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {visibility === 'UNLISTED' && <PrivateLink url={site.unlistedUrl} isEmpty={site.liveVersion === null} />}
      <fieldset>
        <legend>{t('site.fields')}</legend>
        {FIELDS.map((field) => (
          <label key={field} className="check">
            <input
              type="checkbox"
              checked={visibleFields.includes(field)}
              onChange={({ target }) =>
                void keep({
                  visibleFields: target.checked
                    ? [...visibleFields, field]
                    : visibleFields.filter((one) => one !== field),
                })
              }
            />
            {t(`site.field.${field}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('site.contactForm')}</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={offersContact}
            onChange={({ target }) => void keep({ offersContact: target.checked })}
          />
          <span>
            {t('site.offerContact')} <span className="hint">{t('site.offerContactHint')}</span>
          </span>
        </label>
      </fieldset>
      <fieldset>
        <legend>{t('site.resume')}</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={offersResume}
            onChange={({ target }) => void keep({ offersResume: target.checked })}
          />
          <span>
            {t('site.offerResume')} <span className="hint">{t('site.offerResumeHint')}</span>
          </span>
        </label>
        {offersResume && site.url !== null && site.liveVersion !== null && visibility === 'PUBLIC' && (
          <p className="hint">
            <a href={`${site.url}/resume.pdf`}>resume.pdf</a> · <a href={`${site.url}/resume.json`}>resume.json</a>
          </p>
        )}
      </fieldset>
      <fieldset>
        <legend>{t('site.searchEngines')}</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={indexable}
            onChange={({ target }) => void keep({ indexable: target.checked })}
          />
          <span>
            {t('site.indexable')}{' '}
            {indexable && visibility !== 'PUBLIC' && <span className="hint">{t('site.indexableHint')}</span>}
          </span>
        </label>
      </fieldset>
    </section>
  );
}

function PrivateLink({ url, isEmpty }: { url: string; isEmpty: boolean }) {
  return (
    <div className="private-link">
      <p>
        <a href={url} target="_blank" rel="noopener">
          {url}
        </a>
      </p>
      {isEmpty && <p className="hint">{t('site.linkEmpty')}</p>}
      <div className="row">
        <Action
          doing={t('site.copying')}
          done={t('site.copied')}
          onDo={async () =>
            navigator.clipboard.writeText(url).then(
              () => null,
              () => t('site.copyFailed'),
            )
          }
        >
          {t('site.copyLink')}
        </Action>
        <Action kind="danger" doing={t('site.renewing')} onDo={async () => (await change(RENEW_LINK, {})).refused}>
          {t('site.renewLink')}
        </Action>
      </div>
      <p className="hint">{t('site.renewHint')}</p>
    </div>
  );
}
