import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { isAPIError } from 'better-auth/api';
import { bearer } from 'better-auth/plugins';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database/prisma.ts';
import type { Logger } from '../log/logger.ts';
import { withHashedSessions } from './hashed-sessions.ts';
import { PASSWORD_LENGTH } from './password-length.ts';
import { refuseGuessablePasswords } from './refuse-guessable-passwords.ts';

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
  /** Sends a link with which the user can choose a new password. Must not tell by its duration whether it sends. */
  sendNewPasswordLink(user: { email: string; link: string; request: Request | undefined }): void;
  /** After a new password was chosen with such a link. */
  onNewPassword(user: { userId: string; request: Request | undefined }): Promise<void>;
  log: Logger;
}

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** The studio's page where a new password is chosen. */
const NEW_PASSWORD_PATH = '/studio/new-password';

/** Endpoints that would expose stored token hashes, or that nothing here secures. */
const DISABLED = [
  '/list-sessions',
  '/revoke-session',
  '/update-session',
  '/account-info',
  '/get-access-token',
  '/refresh-token',
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
    database: (options: BetterAuthOptions) => withHashedSessions(adapter(options)),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR,
      async sendResetPassword({ user, url, token }, request) {
        const page = new URL(url).searchParams.get('callbackURL') || NEW_PASSWORD_PATH;
        const link = new URL(page, publicUrl);
        // In the fragment, which browsers don't send, so that it's in no log.
        link.hash = token;
        settings.sendNewPasswordLink({ email: user.email, link: link.href, request });
      },
      onPasswordReset: ({ user }, request) => settings.onNewPassword({ userId: user.id, request }),
    },
    // The tokens of such links are stored as hashes.
    verification: { storeIdentifier: 'hashed' },
    user: { deleteUser: { enabled: false }, changeEmail: { enabled: false } },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    disabledPaths: DISABLED,
    // Our limits are stricter, see rate-limit.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    plugins: [bearer()],
    hooks: { before: refuseGuessablePasswords },
    logger: {
      level: 'warn',
      log: (level, message) => log[level === 'error' ? 'error' : 'warn']({ part: 'auth' }, message),
    },
    onAPIError: {
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
  return { handle: (request) => auth.handler(request) };
}

/** Name of the session cookie that `openAuth` sets. */
export function sessionCookieName(publicUrl: string): string {
  return `${publicUrl.startsWith('https:') ? '__Secure-' : ''}cursus.session_token`;
}
