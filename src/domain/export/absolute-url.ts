/** A bare host with what follows it: `example.com/ada`. */
const BARE = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,}(?:[:/?#]\S*)?$/u;

/** Letters that browsers leave as they are behind the host but that RFC 3986 has no place for. */
const NOT_IN_URI = /[[\]^`{|}\\<>"]|%(?![0-9a-f]{2})/gi;

/** An http(s) address as RFC 3986 writes it, with its scheme; null for what is none, `javascript:` among them. */
export function absoluteUrl(text: string): string | null {
  const candidate = BARE.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(candidate)) return null;
  try {
    const { origin, pathname, search, hash } = new URL(candidate);
    const rest = `${pathname}${search}${hash}`.replace(NOT_IN_URI, encodeURIComponent);
    // A slash that was not written is not added.
    return rest === '/' && !candidate.endsWith('/') ? origin : origin + rest;
  } catch {
    return null;
  }
}
