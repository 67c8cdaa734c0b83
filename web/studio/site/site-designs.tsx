import { t } from '../app/messages.tsx';
import { Problem } from '../app/ui.tsx';
import { SiteColor } from './site-color.tsx';
import { type SiteData, useSettings } from './use-settings.ts';

const THEMES = ['EDITORIAL', 'POSTER', 'TERMINAL', 'GALLERY', 'SCHOLAR'] as const;

/** Every design, with the owner's own content. */
export function SiteDesigns({ site }: { site: SiteData }) {
  const { settings, problem, keep } = useSettings(site);
  return (
    <section className="card" aria-labelledby="designs-title">
      <h2 id="designs-title">{t('site.design')}</h2>
      {problem !== null && <Problem>{problem}</Problem>}
      <div className="designs">
        {THEMES.map((theme) => (
          <div key={theme} className={`design${settings.theme === theme ? ' chosen' : ''}`}>
            <div className="frame" aria-hidden="true">
              <iframe
                key={site.color}
                src={`/preview?theme=${theme.toLowerCase()}`}
                title={t('site.designPreview', { title: t(`site.theme.${theme}`) })}
                tabIndex={-1}
                loading="lazy"
              />
            </div>
            <button
              type="button"
              className="cover"
              aria-pressed={settings.theme === theme}
              onClick={() => void keep({ theme })}
            >
              <strong>{t(`site.theme.${theme}`)}</strong>
              <span>{t(`site.themeHint.${theme}`)}</span>
            </button>
          </div>
        ))}
      </div>
      <SiteColor site={site} />
    </section>
  );
}
