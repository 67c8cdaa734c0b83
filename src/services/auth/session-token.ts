import { hash } from 'node:crypto';

/**
 * Hash to store instead of a session token, so that reading the table doesn't let anyone sign in. Tokens are random, so
 * no salt.
 */
export function hashToken(token: string): string {
  return hash('sha256', token, 'base64url');
}

/**
 * Extracts the token from a signed value, as in cookies and the `set-auth-token` header (`token.signature`, possibly
 * URL-encoded).
 */
export function tokenOf(signed: string): string {
  const end = signed.indexOf('.');
  return end === -1 ? signed : signed.slice(0, end);
}
