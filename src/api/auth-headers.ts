import type { FastifyRequest } from 'fastify';
import { ADDRESS_HEADER, sessionCookieName } from '../services/auth/open-auth.ts';

/** Our ID of the request; one from a client is overwritten. */
export const REQUEST_ID_HEADER = 'x-cursus-request-id';

/** Not passed on: the body is a string again, and undici sets its length itself. */
const OF_CONNECTION = new Set(['content-length', 'transfer-encoding', 'connection']);

/** A request's headers for better-auth, which must find the same session in them as we do. */
export function authHeaders(request: FastifyRequest, publicUrl: string): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined && !OF_CONNECTION.has(name))
      headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const cookie = oneSession(request, publicUrl);
  // In a form that we don't take for a token, but better-auth might.
  if (request.identity.by !== 'bearer') headers.delete('authorization');
  if (cookie === '') headers.delete('cookie');
  else headers.set('cookie', cookie);
  headers.set(ADDRESS_HEADER, request.ip);
  headers.set(REQUEST_ID_HEADER, request.id);
  // better-auth takes Sec-Fetch-Mode without Origin for a browser hiding its origin, but Node's fetch sends it too. Browsers always add
  // Sec-Fetch-Site.
  if (!headers.has('origin') && !headers.has('sec-fetch-site')) headers.delete('sec-fetch-mode');
  return headers;
}

/**
 * The cookies without a session's if a bearer token came too, and the first of each name. Better-auth falls back to the cookie when it
 * refuses the token, and may take another of two; what was checked for one session would then be done to another user's.
 */
function oneSession({ headers, identity }: FastifyRequest, publicUrl: string): string {
  const kept = new Map<string, string>();
  for (const pair of (headers.cookie ?? '').split(';')) {
    const name = pair.slice(0, Math.max(0, pair.indexOf('='))).trim();
    if (name !== '' && !kept.has(name)) kept.set(name, pair.trim());
  }
  if (identity.by === 'bearer') kept.delete(sessionCookieName(publicUrl));
  return [...kept.values()].join('; ');
}
