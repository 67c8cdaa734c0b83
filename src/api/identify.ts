import { fastifyCookie } from '@fastify/cookie';
import type { Viewer } from '../schema/context.ts';
import { findSession } from '../services/auth/find-session.ts';
import { sessionCookieName } from '../services/auth/open-auth.ts';
import type { ApiParts } from './api-parts.ts';

export interface Credentials {
  authorization?: string | undefined;
  cookie?: string | undefined;
}

export interface Identity {
  /** Null for a visitor, and for a token or a cookie that has expired. */
  viewer: Viewer | null;
  /** How they showed who they are: a browser sends cookies by itself, also for other people's pages. */
  by: 'bearer' | 'cookie' | 'nothing';
}

/** Who a request or a socket comes from. A bearer token, which somebody sent on purpose, goes before a cookie. */
export async function identify(parts: ApiParts, { authorization, cookie }: Credentials): Promise<Identity> {
  const token = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token !== undefined) return { viewer: await findSession(parts.database, token), by: 'bearer' };
  const session = cookie === undefined ? undefined : fastifyCookie.parse(cookie)[sessionCookieName(parts.publicUrl())];
  if (session === undefined) return { viewer: null, by: 'nothing' };
  return { viewer: await findSession(parts.database, session), by: 'cookie' };
}
