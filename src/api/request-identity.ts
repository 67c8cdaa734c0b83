import type { FastifyInstance } from 'fastify';
import type { ApiParts } from './api-parts.ts';
import { type Identity, identify } from './identify.ts';
import { isFromOwnPage } from './origins.ts';
import { rememberOwner } from './owner-cookie.ts';
import { RestError } from './rest/rest-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    identity: Identity;
  }
  interface FastifyContextConfig {
    /** Everybody gets the same answer, so nobody is asked who they are. */
    anonymous?: boolean;
  }
}

export const NOBODY: Identity = { viewer: null, by: 'nothing' };
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Finds out who asks before a request is dealt with, and refuses what another site's page makes a browser send. */
export function addIdentity(app: FastifyInstance, parts: ApiParts): void {
  app.decorateRequest('identity');
  app.addHook('onRequest', async (request, reply) => {
    const isForAll = request.routeOptions.config.anonymous === true || request.url.startsWith('/health/');
    request.identity = isForAll ? NOBODY : await identify(parts, request.headers);
    if (request.identity.by !== 'cookie' || SAFE.has(request.method)) return;
    if (!isFromOwnPage(request.headers, parts.publicUrl()))
      throw new RestError(
        403,
        'foreign_origin',
        'Requests of other sites are not taken with a cookie. Use a bearer token.',
      );
    const userId = request.identity.viewer?.userId;
    if (userId !== undefined)
      rememberOwner(request, reply, { userId, publicUrl: parts.publicUrl(), sitesUrl: parts.sitesUrl() });
  });
}
