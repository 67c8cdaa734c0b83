import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SiteSnapshot } from '../../src/domain/site/site-snapshot.ts';
import { designOf, earlyFonts, stylesOf, toneOf } from './designs.ts';
import { Editable, TextLanguages } from './editable.tsx';
import { LanguageLinks } from './language-links.tsx';
import { profilePage } from './json-ld.ts';
import { type SiteView, type ViewOptions, viewOf } from './view.ts';
import { directionOf } from './direction-of.ts';

export interface RenderOptions extends ViewOptions {
  indexable: boolean;
  /** Slug under which visits are counted; omitted if they aren't. */
  counted?: string;
}

export interface RenderedPage {
  html: string;
  /** Allows the page's own inline styles and no others. */
  policy: string;
}

/** Renders a snapshot as a public page: HTML and styles, no inline script. React escapes what people write. */
export function renderSite(snapshot: SiteSnapshot, options: RenderOptions): RenderedPage {
  const view = viewOf(snapshot, options);
  const styles = stylesOf(view, options.publishedAt);
  const { Page } = designOf(view.theme);
  const html = renderToStaticMarkup(
    <html
      lang={view.language}
      dir={directionOf(view.language)}
      className={`${view.theme} tone-${view.color === undefined ? toneOf(view) : 'own'}${hasEndlessWord(snapshot) ? ' endless' : ''}`}
    >
      <Head
        view={view}
        styles={styles}
        options={{ ...options, indexable: options.indexable && snapshot.isSample !== true }}
      />
      <body>
        <a className="skip" href="#main">
          {view.words.skip}
        </a>
        {options.note !== undefined && <aside className="preview-note">{view.words[options.note]}</aside>}
        {snapshot.isSample === true && <aside className="preview-note">{view.words.sample}</aside>}
        <LanguageLinks view={view} languages={options.languages} />
        <TextLanguages value={snapshot.textLanguages ?? {}}>
          <Editable value={options.isEditable === true}>
            <Page view={view} />
          </Editable>
        </TextLanguages>
        {options.counted !== undefined && <script defer src="/c.js" data-site={options.counted} />}
      </body>
    </html>,
  );
  const hash = createHash('sha256').update(styles).digest('base64');
  return {
    html: `<!doctype html>${html}`,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action ${options.contact && options.note === undefined ? options.contact.origin : "'none'"}; frame-ancestors 'self'`,
  };
}

function Head({ view, styles, options }: { view: SiteView; styles: string; options: RenderOptions }) {
  const { person } = view;
  const title = person.headline === null ? person.name : `${person.name} — ${person.headline}`;
  const description = shorten(person.summary ?? view.story?.opener ?? title);
  const languages = options.note === undefined ? (options.languages ?? []) : [];
  // The site's address is that of the page in its main language.
  const url = languages.find(({ language }) => language === view.language)?.href ?? options.url;
  const image = `${options.url}/card.png?v=${cardVersion(view)}`;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{shorten(title)}</title>
      <meta name="description" content={description} />
      {!options.indexable && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={url} />
      {languages.map(({ language, href }) => (
        <link key={language} rel="alternate" hrefLang={language} href={href} />
      ))}
      {languages[0] && <link rel="alternate" hrefLang="x-default" href={languages[0].href} />}
      <meta property="og:type" content="profile" />
      <meta property="og:title" content={shorten(title)} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={shorten(title)} />
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      {earlyFonts(view.theme).map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="" />
      ))}
      <style dangerouslySetInnerHTML={{ __html: styles }} />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: profilePage(view, url, options.publishedAt) }}
      />
    </head>
  );
}

/** Changes with what the card shows, since others keep an image under its address. */
const cardVersion = ({ theme, color, language, person: { name, headline }, highlights, hero }: SiteView) =>
  createHash('sha256')
    .update(
      JSON.stringify([theme, color, language, name, headline, highlights[0]?.text, highlights[0]?.figure, hero.image]),
    )
    .digest('hex')
    .slice(0, 16);

/**
 * Longer than any word of any language; browsers take seconds to break unbroken runs of ten thousand kerned letters.
 */
const hasEndlessWord = (snapshot: SiteSnapshot) => /[\p{L}\p{M}\p{N}]{300}/u.test(JSON.stringify(snapshot));

const shorten = (text: string) => (text.length > 180 ? `${text.slice(0, 177).trimEnd()}…` : text);
