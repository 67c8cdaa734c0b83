const PROTOCOLS = new Set(['https:', 'http:', 'mailto:']);

const NAMES: [RegExp, string][] = [
  [/(?:^|\.)linkedin\.com$/u, 'LinkedIn'],
  [/(?:^|\.)github\.com$/u, 'GitHub'],
  [/(?:^|\.)gitlab\.com$/u, 'GitLab'],
  [/(?:^|\.)xing\.com$/u, 'Xing'],
  [/(?:^|\.)orcid\.org$/u, 'ORCID'],
];

/** An absolute URL that is safe to link to; null for anything else (`javascript:`, `data:`, incomplete URLs). */
export function safeHref(address: string): string | null {
  const text = address.trim();
  const absolute = /^[a-z][a-z0-9+.-]*:/iu.test(text) && !/^[\w.-]+:\d/u.test(text) ? text : `https://${text}`;
  if (!URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  if (!PROTOCOLS.has(url.protocol)) return null;
  if (url.protocol !== 'mailto:' && (!url.hostname.includes('.') || url.username !== '' || url.password !== ''))
    return null;
  return url.href;
}

/** A link labeled with the service's name or the host; null when it is not safe to link to. */
export function namedLink(address: string): { label: string; href: string } | null {
  const href = safeHref(address);
  if (href === null) return null;
  const url = new URL(href);
  if (url.protocol === 'mailto:') return { label: url.pathname, href };
  const host = url.hostname.replace(/^www\./u, '');
  return { label: NAMES.find(([pattern]) => pattern.test(host))?.[1] ?? host, href };
}
