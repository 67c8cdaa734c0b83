import type { FastifyRequest } from 'fastify';
import { RestError } from './rest-error.ts';

/** Throws a {@link RestError} with 401 for a visitor. */
export function requireViewer({ identity: { viewer } }: FastifyRequest): NonNullable<typeof viewer> {
  if (viewer) return viewer;
  throw new RestError(
    401,
    'unauthenticated',
    'Sign in first, then send `authorization: Bearer <token>` or the cookie.',
  );
}
