const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The origins of this server's own pages: its public one, and every name of this machine where that is one of them. */
export function ownOrigins(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  if (!LOOPBACK.has(url.hostname)) return [url.origin];
  return [...LOOPBACK].map((hostname) => `${url.protocol}//${hostname}${url.port === '' ? '' : `:${url.port}`}`);
}

/**
 * Whether a request that a browser made came from one of our own pages. Browsers say where from; programs, which send no cookie
 * that somebody else put into them, say nothing.
 */
export function isFromOwnPage(headers: { origin?: string | undefined; 'sec-fetch-site'?: unknown }, publicUrl: string) {
  if (headers.origin !== undefined) return ownOrigins(publicUrl).includes(headers.origin);
  return headers['sec-fetch-site'] !== 'cross-site';
}
