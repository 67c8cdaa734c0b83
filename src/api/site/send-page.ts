import type { FastifyReply, FastifyRequest } from 'fastify';
import { vary } from '../vary.ts';
import type { BuiltPage } from './site-pages.ts';

/** Sends a page in the best encoding that the browser accepts, or 304 if unchanged. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: BuiltPage, caching: string): FastifyReply {
  void vary(reply, 'accept-encoding')
    .header('cache-control', caching)
    .header('content-security-policy', page.policy)
    .header('referrer-policy', 'strict-origin-when-cross-origin')
    .header('etag', page.etag);
  if (request.headers['if-none-match'] === page.etag) return reply.status(304).send();
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
  if (encoding) void reply.header('content-encoding', encoding);
  return reply.type('text/html; charset=utf-8').send(page.body[encoding ?? 'identity']);
}
