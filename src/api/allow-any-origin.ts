import type { FastifyReply } from 'fastify';

/** For what any site may read. Allowed origins have a header already, which lets them send credentials. */
export function allowAnyOrigin(reply: FastifyReply): void {
  if (!reply.hasHeader('access-control-allow-origin')) void reply.header('access-control-allow-origin', '*');
}
