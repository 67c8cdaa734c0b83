const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The origins of this server's own pages: the public one, or all loopback names if it is a loopback address. */
export function ownOrigins(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  if (!LOOPBACK.has(url.hostname)) return [url.origin];
  return [...LOOPBACK].map((hostname) => `${url.protocol}//${hostname}${url.port === '' ? '' : `:${url.port}`}`);
}

/**
 * Whether a request comes from one of our own pages. Browsers send an origin; other clients send none, and no third party can make
 * them send a cookie.
 */
export function isFromOwnPage(headers: { origin?: string | undefined; 'sec-fetch-site'?: unknown }, publicUrl: string) {
  if (headers.origin !== undefined) return ownOrigins(publicUrl).includes(headers.origin);
  return headers['sec-fetch-site'] !== 'cross-site';
}
