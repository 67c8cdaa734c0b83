import { createHmac, timingSafeEqual } from 'node:crypto';

/** The query parameters of an upload URL, plus the ticket's id. */
export interface SignedTicket {
  uploadId: string;
  userId: string;
  /** Seconds since 1970. */
  expires: number;
}

/** The signature that makes an upload URL valid for one ticket of one user until it expires. */
export function signTicket(secret: string, { uploadId, userId, expires }: SignedTicket): string {
  return createHmac('sha256', secret).update(`upload\n${uploadId}\n${userId}\n${expires}`).digest('base64url');
}

/** Compares in constant time, so a signature can't be guessed byte by byte. */
export function isSignedTicket(secret: string, ticket: SignedTicket, signature: string): boolean {
  const expected = Buffer.from(signTicket(secret, ticket));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
