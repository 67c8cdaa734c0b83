import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { labelsIn } from '../../src/domain/labels/labels.ts';
import type { SiteSnapshot } from '../../src/domain/site/site-snapshot.ts';
import { colorsOf } from './colors.ts';
import { ContactForm } from './contact-form.tsx';
import { toneOf } from './designs.ts';
import { directionOf } from './direction-of.ts';

/** What became of a message. */
export type ContactOutcome = 'sent' | 'incomplete' | 'tooMany' | 'failed';

const FORM = readFileSync(path.join(import.meta.dirname, 'contact-form.css'), 'utf8').replaceAll('\n', '');
const LAYOUT =
  '*{box-sizing:border-box}html{color-scheme:light dark}body{margin:0;background:var(--paper);color:var(--ink);font:1.1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}main{max-width:40rem;margin:auto;padding:clamp(2rem,10vh,6rem) 1.25rem}h1{font-weight:400;font-size:1.6rem;line-height:1.3;margin:0 0 1.5rem}a{color:inherit}';

/**
 * The page after a message: in the language and the colors of the page that it was sent from. Whatever could not be sent is in the
 * form again, so that nothing typed is lost.
 */
export function renderContactAnswer(
  snapshot: SiteSnapshot,
  outcome: ContactOutcome,
  { page, contact, sent }: { page: string; contact: { action: string; origin: string }; sent: Record<string, string> },
): { html: string; policy: string } {
  const { contactForm: labels } = labelsIn(snapshot.language);
  const styles = `${colorRules(snapshot)}${LAYOUT}${FORM}`;
  const html = renderToStaticMarkup(
    <html lang={snapshot.language} dir={directionOf(snapshot.language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{snapshot.person.name}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <main>
          <h1>{labels[outcome]}</h1>
          {outcome !== 'sent' && <ContactForm labels={labels} action={contact.action} sent={sent} />}
          <p>
            <a href={page}>{labels.back}</a>
          </p>
        </main>
      </body>
    </html>,
  );
  const hash = createHash('sha256').update(styles).digest('base64');
  return {
    html: `<!doctype html>${html}`,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action ${contact.origin}; frame-ancestors 'none'`,
  };
}

function colorRules({ theme, color, person }: SiteSnapshot): string {
  const [light, dark] = (['light', 'dark'] as const).map((mode) => {
    const { paper, ink, soft, accent } = colorsOf(theme, { tone: toneOf({ person }), color: color ?? null }, mode);
    return `:root{--paper:${paper};--ink:${ink};--soft:${soft};--accent:${accent}}`;
  });
  return `${light}@media(prefers-color-scheme:dark){${dark}}`;
}
