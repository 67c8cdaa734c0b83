import type { FastifyRequest } from 'fastify';
import { countRequest, type RateRule } from '../services/auth/rate-limit.ts';
import type { RouteDeps } from './api-deps.ts';
import { sendAuthMail } from './auth-mail.ts';

export const CHANGE_EMAIL = '/change-email';

/** Each request sends mail to an address that the user has only claimed. */
const MAILS: RateRule = { max: 5, seconds: 3600 };

/** @returns the seconds to wait before the user may ask for another change; 0 if they may now */
export const countEmailChange = ({ database }: RouteDeps, userId: string): Promise<number> =>
  countRequest(database, `auth:change-email:${userId}`, MAILS);

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
