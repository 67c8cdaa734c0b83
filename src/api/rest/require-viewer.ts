import type { FastifyRequest } from 'fastify';
import type { ApiKeyScope } from '../../generated/prisma/enums.ts';
import { hasScope } from '../../services/auth/has-scope.ts';
import { RestError } from './rest-error.ts';

/** @throws RestError unless the request is from a signed-in user, or by an API key that has the scope if one is given */
export function requireViewer(
  { identity: { viewer } }: FastifyRequest,
  scope: ApiKeyScope | null = null,
): NonNullable<typeof viewer> {
  if (viewer && scope !== null && !hasScope(viewer, scope))
    throw new RestError(
      403,
      'forbidden',
      `This endpoint needs an API key with the scope ${scope.toUpperCase()}. Create one that has it.`,
    );
  if (viewer) return viewer;
  throw new RestError(
    401,
    'unauthenticated',
    'This endpoint requires you to sign in. Sign in at /api/auth/sign-in/email and send `authorization: Bearer <token>` or the cookie.',
  );
}
