import { createHash } from 'node:crypto';
import type { Database } from '../database/prisma.ts';
import { addressGroup } from './address-group.ts';
import { anyDeviceIn, deviceIn } from './device-token.ts';
import { countRequest, type RateRule } from './rate-limit.ts';

export interface SignInLimits {
  /** Requests to any auth endpoint from one device that has signed in before, from one user who is signed in, or else from one address. */
  perSender: RateRule;
  /** Attempts to sign in to one account, or to sign up with its email, from one address or one device that has signed in before. */
  perAccount: RateRule;
  /** The same from all other devices together, so that many addresses don't make many guesses. */
  perAccountInAll: RateRule;
}

export const SIGN_IN_LIMITS: SignInLimits = {
  perSender: { max: 60, seconds: 60 },
  perAccount: { max: 10, seconds: 300 },
  perAccountInAll: { max: 100, seconds: 3600 },
};

/** Endpoints that allow guessing a password or that send mail. */
const GUESSING = /\/(sign-in|sign-up|request-password-reset|forget-password|send-verification-email)\b/;

/** An account in counters and device tokens. Hashed, so that reading the counters doesn't reveal who signs in. */
export const accountOf = (email: string) => createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');

/**
 * Counts a request. Nobody else can lock the owner out: the owner's devices are counted by themselves, whatever else comes from their
 * address, and every other address has a counter of its own.
 *
 * @param request.userId who is signed in; null for nobody
 * @param request.device the device token that came with the request
 * @returns 0 if the request is allowed, otherwise the seconds to wait
 */
export async function countAuthRequest(
  { database, secret, limits }: { database: Database; secret: string; limits: SignInLimits },
  request: {
    path: string;
    address: string;
    email: string | null;
    userId: string | null;
    device: string | undefined;
  },
): Promise<number> {
  // Reading one's own session guesses nothing, and pages do it often.
  if (request.path.endsWith('/get-session')) return 0;
  const from = addressGroup(request.address);
  const account = request.email === null ? null : accountOf(request.email);
  // A device that names another account is a stranger there: nobody gets more guesses by signing in to an account of their own.
  const device = account === null ? anyDeviceIn(secret, request.device) : deviceIn(secret, account, request.device);
  const wait = await countRequest(database, `auth:${sender({ ...request, from, account, device })}`, limits.perSender);
  if (wait > 0 || account === null || !GUESSING.test(request.path)) return wait;
  if (device !== null) return countRequest(database, `auth:device:${device}`, limits.perAccount);
  return (
    (await countRequest(database, `auth:account:${account}:${from}`, limits.perAccount)) ||
    countRequest(database, `auth:account:${account}`, limits.perAccountInAll)
  );
}

function sender({
  from,
  account,
  device,
  userId,
}: {
  from: string;
  account: string | null;
  device: string | null;
  userId: string | null;
}): string {
  if (device !== null) return `from-device:${device}`;
  // Whoever is signed in may name any account, so a request that names one counts by address.
  return userId !== null && account === null ? `from-user:${userId}` : `address:${from}`;
}
