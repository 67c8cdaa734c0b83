import Negotiator from 'negotiator';
import { FALLBACK, type Messages } from './studio-messages.ts';

const COOKIE = 'cursus-language';

interface Asked {
  cookies: Record<string, string | undefined>;
  acceptLanguage: string | undefined;
}

/** The language that the owner chose in the studio, otherwise the first of the browser's that the studio has. */
export function chooseLanguage({ cookies, acceptLanguage }: Asked, languages: string[]): string {
  const chosen = cookies[COOKIE];
  if (chosen !== undefined && languages.includes(chosen)) return chosen;
  const header = { 'accept-language': acceptLanguage };
  return new Negotiator({ headers: header }).language(languages.toSorted(fallbackFirst)) ?? FALLBACK;
}

/** A browser that accepts any language gets the fallback. */
const fallbackFirst = (a: string, b: string) => Number(b === FALLBACK) - Number(a === FALLBACK) || a.localeCompare(b);

/** The studio's page. Its language is known from the first byte, so nothing flashes up in another one. */
export function studioPage(language: string, all: Map<string, Messages>, providers: readonly string[]): string {
  const messages = all.get(language) ?? {};
  return `<!doctype html>
<html lang="${language}" data-languages="${[...all.keys()].join(' ')}" data-providers="${providers.join(' ')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Cursus</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/studio/studio.css">
<link rel="preload" href="/studio/messages/${language}.json" as="fetch" crossorigin>
</head>
<body>
<div id="studio"></div>
<noscript>${messages['studio.noScript']}</noscript>
<script src="/studio/studio.js" defer></script>
</body>
</html>
`;
}
