import ipaddr from 'ipaddr.js';

/** Proxies whose X-Forwarded-For counts: how many stand in front of this server (0 for none), or their addresses and networks. */
export type TrustedProxies = number | string[];

const MOST_HOPS = 10;
/** Names that proxy-addr knows for ranges of private addresses. */
const RANGES = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** @returns null for anything but a number of hops or a list of addresses, networks and ranges, separated by commas */
export function parseTrustedProxies(text: string): TrustedProxies | null {
  if (/^\d+$/.test(text)) return Number(text) <= MOST_HOPS ? Number(text) : null;
  const entries = text.split(',').map((entry) => entry.trim());
  return entries.every(isProxy) ? entries : null;
}

// A network of all addresses would let every client choose its own.
const isProxy = (entry: string) =>
  RANGES.has(entry) ||
  (entry.includes('/') ? ipaddr.isValidCIDR(entry) && !entry.endsWith('/0') : ipaddr.isValid(entry));
