const PROTOCOLS = new Set(['https:', 'http:', 'mailto:']);

/** A host without a scheme, and anything after it: `example.com/ada`. */
const BARE = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,}(?:[:/?#]\S*)?$/u;

/** An http, https or mailto address as a URL, `https` where it has no scheme; null for anything else, including `javascript:`. */
export function parseAddress(address: string): URL | null {
  const text = address.trim();
  const absolute = BARE.test(text) ? `https://${text}` : text;
  if (!URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  if (!PROTOCOLS.has(url.protocol)) return null;
  return url.protocol === 'mailto:' || url.hostname.includes('.') ? url : null;
}

/** An absolute URL that is safe to link to; null for anything else, including URLs with credentials. */
export function safeHref(address: string): string | null {
  const url = parseAddress(address);
  return url === null || url.username !== '' || url.password !== '' ? null : url.href;
}
