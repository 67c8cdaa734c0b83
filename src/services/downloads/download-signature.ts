import { isSameSignature, sign } from '../auth/signature.ts';

/** The query parameters of a download URL, plus the file's id. */
export interface SignedDownload {
  assetId: string;
  userId: string;
  /** Seconds since 1970. */
  expires: number;
}

/** Long enough to click a link on an open page, too short to be shared. */
export const DOWNLOAD_SECONDS = 60 * 60;

const signDownload = (secret: string, { assetId, userId, expires }: SignedDownload) =>
  sign(secret, `download\n${assetId}\n${userId}\n${expires}`);

/** A URL that gives anyone who has it this one file until it expires. */
export function downloadUrl(
  { publicUrl, secret }: { publicUrl: string; secret: string },
  file: SignedDownload,
): string {
  const query = new URLSearchParams({
    user: file.userId,
    expires: String(file.expires),
    signature: signDownload(secret, file),
  });
  return `${publicUrl}/downloads/${file.assetId}?${query.toString()}`;
}

export const isSignedDownload = (secret: string, file: SignedDownload, signature: string): boolean =>
  isSameSignature(signDownload(secret, file), signature);
