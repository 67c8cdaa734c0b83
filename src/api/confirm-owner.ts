import type { FastifyRequest } from 'fastify';
import { confirmIdentity } from '../services/account/confirm-identity.ts';
import { countWays } from '../services/auth/count-ways.ts';
import type { RouteDeps } from './api-deps.ts';
import { CHANGE_EMAIL, countEmailChange } from './change-email.ts';

export interface Refused {
  status: number;
  code: string;
  message: string;
  retryAfterSeconds?: number;
}

/** Takes the password before the device makes a passkey, which would stay on the device if refused. Better-auth has it as a GET. */
export const ADD_PASSKEY = '/passkey/generate-register-options';

/** Endpoints for what must not be done with a stolen session, with the field that has the password. */
const NEED_OWNER: Record<string, string> = {
  [CHANGE_EMAIL]: 'password',
  '/change-password': 'currentPassword',
  '/two-factor/enable': 'password',
  '/two-factor/disable': 'password',
  '/two-factor/generate-backup-codes': 'password',
  [ADD_PASSKEY]: 'password',
  '/passkey/delete-passkey': 'password',
  '/link-social': 'password',
  '/unlink-account': 'password',
};

/** Those that remove a way to sign in. The database has the last word, see `keep_a_way_to_sign_in`. */
const REMOVE_WAY = new Set(['/passkey/delete-passkey', '/unlink-account']);

/** Why a request for one of these endpoints is refused before better-auth sees it; null if it isn't. */
export async function refuseWithoutOwner(
  deps: RouteDeps,
  request: FastifyRequest,
  { path, textField }: { path: string; textField: (name: string) => string | null },
): Promise<Refused | null> {
  const field = NEED_OWNER[path];
  const viewer = request.identity.viewer;
  if (field === undefined) return null;
  if (viewer === null || viewer.scopes !== null)
    return { status: 401, code: 'UNAUTHORIZED', message: 'Sign in first. An API key is not enough.' };
  const { sessionId, userId } = viewer;
  const confirmed = await confirmIdentity(deps.database, { sessionId, userId, password: textField(field) });
  if (confirmed.kind === 'needed')
    return {
      status: 403,
      code: 'PASSWORD_NEEDED',
      message: 'To change how you sign in, enter your password, or sign out and in again if you have none.',
    };
  if (confirmed.kind === 'wrong') return { status: 403, code: 'INVALID_PASSWORD', message: 'The password is wrong.' };
  if (confirmed.kind === 'too_many') return tooMany(confirmed.retryAfterSeconds);
  if (REMOVE_WAY.has(path) && (await countWays(deps.database, userId)) < 2)
    return {
      status: 409,
      code: 'LAST_WAY_TO_SIGN_IN',
      message: 'This is your last way to sign in. Add another one first, such as a password.',
    };
  const wait = path === CHANGE_EMAIL ? await countEmailChange(deps, userId) : 0;
  return wait === 0 ? null : tooMany(wait);
}

export const tooMany = (seconds: number): Refused => ({
  status: 429,
  code: 'RATE_LIMITED',
  message: `Too many attempts. Wait ${seconds} seconds, then try again.`,
  retryAfterSeconds: seconds,
});
