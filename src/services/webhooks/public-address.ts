import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Public addresses under which clouds serve their metadata and agents. */
const METADATA = new Set(['168.63.129.16']);

/** Everything that is routed on the internet: RFC 4291 assigns only this block. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** What an IP address is to a server that sends requests on behalf of its users. IPv4 in IPv6 counts as the IPv4 address. */
export function kindOfAddress(text: string): 'public' | 'loopback' | 'refused' {
  // ipaddr.js also takes forms that only some programs read as an address.
  if (isIP(text) === 0) return 'refused';
  // Turns ::ffff:127.0.0.1 into 127.0.0.1. Other forms of IPv4 in IPv6 are no unicast range.
  const address = ipaddr.process(text);
  const range = address.range();
  if (range === 'loopback') return 'loopback';
  if (range !== 'unicast' || METADATA.has(address.toString())) return 'refused';
  return address.kind() === 'ipv4' || address.match(GLOBAL_IPV6) ? 'public' : 'refused';
}
