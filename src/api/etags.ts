import fastifyEtag from '@fastify/etag';
import type { FastifyInstance } from 'fastify';

/**
 * Gives the responses of a scope an ETag, and answers 304 if the client has it. It is made of the response rather than of the career
 * graph's version, because parts such as lengths of time change without an edit. Weak, because compression follows.
 */
export async function addEtags(scope: FastifyInstance): Promise<void> {
  await scope.register(fastifyEtag, { weak: true });
}
