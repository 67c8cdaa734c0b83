import type { DocumentText } from './document-layout.ts';
import type { Field } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';

/** Profiles on these hosts can be the person's own wherever in the document they are linked. */
const OWN_PROFILE =
  /^(?:https?:\/\/)?(?:www\.|[a-z]{2}\.)?(?:linkedin\.com\/(?:in|pub)\/|xing\.com\/profile\/|github\.com\/[^/]+\/?$|gitlab\.com\/[^/]+\/?$|orcid\.org\/)/i;

export const isOwnProfile = (url: string) => OWN_PROFILE.test(url);

/**
 * The person's links without duplicates: those in the header and contact block, and a profile anywhere if it's the only one on its host. Others
 * are of colleagues.
 */
export function readLinks(
  { text, links }: DocumentText,
  near: ResumeLine[],
  written: Field<string>[],
): Field<string>[] {
  const isNear = (start: number) => near.some((line) => start >= line.start && start < line.end);
  const profiles = profilesByHost(links.map(({ url }) => url).filter(isOwnProfile));
  const linked = links.flatMap(({ url, span }): Field<string>[] => {
    if (!span || !/^(?:https?:\/\/|www\.)/i.test(url)) return [];
    const own = isOwnProfile(url) && profiles.get(hostOf(url))?.size === 1;
    const isMap = /google\.[a-z.]+\/maps|maps\.|goo\.gl\/maps/i.test(url);
    if (isMap || (!isNear(span.start) && !own)) return [];
    const shown = text.slice(span.start, span.end).trim();
    // If the anchor text is the URL itself, keep it as written.
    const value = bare(shown) === bare(url) ? shown : url;
    return [{ value, spans: [span], confidence: 0.95, reviewReason: null }];
  });
  const all: Field<string>[] = [];
  for (const link of [...linked, ...written]) {
    const known = all.some(
      ({ value, spans }) =>
        bare(value) === bare(link.value) ||
        spans.some(({ start, end }) => (link.spans[0]?.start ?? 0) >= start && (link.spans[0]?.start ?? 0) < end),
    );
    if (!known) all.push(link);
  }
  return all.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function profilesByHost(urls: string[]): Map<string, Set<string>> {
  const profiles = new Map<string, Set<string>>();
  for (const url of urls) profiles.set(hostOf(url), (profiles.get(hostOf(url)) ?? new Set()).add(bare(url)));
  return profiles;
}

const hostOf = (url: string) => bare(url).replace(/^[a-z]{2}\.|\/.*$/g, '');

const bare = (url: string) =>
  url
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
