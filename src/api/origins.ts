const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The pages that may use the session cookie and read responses. Everything that speaks HTTP or WebSocket asks here. */
export interface Origins {
  isTrusted(origin: string): boolean;
  /**
   * Whether a request comes from a trusted page. Browsers send an origin; other clients send none, and no third party can make them
   * send a cookie.
   */
  isFromTrustedPage(headers: { origin?: string | undefined; 'sec-fetch-site'?: unknown }): boolean;
}

interface OriginSettings {
  /** Where browsers reach this server; known once it listens. */
  publicUrl(): string;
  /** As {@link parseAllowedOrigins} returns them. */
  allowedOrigins?: readonly string[] | undefined;
  mode: 'development' | 'production' | 'test';
}

/** Trusts our own pages, the allowed origins and, while developing on this machine, all of its ports. */
export function openOrigins({ publicUrl, allowedOrigins = [], mode }: OriginSettings): Origins {
  const exact = new Set(allowedOrigins.filter((origin) => !origin.includes('*')));
  const wildcards = allowedOrigins
    .filter((origin) => origin.includes('*'))
    .map((origin) => origin.split('*') as [string, string]);
  const isTrusted = (origin: string) => {
    // Browsers send origins in one spelling. Anything else, such as `null`, is from nobody we know.
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) return false;
    const url = new URL(publicUrl());
    if (ownOrigins(url).includes(origin) || exact.has(origin)) return true;
    if (mode === 'development' && isLoopback(url) && isLoopback(new URL(origin))) return true;
    return wildcards.some(([start, end]) => {
      const name = origin.slice(start.length, -end.length);
      return origin === `${start}${name}${end}` && /^[a-z0-9-]+$/.test(name);
    });
  };
  return {
    isTrusted,
    isFromTrustedPage({ origin, 'sec-fetch-site': site }) {
      return origin === undefined ? site !== 'cross-site' : isTrusted(origin);
    },
  };
}

const isLoopback = (url: URL) => LOOPBACK.has(url.hostname);

/** The public origin, or all loopback names if it is a loopback address. */
function ownOrigins(url: URL): string[] {
  if (!isLoopback(url)) return [url.origin];
  return [...LOOPBACK].map((hostname) => `${url.protocol}//${hostname}${url.port === '' ? '' : `:${url.port}`}`);
}
