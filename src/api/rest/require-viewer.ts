import type { FastifyRequest } from 'fastify';
import { RestError } from './rest-error.ts';

/** @throws RestError with status 401 unless the request is from a signed-in user */
export function requireViewer({ identity: { viewer } }: FastifyRequest): NonNullable<typeof viewer> {
  if (viewer) return viewer;
  throw new RestError(
    401,
    'unauthenticated',
    'This endpoint requires you to sign in. Sign in at /api/auth/sign-in/email and send `authorization: Bearer <token>` or the cookie.',
  );
}
