import { isSameSignature, sign } from '../auth/signature.ts';

/** The query parameters of an upload URL, plus the ticket's id. */
export interface SignedTicket {
  uploadId: string;
  userId: string;
  /** Seconds since 1970. */
  expires: number;
}

/** The signature that makes an upload URL valid for one ticket of one user until it expires. */
export const signTicket = (secret: string, { uploadId, userId, expires }: SignedTicket): string =>
  sign(secret, `upload\n${uploadId}\n${userId}\n${expires}`);

export const isSignedTicket = (secret: string, ticket: SignedTicket, signature: string): boolean =>
  isSameSignature(signTicket(secret, ticket), signature);
