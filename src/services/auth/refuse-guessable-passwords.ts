import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { isGuessable } from './guessable-password.ts';
import { PASSWORD_LENGTH } from './password-length.ts';

/** Better-auth names the field for a new password `newPassword` everywhere but at sign-up. */
const SIGN_UP = '/sign-up/email';

/** Refuses a new password that is easy to guess, whatever endpoint sets it. */
export const refuseGuessablePasswords = createAuthMiddleware(async (ctx) => {
  const body = (ctx.body ?? {}) as Record<string, unknown>;
  const password = ctx.path === SIGN_UP ? body['password'] : body['newPassword'];
  // Better-auth checks the length.
  if (typeof password !== 'string' || password.length < PASSWORD_LENGTH.min || password.length > PASSWORD_LENGTH.max)
    return;
  const user = ctx.path === SIGN_UP ? body : ((await getSessionFromCtx(ctx))?.user ?? {});
  const about = [user['name'], user['email']].filter((text) => typeof text === 'string');
  if (await isGuessable(password, about))
    throw APIError.from('BAD_REQUEST', {
      code: 'PASSWORD_TOO_GUESSABLE',
      message:
        'This password is common or easy to guess. Choose a longer one, such as three or four words that do not belong together.',
    });
});
