import { languageName } from '../../src/domain/site/language-name.ts';
import { directionOf } from './direction-of.ts';
import type { PageLanguage, SiteView } from './view.ts';

/** Links to the page in its other languages, each named in its own words. */
export function LanguageLinks({ view, languages = [] }: { view: SiteView; languages: PageLanguage[] | undefined }) {
  const others = languages.filter(({ language }) => language !== view.language);
  if (others.length === 0) return null;
  return (
    <nav className="page-languages" aria-label={view.words.languages}>
      {others.map(({ language, href }) => (
        <a key={language} href={href} hrefLang={language} lang={language} dir={directionOf(language)}>
          {languageName(language)}
        </a>
      ))}
    </nav>
  );
}
