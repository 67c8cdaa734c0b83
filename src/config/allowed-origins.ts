/** An origin, or all subdomains of a host one level deep: `https://*.example.org`. */
const ENTRY = /^(https?):\/\/(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::(\d{1,5}))?\/?$/;

/**
 * The entries of a list separated by commas, as browsers spell origins: lower case, without the default port.
 *
 * @returns null for an entry that is not an origin. A wildcard needs a host of two or more names, and covers one name.
 */
export function parseAllowedOrigins(list: string): string[] | null {
  const entries = list.split(',').flatMap((entry) => entry.trim().toLowerCase() || []);
  const origins = entries.map(originOf);
  return origins.every((origin) => origin !== null) ? [...new Set(origins)] : null;
}

function originOf(entry: string): string | null {
  const [, protocol, wildcard = '', host = '', port] = ENTRY.exec(entry) ?? [];
  if (protocol === undefined) return null;
  const url = `${protocol}://${host}${port === undefined ? '' : `:${port}`}`;
  if (!URL.canParse(url)) return null;
  // Nobody owns a whole top-level domain, and addresses have no subdomains.
  if (wildcard !== '' && !/\.[a-z-]*[a-z][a-z0-9-]*$/.test(host)) return null;
  return new URL(url).origin.replace('://', `://${wildcard}`);
}
