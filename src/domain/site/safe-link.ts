import { safeHref } from '../text/web-address.ts';

const NAMES: [RegExp, string][] = [
  [/(?:^|\.)linkedin\.com$/u, 'LinkedIn'],
  [/(?:^|\.)github\.com$/u, 'GitHub'],
  [/(?:^|\.)gitlab\.com$/u, 'GitLab'],
  [/(?:^|\.)xing\.com$/u, 'Xing'],
  [/(?:^|\.)orcid\.org$/u, 'ORCID'],
];

/** A link labeled with the service's name or the host; null when it is not safe to link to. */
export function namedLink(address: string): { label: string; href: string } | null {
  const href = safeHref(address);
  if (href === null) return null;
  const url = new URL(href);
  if (url.protocol === 'mailto:') return { label: url.pathname, href };
  const host = url.hostname.replace(/^www\./u, '');
  return { label: NAMES.find(([pattern]) => pattern.test(host))?.[1] ?? host, href };
}
