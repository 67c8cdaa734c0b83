import { createHash } from 'node:crypto';
import type { Database } from '../database/prisma.ts';
import { countRequest, type RateRule } from './rate-limit.ts';

export interface SignInLimits {
  /** Any request to an auth endpoint from one address. */
  perAddress: RateRule;
  /** Attempts to get into one account, or to make one with its e-mail, from wherever. */
  perAccount: RateRule;
}

export const SIGN_IN_LIMITS: SignInLimits = {
  perAddress: { max: 60, seconds: 60 },
  perAccount: { max: 10, seconds: 300 },
};

/** Endpoints that answer whether an e-mail and a password belong together, or that send mail. */
const GUESSING = /\/(sign-in|sign-up|request-password-reset|forget-password|send-verification-email)\b/;

/** @returns 0 when the request may go on, else the seconds to wait */
export async function countAuthRequest(
  database: Database,
  limits: SignInLimits,
  request: { path: string; address: string; email: string | null },
): Promise<number> {
  // Asking who one is guesses nothing, and pages do it often.
  if (request.path.endsWith('/get-session')) return 0;
  const wait = await countRequest(database, `auth:address:${request.address}`, limits.perAddress);
  if (wait > 0 || request.email === null || !GUESSING.test(request.path)) return wait;
  // Hashed: whoever sees the counters need not learn who tries to sign in.
  const account = createHash('sha256').update(request.email.trim().toLowerCase()).digest('base64url');
  return countRequest(database, `auth:account:${account}`, limits.perAccount);
}
