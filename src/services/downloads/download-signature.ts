import { createHmac, timingSafeEqual } from 'node:crypto';

/** The query parameters of a download URL, plus the file's id. */
export interface SignedDownload {
  assetId: string;
  userId: string;
  /** Seconds since 1970. */
  expires: number;
}

/** Long enough to click a link on an open page, too short to be shared. */
export const DOWNLOAD_SECONDS = 60 * 60;

function sign(secret: string, { assetId, userId, expires }: SignedDownload): string {
  return createHmac('sha256', secret).update(`download\n${assetId}\n${userId}\n${expires}`).digest('base64url');
}

/** A URL that gives anyone who has it this one file until it expires. */
export function downloadUrl(
  { publicUrl, secret }: { publicUrl: string; secret: string },
  file: SignedDownload,
): string {
  const query = new URLSearchParams({
    user: file.userId,
    expires: String(file.expires),
    signature: sign(secret, file),
  });
  return `${publicUrl}/downloads/${file.assetId}?${query.toString()}`;
}

/** Compares in constant time, so a signature can't be guessed byte by byte. */
export function isSignedDownload(secret: string, file: SignedDownload, signature: string): boolean {
  const expected = Buffer.from(sign(secret, file));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
