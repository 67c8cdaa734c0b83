import type { FastifyRequest } from 'fastify';
import { confirmIdentity } from '../services/account/confirm-identity.ts';
import { countRequest, type RateRule } from '../services/auth/rate-limit.ts';
import type { RouteDeps } from './api-deps.ts';
import { sendAuthMail } from './auth-mail.ts';

export const CHANGE_EMAIL = '/change-email';

/** Each request sends mail to an address that the user has only claimed. */
const MAILS: RateRule = { max: 5, seconds: 3600 };

export interface Refused {
  status: number;
  code: string;
  message: string;
  retryAfterSeconds?: number;
}

/** Why a request to change the email is refused before better-auth sees it; null if it isn't. */
export async function refuseEmailChange(
  { database }: RouteDeps,
  request: FastifyRequest,
  password: string | null,
): Promise<Refused | null> {
  const viewer = request.identity.viewer;
  // Better-auth refuses requests without a session.
  if (viewer === null || viewer.scopes !== null) return null;
  const { sessionId, userId } = viewer;
  const confirmed = await confirmIdentity(database, { sessionId, userId, password });
  if (confirmed.kind === 'needed')
    return { status: 403, code: 'PASSWORD_NEEDED', message: 'To change the email address, enter your password.' };
  if (confirmed.kind === 'wrong') return { status: 403, code: 'INVALID_PASSWORD', message: 'The password is wrong.' };
  const wait =
    confirmed.kind === 'too_many'
      ? confirmed.retryAfterSeconds
      : await countRequest(database, `auth:change-email:${userId}`, MAILS);
  if (wait === 0) return null;
  const message = 'Too many attempts. Wait a while, then try again.';
  return { status: 429, code: 'RATE_LIMITED', message, retryAfterSeconds: wait };
}

/** Tells the present address, in time for its owner to object. */
export async function announceEmailChange(deps: RouteDeps, request: FastifyRequest, newEmail: string): Promise<void> {
  const id = request.identity.viewer?.userId;
  const user = id === undefined ? null : await deps.database.prisma.user.findUnique({ where: { id } });
  if (user === null || user.email === newEmail.toLowerCase()) return;
  const { headers } = request;
  sendAuthMail(deps, {
    kind: 'addressChanges',
    to: user.email,
    page: '/studio/forgotten-password',
    address: newEmail,
    headers,
  });
}
