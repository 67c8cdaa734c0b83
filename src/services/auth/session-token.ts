import { createHash } from 'node:crypto';

/** What is stored instead of a session's token, so that reading the table signs nobody in. Tokens are random: no salt is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The token in a signed value, as cookies and the `set-auth-token` header carry it (`token.signature`, perhaps URL-encoded). */
export function tokenOf(signed: string): string {
  const end = signed.indexOf('.');
  return end === -1 ? signed : signed.slice(0, end);
}
