import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';

/** How many trusted proxies stand in front of this server, or their addresses, networks and ranges. */
export type TrustedProxies = number | string[];

/** Whether the address, `hop` proxies away from this server (0 is the peer), is a trusted proxy. */
export type TrustProxy = (address: string, hop: number) => boolean;

export function trustProxies(trusted: TrustedProxies): TrustProxy {
  return typeof trusted === 'number' ? (_address, hop) => hop < trusted : proxyAddress.compile(trusted);
}

/** The client's address of a socket's request, by Fastify's rule: the last one that no trusted proxy vouches for. */
export function clientAddress(request: IncomingMessage, trust: TrustProxy): string {
  return proxyAddress(request, trust) ?? 'unknown';
}
