import type { FastifyReply } from 'fastify';

/** Adds request headers to those that the response depends on; `reply.header` would replace the others. */
export function vary(reply: FastifyReply, ...names: string[]): FastifyReply {
  const before = reply.getHeader('vary');
  return reply.header('vary', [...(before === undefined ? [] : [String(before)]), ...names].join(', '));
}
