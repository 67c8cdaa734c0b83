import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a header contains the token: as the password of Basic authentication, with any user name, or as a Bearer token. */
export function isOperator(authorization: string | undefined, token: string): boolean {
  const [, scheme, value] = /^(Basic|Bearer) +(\S+)$/i.exec(authorization ?? '') ?? [];
  if (scheme === undefined || value === undefined) return false;
  if (scheme.toLowerCase() === 'bearer') return isSame(value, token);
  const given = Buffer.from(value, 'base64').toString();
  const colon = given.indexOf(':');
  return colon >= 0 && isSame(given.slice(colon + 1), token);
}

const hash = (text: string) => createHash('sha256').update(text).digest();

/** Takes the same time for all that are wrong. */
const isSame = (given: string, token: string) => timingSafeEqual(hash(given), hash(token));
