import { LABELED_LANGUAGES } from '../../../src/domain/labels/labels.ts';
import { languageName } from '../../../src/domain/site/language-name.ts';
import { language as studioLanguage } from '../app/formats.ts';
import { Message, t } from '../app/messages.tsx';
import { Problem } from '../app/ui.tsx';
import { type SiteData, useSettings } from './use-settings.ts';

/** The second language that the page is published in, and what to do with statements in the other one. */
export function SiteLanguages({ site }: { site: SiteData }) {
  const { settings, problem, keep } = useSettings(site);
  const { language, separatesLanguages } = settings;
  // Until the server confirms, an empty text stands for none.
  const second = settings.secondLanguage || null;
  const names = new Intl.DisplayNames([studioLanguage()], { type: 'language' });
  const named = LABELED_LANGUAGES.filter((one) => one !== language)
    .map((one) => ({ one, name: names.of(one) ?? languageName(one) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, studioLanguage()));
  return (
    <section className="card" aria-labelledby="languages-title">
      <h2 id="languages-title">{t('site.languages')}</h2>
      <p className="hint">{t('site.languagesHint', { language: names.of(language) ?? language })}</p>
      {problem !== null && <Problem>{problem}</Problem>}
      <label>
        {t('site.secondLanguage')}
        <select value={second ?? ''} onChange={({ target }) => void keep({ secondLanguage: target.value })}>
          <option value="">{t('site.noSecondLanguage')}</option>
          {named.map(({ one, name }) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {second !== null && (
        <>
          <fieldset>
            <legend>{t('site.otherStatements')}</legend>
            {[false, true].map((separates) => (
              <label key={String(separates)} className="check">
                <input
                  type="radio"
                  name="separates"
                  checked={separatesLanguages === separates}
                  onChange={() => void keep({ separatesLanguages: separates })}
                />
                {t(separates ? 'site.leaveOut' : 'site.showMarked')}
              </label>
            ))}
          </fieldset>
          <p>
            <Message
              id="site.previewSecond"
              elements={{
                link: <a href={`/preview?language=${second}`} target="_blank" rel="noreferrer" />,
              }}
            />
          </p>
        </>
      )}
    </section>
  );
}
