import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs a text with the installation's secret. Start it with what it is for, so that no signature is valid for anything else. */
export const sign = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url');

/** Compares in constant time, so a signature can't be guessed byte by byte. */
export function isSameSignature(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
