import type { IncomingMessage } from 'node:http';

/** Of a socket's request, by Fastify's rule: the nearest address, or the one a trusted proxy tells of. */
export function clientAddress(request: IncomingMessage, { trustProxy }: { trustProxy: boolean }): string {
  const forwarded = request.headers['x-forwarded-for'];
  const first = trustProxy && typeof forwarded === 'string' ? forwarded.split(',')[0]?.trim() : undefined;
  return first || request.socket.remoteAddress || 'unknown';
}
