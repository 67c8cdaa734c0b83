import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database/prisma.ts';

/** The server's own idea of the client's address, for rate limits: set by us on every request, never taken from outside. */
export const ADDRESS_HEADER = 'x-cursus-client-address';

export interface AuthSettings {
  /** Opened as app_api: signing in comes before there is a user to be. */
  database: Database;
  /** Where browsers reach the server. */
  baseUrl: string;
  secret: string;
}

const SESSION_SECONDS = 7 * 24 * 3_600;
const RENEW_AFTER_SECONDS = 24 * 3_600;

export type Auth = ReturnType<typeof openAuth>;

/** E-mail and password; a session travels as a cookie or as a bearer token. The tenant is made by a trigger with the user. */
export function openAuth({ database, baseUrl, secret }: AuthSettings) {
  return betterAuth({
    appName: 'Cursus',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    database: prismaAdapter(database.prisma, { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128 },
    session: { expiresIn: SESSION_SECONDS, updateAge: RENEW_AFTER_SECONDS },
    plugins: [bearer()],
    telemetry: { enabled: false },
    trustedOrigins: [baseUrl],
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rateLimit',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: 10 }, '/sign-up/email': { window: 60, max: 10 } },
    },
    advanced: {
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      useSecureCookies: baseUrl.startsWith('https:'),
    },
    logger: { disabled: true },
  });
}

export interface SignedIn {
  userId: string;
  tenantId: string;
  email: string;
  name: string;
}

/** Who a request or a socket comes from; null for a visitor, also when a token is wrong or has expired. */
export async function whoIs(auth: Auth, database: Database, headers: Headers): Promise<SignedIn | null> {
  const session = await auth.api.getSession({ headers });
  if (!session) return null;
  const user = await database.prisma.user.findUnique({ where: { id: session.user.id }, select: { tenantId: true } });
  if (!user) return null;
  return { userId: session.user.id, tenantId: user.tenantId, email: session.user.email, name: session.user.name };
}
