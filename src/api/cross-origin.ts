import fastifyCors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Origins } from './origins.ts';
import { RestError } from './rest/rest-error.ts';

/** Chromium's maximum. */
const PREFLIGHT_SECONDS = 7_200;

/** Response headers that pages on other origins may read. */
const EXPOSED = ['content-disposition', 'etag', 'retry-after', 'set-auth-token', 'x-request-id'];

/** Lets pages on allowed origins read every response, and tells developers of others what to do. */
export async function addCrossOrigin(app: FastifyInstance, origins: Origins): Promise<void> {
  await app.register(fastifyCors, {
    origin: async (origin?: string) => origin !== undefined && origins.isTrusted(origin),
    credentials: true,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: EXPOSED,
    maxAge: PREFLIGHT_SECONDS,
  });
  app.addHook('onRequest', ({ method, headers }, _reply, done) => {
    const { origin } = headers;
    if (method !== 'OPTIONS' || origin === undefined || headers['access-control-request-method'] === undefined)
      return done();
    done(
      new RestError(
        403,
        'foreign_origin',
        `Pages on ${origin.slice(0, 200)} may not call this server. If they should, add the origin to ALLOWED_ORIGINS.`,
      ),
    );
  });
}
