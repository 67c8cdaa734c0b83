import { Problem } from '../app/ui.tsx';
import { type SiteData, useSettings } from './use-settings.ts';

const THEMES = [
  { theme: 'EDITORIAL', title: 'Editorial', words: 'A magazine profile, in serif' },
  { theme: 'POSTER', title: 'Poster', words: 'One bold colour that is yours' },
  { theme: 'TERMINAL', title: 'Terminal', words: 'A manual page, precise and calm' },
] as const;

/** Each design with what is the owner's in it. */
export function SiteDesigns({ site }: { site: SiteData }) {
  const { settings, problem, keep } = useSettings(site);
  return (
    <section className="card" aria-labelledby="designs-title">
      <h2 id="designs-title">Design</h2>
      {problem !== null && <Problem>{problem}</Problem>}
      <div className="designs">
        {THEMES.map(({ theme, title, words }) => (
          <div key={theme} className={`design${settings.theme === theme ? ' chosen' : ''}`}>
            <div className="frame" aria-hidden="true">
              <iframe
                src={`/preview?theme=${theme.toLowerCase()}`}
                title={`${title} preview`}
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
              <strong>{title}</strong>
              <span>{words}</span>
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}
