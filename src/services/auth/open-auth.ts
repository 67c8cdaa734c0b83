import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { bearer } from 'better-auth/plugins';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database/prisma.ts';
import type { Logger } from '../log/logger.ts';
import { withHashedSessions } from './hashed-sessions.ts';

/** Below it everything belongs to better-auth. */
export const AUTH_PATH = '/api/auth';

/** Carries the server's own idea of the client's address; whatever a client sends under this name is replaced. */
export const ADDRESS_HEADER = 'x-cursus-address';

export interface Auth {
  handle(request: Request): Promise<Response>;
}

export interface AuthSettings {
  /** Of an app_api connection. */
  database: Database;
  /** The installation's secret. */
  secret: string;
  /** Where browsers reach this server, without a slash at the end. */
  publicUrl: string;
  /** Origins whose pages may sign in. */
  trustedOrigins: string[];
  log: Logger;
}

const DAY = 24 * 60 * 60;

/** Endpoints that would hand out the stored hashes of tokens, or that nothing here makes safe. */
const DISABLED = [
  '/list-sessions',
  '/revoke-session',
  '/update-session',
  '/account-info',
  '/get-access-token',
  '/refresh-token',
];

/** E-mail and password, sessions by cookie or bearer token. Makes no connection of its own. */
export function openAuth({ database, secret, publicUrl, trustedOrigins, log }: AuthSettings): Auth {
  const secure = publicUrl.startsWith('https:');
  const adapter = prismaAdapter(database.prisma, { provider: 'postgresql', transaction: true });
  const auth = betterAuth({
    appName: 'Cursus',
    baseURL: publicUrl,
    basePath: AUTH_PATH,
    secret,
    trustedOrigins,
    database: (options: BetterAuthOptions) => withHashedSessions(adapter(options)),
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 128 },
    user: { deleteUser: { enabled: false }, changeEmail: { enabled: false } },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    disabledPaths: DISABLED,
    // Ours are stricter, see rate-limit.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    plugins: [bearer()],
    logger: {
      level: 'warn',
      log: (level, message) => log[level === 'error' ? 'error' : 'warn']({ part: 'auth' }, message),
    },
    advanced: {
      cookiePrefix: 'cursus',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => uuidv7() },
    },
  });
  return { handle: (request) => auth.handler(request) };
}

/** The session's cookie, as `openAuth` sets it. */
export function sessionCookieName(publicUrl: string): string {
  return `${publicUrl.startsWith('https:') ? '__Secure-' : ''}cursus.session_token`;
}
