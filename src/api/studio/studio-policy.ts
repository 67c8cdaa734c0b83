import type { FileStore } from '../../services/storage/file-store.ts';

/** The content security policy of the studio. With S3, browsers send files straight to it, so its origin is allowed. */
export async function studioPolicy({ signedPutUrl }: Pick<FileStore, 'signedPutUrl'>): Promise<string> {
  const upload = { contentType: 'application/octet-stream', sizeBytes: 1, expiresInSeconds: 60 };
  const files = signedPutUrl === null ? '' : ` ${new URL(await signedPutUrl('uploads/any', upload)).origin}`;
  return `default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'${files}; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}
