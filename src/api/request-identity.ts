import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RouteDeps } from './api-deps.ts';
import { type Identity, identify, sessionTokenOf } from './identify.ts';
import { rememberOwner } from './owner-cookie.ts';
import { RestError } from './rest/rest-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The user who sent the request. */
    identity: Identity;
  }
  interface FastifyContextConfig {
    /** The response is the same for everyone, so the session isn't looked up. */
    anonymous?: boolean;
    /** The handler looks up sessions of bearer tokens itself, together with what it reads. Until then nobody is signed in. */
    identifiesBearers?: boolean;
  }
}

export const NOBODY: Identity = { viewer: null, by: 'nothing' };
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Identifies the user of each request, and rejects cookie requests made by other sites' pages. */
export function addIdentity(app: FastifyInstance, deps: RouteDeps): void {
  app.decorateRequest('identity');
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.identifiesBearers === true && sessionTokenOf(request.headers) !== null) {
      request.identity = { viewer: null, by: 'bearer' };
      return;
    }
    await identifyRequest(request, reply);
  });
  const identifyRequest = async (request: FastifyRequest, reply: FastifyReply) => {
    const isForAll = request.routeOptions.config.anonymous === true || request.url.startsWith('/health/');
    request.identity = isForAll ? NOBODY : await identify(deps, request.headers);
    if (request.identity.by !== 'cookie' || SAFE.has(request.method)) return;
    if (!deps.origins.isFromTrustedPage(request.headers))
      throw new RestError(
        403,
        'foreign_origin',
        'Pages on this origin may not use the session cookie. Send a bearer token, or add the origin to ALLOWED_ORIGINS.',
      );
    const userId = request.identity.viewer?.userId;
    if (userId !== undefined)
      rememberOwner(request, reply, { userId, publicUrl: deps.publicUrl(), sitesUrl: deps.sitesUrl() });
  };
}
