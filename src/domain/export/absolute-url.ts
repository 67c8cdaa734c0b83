/** A host without a scheme, and anything after it: `example.com/ada`. */
const BARE = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,}(?:[:/?#]\S*)?$/u;

/** Characters after the host that browsers leave alone but RFC 3986 does not allow. */
const NOT_IN_URI = /[[\]^`{|}\\<>"]|%(?![0-9a-f]{2})/gi;

/** An absolute http(s) URL that is valid by RFC 3986; null for anything else, including `javascript:`. */
export function absoluteUrl(text: string): string | null {
  const candidate = BARE.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(candidate)) return null;
  try {
    const { origin, pathname, search, hash } = new URL(candidate);
    const rest = `${pathname}${search}${hash}`.replace(NOT_IN_URI, encodeURIComponent);
    // `URL` adds a slash to a bare origin; keep the address as the owner wrote it.
    return rest === '/' && !candidate.endsWith('/') ? origin : origin + rest;
  } catch {
    return null;
  }
}
