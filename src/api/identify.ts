import { fastifyCookie } from '@fastify/cookie';
import type { Viewer } from '../schema/context.ts';
import { findApiKey, isApiKey } from '../services/auth/api-key.ts';
import { findSession } from '../services/auth/find-session.ts';
import { sessionCookieName } from '../services/auth/open-auth.ts';
import type { RouteDeps } from './api-deps.ts';

export interface Credentials {
  authorization?: string | undefined;
  cookie?: string | undefined;
}

export interface Identity {
  /** Null for visitors and for expired tokens and cookies. */
  viewer: Viewer | null;
  /** How they authenticated. Browsers also send cookies on requests made by other sites' pages. */
  by: 'bearer' | 'cookie' | 'nothing';
}

/**
 * Identifies the user behind a request or socket. A bearer token takes precedence over a cookie, because it is sent
 * deliberately.
 */
export async function identify(deps: RouteDeps, { authorization, cookie }: Credentials): Promise<Identity> {
  const token = bearerOf(authorization);
  if (token !== undefined && isApiKey(token)) return { viewer: await findApiKey(deps.database, token), by: 'bearer' };
  if (token !== undefined) return { viewer: await findSession(deps.database, token), by: 'bearer' };
  const session = cookie === undefined ? undefined : fastifyCookie.parse(cookie)[sessionCookieName(deps.publicUrl())];
  if (session === undefined) return { viewer: null, by: 'nothing' };
  return { viewer: await findSession(deps.database, session), by: 'cookie' };
}

const bearerOf = (authorization: string | undefined) => /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];

/** The token of a session in the authorization header; null if there is none. */
export function sessionTokenOf({ authorization }: Credentials): string | null {
  const token = bearerOf(authorization);
  return token === undefined || isApiKey(token) ? null : token;
}
