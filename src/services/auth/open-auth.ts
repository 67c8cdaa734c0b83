import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { isAPIError } from 'better-auth/api';
import { bearer } from 'better-auth/plugins';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database/prisma.ts';
import type { Logger } from '../log/logger.ts';
import { isDiskFull } from '../storage/is-disk-full.ts';
import { isConnectionLoss } from '../database/connection-loss.ts';
import { answering, withNotedFailures } from './noted-failures.ts';
import { withHashedSessions } from './hashed-sessions.ts';
import { passkeys } from './passkeys.ts';
import { PASSWORD_LENGTH } from './password-length.ts';
import { refuseGuessablePasswords } from './refuse-guessable-passwords.ts';
import { asksForCode, secondFactor } from './second-factor.ts';
import { type SignInProvider, signInProviders } from './sign-in-providers.ts';

/** Base path of better-auth's endpoints. */
export const AUTH_PATH = '/api/auth';

/** Carries the client address as the server determined it; a header of this name from a client is overwritten. */
export const ADDRESS_HEADER = 'x-cursus-address';

export interface Auth {
  handle(request: Request): Promise<Response>;
}

export interface AuthSettings {
  /** Must be connected as app_api. */
  database: Database;
  /** The installation's secret. */
  secret: string;
  /** Where browsers reach this server, without a trailing slash. */
  publicUrl: string;
  /** Whether pages on an origin may sign in. */
  isTrusted(origin: string): boolean;
  /** Whether an account is of use only when its email has been verified. Signing up then doesn't tell who has an account. */
  requireVerifiedEmail: boolean;
  /** With which users may sign in. */
  providers: readonly SignInProvider[];
  /** Sends mail to a user. Must not tell by its duration whether it sends. */
  sendMail(mail: {
    kind: 'newPassword' | 'confirmAddress' | 'confirmNewAddress' | 'alreadyThere';
    to: string;
    /** The page that takes the token: a path of the studio, or an address that was checked. */
    page: string;
    token?: string;
    request: Request | undefined;
  }): void;
  /** After a new password was chosen with such a link. */
  onNewPassword(user: { userId: string; request: Request | undefined }): Promise<void>;
  log: Logger;
}

const NO_TOKENS = { accessToken: null, refreshToken: null, idToken: null };

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** Pages of the studio. */
const PAGES = {
  newPassword: '/studio/new-password',
  forgotten: '/studio/forgotten-password',
  confirmAddress: '/studio/confirm-address',
};

/** Endpoints that would expose stored token hashes, or that nothing here secures. */
const DISABLED = [
  '/list-sessions',
  '/revoke-session',
  '/update-session',
  '/account-info',
  '/get-access-token',
  '/refresh-token',
  '/passkey/list-user-passkeys',
  '/two-factor/get-totp-uri',
  '/two-factor/send-otp',
  '/two-factor/verify-otp',
];

