import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';
import { deviceIn } from './device-token.ts';
import { countRequest, type RateRule } from './rate-limit.ts';
import { hashToken, tokenOf } from './session-token.ts';
import { accountOf } from './sign-in-limits.ts';

/** Endpoints that take a code. */
const TAKES_CODE = /^\/two-factor\/verify-(totp|backup-code)$/;

/** Three codes of a million are right at any time. */
const FROM_DEVICE: RateRule = { max: 10, seconds: 900 };
/** From all devices together on which the user has not signed in before: whoever guesses codes has the password. */
const FROM_OTHERS: RateRule = { max: 10, seconds: 3600 };
/** A code is right for 90 seconds. */
const ONCE: RateRule = { max: 1, seconds: 120 };
const ONE_WARNING: RateRule = { max: 1, seconds: 12 * 3600 };

export type CodeCount =
  | { kind: 'allowed' }
  /** Entered before, by whomever. */
  | { kind: 'used' }
  /** `warn`: the address of an owner who has not been warned lately. */
  | { kind: 'too_many'; retryAfterSeconds: number; warn: string | null };

const READ_OWNERS = `select u.id, u.email from users u where u.id = $1::uuid
  union select u.id, u.email from verifications v join users u on u.id::text = v.value
  where v.identifier = $2 and v.expires_at > now()`;

/**
 * Counts a code before it is checked, so that codes can't be guessed, and none works twice. The owner's devices have a count of their
 * own, as with passwords.
 *
 * @param request.userId of the session that sends the code; null if it came without one
 * @param request.challenge the cookie that better-auth sets when the password is right
 * @param request.device the device token that came with the request
 */
export async function countCode(
  { database, secret }: { database: Database; secret: string },
  request: {
    path: string;
    code: string | null;
    userId: string | null;
    challenge: string | undefined;
    device: string | undefined;
  },
): Promise<CodeCount> {
  if (!TAKES_CODE.test(request.path) || request.code === null) return { kind: 'allowed' };
  const owners = await onPool(database.pool)<{ id: string; email: string }>(READ_OWNERS, [
    request.userId,
    hashToken(tokenOf(request.challenge ?? '')),
  ]);
  // Two if the session is another user's. Which of them better-auth asks for doesn't matter then.
  for (const { id, email } of owners) {
    const device = deviceIn(secret, accountOf(email), request.device);
    const retryAfterSeconds =
      device === null
        ? await countRequest(database, `auth:code:${id}`, FROM_OTHERS)
        : await countRequest(database, `auth:code-device:${device}`, FROM_DEVICE);
    if (retryAfterSeconds > 0) {
      const isWarned = (await countRequest(database, `auth:code-warning:${id}`, ONE_WARNING)) > 0;
      return { kind: 'too_many', retryAfterSeconds, warn: isWarned ? null : email };
    }
    const code = hashToken(`${id} ${request.code.trim()}`);
    if ((await countRequest(database, `auth:code-used:${code}`, ONCE)) > 0) return { kind: 'used' };
  }
  return { kind: 'allowed' };
}
