import { createHash } from 'node:crypto';
import type { Database } from '../database/prisma.ts';
import { addressGroup } from './address-group.ts';
import { countRequest, type RateRule } from './rate-limit.ts';

export interface SignInLimits {
  /** Requests to any auth endpoint from one address, or one /64 network of IPv6. */
  perAddress: RateRule;
  /** Attempts to sign in to one account, or to sign up with its email, from any address. */
  perAccount: RateRule;
}

export const SIGN_IN_LIMITS: SignInLimits = {
  perAddress: { max: 60, seconds: 60 },
  perAccount: { max: 10, seconds: 300 },
};

/** Endpoints that allow guessing a password or that send mail. */
const GUESSING = /\/(sign-in|sign-up|request-password-reset|forget-password|send-verification-email)\b/;

/** @returns 0 if the request is allowed, otherwise the seconds to wait */
export async function countAuthRequest(
  database: Database,
  limits: SignInLimits,
  request: { path: string; address: string; email: string | null },
): Promise<number> {
  // Reading one's own session guesses nothing, and pages do it often.
  if (request.path.endsWith('/get-session')) return 0;
  const wait = await countRequest(database, `auth:address:${addressGroup(request.address)}`, limits.perAddress);
  if (wait > 0 || request.email === null || !GUESSING.test(request.path)) return wait;
  // Hashed, so that reading the counters doesn't reveal who signs in.
  const account = createHash('sha256').update(request.email.trim().toLowerCase()).digest('base64url');
  return countRequest(database, `auth:account:${account}`, limits.perAccount);
}
