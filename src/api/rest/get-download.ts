import { z } from 'zod';
import { asActor } from '../../services/database/actor.ts';
import { isSignedDownload } from '../../services/downloads/download-signature.ts';
import { FileMissing } from '../../services/storage/file-store.ts';
import { apiEndpoint } from './endpoint.ts';
import { RestError } from './rest-error.ts';
import { requireViewer } from './require-viewer.ts';
import { isUuid } from '../../services/database/is-uuid.ts';

/** Anything missing or invalid counts as a wrong signature. */
const query = z.object({
  user: z.string().optional().describe('As in the URL.'),
  expires: z.string().optional().describe('As in the URL.'),
  signature: z.string().optional().describe('As in the URL.'),
});

/** Serves a file of the user, by signed URL or to its signed-in owner. */
export const getDownload = apiEndpoint({
  method: 'GET',
  path: '/downloads/:id',
  id: 'download',
  summary: 'Download an exported file',
  description: 'Works without signing in with the signed URL from `exportFile.url`, or signed in with your own files.',
  access: 'either',
  params: z.object({ id: z.string().describe('ID of the file: `assetId` in the output of the export.') }),
  query,
  answers: { 200: { description: 'The file.', type: 'application/octet-stream' } },
  refuses: [401, 403, 404],
  async handle({ params: { id }, query: signed, deps, request, reply }) {
    const userId =
      signed.signature === undefined ? requireViewer(request, 'read_graph').userId : ownerOf(id, signed, deps.secret);
    const file = isUuid(id)
      ? // Assets belong to users, so reading them doesn't need the tenant.
        await asActor(deps.database, { role: 'app_user', userId, tenantId: '' }, (db) =>
          db.asset.findFirst({ where: { id } }),
        )
      : null;
    const stream = file && (await deps.store.stream(file.storageKey).catch(nullIfMissing));
    if (!file || !stream)
      throw new RestError(
        404,
        'not_found',
        `The file ${id.slice(0, 64)} doesn't exist or has been deleted. Export it again.`,
      );
    return (
      reply
        .header('content-type', file.mediaType)
        .header('content-length', file.sizeBytes)
        .header('content-disposition', attachment(file.label ?? `${id}.bin`))
        .header('cache-control', 'private, no-store')
        // If a browser displays it anyway, no script in it runs.
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(stream)
    );
  },
});

function ownerOf(
  id: string,
  { user = '', expires = '', signature = '' }: z.output<typeof query>,
  secret: string,
): string {
  const file = { assetId: id, userId: user, expires: Number(expires) };
  if (!isUuid(user) || !Number.isSafeInteger(file.expires) || !isSignedDownload(secret, file, signature))
    throw new RestError(
      403,
      'download_signature_wrong',
      'The signature of the download URL is wrong. Query `exportFile.url` for a new URL.',
    );
  if (file.expires * 1000 <= Date.now())
    throw new RestError(403, 'download_expired', 'The download URL has expired. Query `exportFile.url` for a new one.');
  return user;
}

function nullIfMissing(error: unknown): null {
  if (error instanceof FileMissing) return null;
  throw error;
}

/** RFC 6266: an ASCII name for old clients, and the real one. */
function attachment(fileName: string): string {
  const plain = fileName.normalize('NFKD').replace(/[^\w.-]+/g, '');
  const real = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain || 'file'}"; filename*=UTF-8''${real}`;
}
