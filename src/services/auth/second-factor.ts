import type { BetterAuthPlugin } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';

/** Minutes between the password and the code. */
const CODE_WITHIN_MINUTES = 10;

/** Endpoints that begin a session, and then ask for a code. */
const ASKS = new Set(['/sign-in/email', '/verify-email', '/callback/:id']);

/** Endpoints that begin a session for someone who has just proved more than a password: a code, a passkey, or a session. */
const PROVES = /^\/(two-factor\/|change-password$|passkey\/verify-authentication$)/;

/**
 * Codes of an authenticator app, and backup codes. Better-auth asks for a code only after a password; this asks for one at every endpoint
 * that begins a session.
 */
export function secondFactor() {
  const plugin = twoFactor({
    issuer: 'Cursus',
    allowPasswordless: true,
    twoFactorCookieMaxAge: CODE_WITHIN_MINUTES * 60,
    // No device is exempt from codes.
    trustDeviceMaxAge: 0,
    // A stranger with the password could lock the owner out. See count-code.ts.
    accountLockout: { enabled: false },
  });
  const [ask] = plugin.hooks.after;
  if (ask === undefined) throw new Error('better-auth no longer asks for a code after signing in.');
  const after: NonNullable<NonNullable<BetterAuthPlugin['hooks']>['after']> = [
    {
      handler: ask.handler,
      matcher({ path = '', context, headers }) {
        const token = context.newSession?.session.token;
        // A session that came with the request is only being extended.
        return ASKS.has(path) && token !== undefined && headers?.get('cookie')?.includes(token) !== true;
      },
    },
  ];
  return { ...plugin, hooks: { ...plugin.hooks, after } };
}

/** Whether an endpoint may begin a session of a user with a second factor. Unknown ones may not. */
export const asksForCode = (path: string): boolean => ASKS.has(path) || PROVES.test(path);
