import { parseAddress } from '../text/web-address.ts';

/** Characters after the host that browsers leave alone but RFC 3986 does not allow. */
const NOT_IN_URI = /[[\]^`{|}\\<>"]|%(?![0-9a-f]{2})/gi;

/** An absolute http(s) URL that is valid by RFC 3986, without credentials; null for anything else. */
export function absoluteUrl(text: string): string | null {
  const url = parseAddress(text);
  if (url === null || url.protocol === 'mailto:') return null;
  const { origin, pathname, search, hash } = url;
  const rest = `${pathname}${search}${hash}`.replace(NOT_IN_URI, encodeURIComponent);
  // `URL` adds a slash to a bare origin; keep the address as the owner wrote it.
  return rest === '/' && !text.endsWith('/') ? origin : origin + rest;
}
