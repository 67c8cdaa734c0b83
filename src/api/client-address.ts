import type { IncomingMessage } from 'node:http';

/** The client address of a socket's request, by Fastify's rule: the peer's, or the one a trusted proxy reports. */
export function clientAddress(request: IncomingMessage, { trustProxy }: { trustProxy: boolean }): string {
  const forwarded = request.headers['x-forwarded-for'];
  const first = trustProxy && typeof forwarded === 'string' ? forwarded.split(',')[0]?.trim() : undefined;
  return first || request.socket.remoteAddress || 'unknown';
}
