import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import type { PageLanguage } from '../../../web/site/view.ts';

/** Where the page is in each of its languages, the main one first; empty with one language. A preview keeps its design. */
export function pageLanguages(
  { language, second, theme }: SiteSnapshot,
  { url, note }: { url: string; note: 'preview' | 'shared' | undefined },
): PageLanguage[] {
  if (!second) return [];
  if (note === undefined)
    return [
      { language, href: url },
      { language: second.language, href: `${url}/${second.language}` },
    ];
  const query = note === 'preview' ? `?theme=${theme}` : '?';
  return [
    { language, href: query },
    { language: second.language, href: `${query}&language=${second.language}` },
  ];
}