/** Email and password sign-in, with sessions by cookie or bearer token. Uses the given database connections. */
export function openAuth(settings: AuthSettings): Auth {
  const { database, secret, publicUrl, isTrusted, log } = settings;
  const secure = publicUrl.startsWith('https:');
  const adapter = prismaAdapter(database.prisma, { provider: 'postgresql', transaction: true });
  const auth = betterAuth({
    appName: 'Cursus',
    baseURL: publicUrl,
    basePath: AUTH_PATH,
    secret,
    trustedOrigins(request) {
      const referrer = request?.headers.get('referer') ?? '';
      const origin = request?.headers.get('origin') ?? (URL.canParse(referrer) ? new URL(referrer).origin : '');
      return isTrusted(origin) ? [origin] : [];
    },
    database: (options: BetterAuthOptions) => withHashedSessions(withNotedFailures(adapter(options))),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR,
      requireEmailVerification: settings.requireVerifiedEmail,
      async onExistingUserSignUp({ user }, request) {
        settings.sendMail({ kind: 'alreadyThere', to: user.email, page: PAGES.forgotten, request });
      },
      async sendResetPassword({ user, url, token }, request) {
        const page = new URL(url).searchParams.get('callbackURL') || PAGES.newPassword;
        settings.sendMail({ kind: 'newPassword', to: user.email, page, token, request });
      },
      async onPasswordReset({ user }, request) {
        // The link came by mail.
        await database.prisma.user.update({ where: { id: user.id }, data: { emailVerified: true } });
        await settings.onNewPassword({ userId: user.id, request });
      },
    },
    emailVerification: {
      sendOnSignUp: settings.requireVerifiedEmail,
      sendOnSignIn: settings.requireVerifiedEmail,
      autoSignInAfterVerification: true,
      expiresIn: DAY,
      async sendVerificationEmail({ user, url, token }, request) {
        const given = new URL(url).searchParams.get('callbackURL');
        settings.sendMail({
          kind: isForNewAddress(token) ? 'confirmNewAddress' : 'confirmAddress',
          to: user.email,
          // Better-auth's default is the start page.
          page: given === null || given === '/' ? PAGES.confirmAddress : given,
          token,
          request,
        });
      },
    },
    account: {
      // Only by address if it is verified on both sides, which is better-auth's default.
      accountLinking: { allowDifferentEmails: true, allowUnlinkingAll: true },
    },
    // The tokens of such links are stored as hashes.
    verification: { storeIdentifier: 'hashed' },
    user: { deleteUser: { enabled: false }, changeEmail: { enabled: true } },
    // Whose session it is, we confirm ourselves; see confirm-owner.ts.
    session: { expiresIn: 7 * DAY, updateAge: DAY, freshAge: 0 },
    disabledPaths: DISABLED,
    // Our limits are stricter, see rate-limit.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // In this order: a session that waits for a code isn't handed out as a token.
    plugins: [secondFactor(), passkeys(publicUrl), signInProviders(settings.providers), bearer()],
    databaseHooks: {
      // We ask providers who it is, and nothing later.
      account: {
        create: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) },
        update: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) },
      },
      session: {
        create: {
          async before({ userId }, context) {
            if (asksForCode(context?.path ?? '')) return;
            const user = await database.prisma.user.findUnique({ where: { id: userId } });
            if (user?.twoFactorEnabled) return false;
          },
        },
      },
    },
    hooks: { before: refuseGuessablePasswords },
    logger: {
      level: 'warn',
      log: (level, message) => log[level === 'error' ? 'error' : 'warn']({ part: 'auth' }, message),
    },
    onAPIError: {
      errorURL: `${publicUrl}/studio`,
      // Better-auth would write refusals to the standard output, past our log.
      onError(error) {
        if (!isAPIError(error) || error.statusCode >= 500)
          log.error({ part: 'auth', err: error }, 'an endpoint failed');
      },
    },
    advanced: {
      // Left out, they would be true with NODE_ENV=test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      cookiePrefix: 'cursus',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => uuidv7() },
    },
  });
  const isTemporary = (error: unknown) => isConnectionLoss(error) || isDiskFull(error);
  return { handle: (request) => answering(() => auth.handler(request), isTemporary) };
}

/** Name of the session cookie that `openAuth` sets. */
export const sessionCookieName = (publicUrl: string): string => cookieName(publicUrl, 'session_token');

/** Name of the cookie of someone who has entered the password, and not yet a code. */
export const challengeCookieName = (publicUrl: string): string => cookieName(publicUrl, 'two_factor');

const cookieName = (publicUrl: string, name: string) =>
  `${publicUrl.startsWith('https:') ? '__Secure-' : ''}cursus.${name}`;

/** Whether a token that better-auth has just made confirms the change to another address. */
function isForNewAddress(token: string): boolean {
  const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { updateTo?: string };
  return payload.updateTo !== undefined;
}
