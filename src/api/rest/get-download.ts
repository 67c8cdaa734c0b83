import { z } from 'zod';
import { asActor } from '../../services/database/actor.ts';
import { isSignedDownload } from '../../services/downloads/download-signature.ts';
import { FileMissing } from '../../services/storage/file-store.ts';
import { apiEndpoint } from './endpoint.ts';
import { RestError } from './rest-error.ts';
import { requireViewer } from './require-viewer.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whatever is missing or wrong is answered as a signature that is wrong. */
const query = z.object({
  user: z.string().optional().describe('As in the URL.'),
  expires: z.string().optional().describe('As in the URL.'),
  signature: z.string().optional().describe('As in the URL.'),
});

/** A file of one's own. The URL's signature is the permission; without one, being signed in is. */
export const getDownload = apiEndpoint({
  method: 'GET',
  path: '/downloads/:id',
  id: 'download',
  summary: 'A file that an export has made; the URL of exportFile is the permission, or being signed in',
  access: 'either',
  params: z.object({ id: z.string().describe('Id of the file, `assetId` in the output of the export.') }),
  query,
  answers: { 200: { description: 'The file.', type: 'application/octet-stream' } },
  refuses: [401, 403, 404],
  async handle({ params: { id }, query: signed, deps, request, reply }) {
    const userId = signed.signature === undefined ? requireViewer(request).userId : ownerOf(id, signed, deps.secret);
    const file = UUID.test(id)
      ? // Assets belong to users; the tenant is not needed to see them.
        await asActor(deps.database, { role: 'app_user', userId, tenantId: '' }, (db) =>
          db.asset.findFirst({ where: { id } }),
        )
      : null;
    const stream = file && (await deps.store.stream(file.storageKey).catch(nullIfMissing));
    if (!file || !stream)
      throw new RestError(404, 'not_found', `There is no file ${id.slice(0, 64)} any more. Export it again.`);
    return (
      reply
        .header('content-type', file.mediaType)
        .header('content-length', file.sizeBytes)
        .header('content-disposition', attachment(file.label ?? `${id}.bin`))
        .header('cache-control', 'private, no-store')
        // Should a browser show it after all, it runs nothing of it.
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
  if (!UUID.test(user) || !Number.isSafeInteger(file.expires) || !isSignedDownload(secret, file, signature))
    throw new RestError(
      403,
      'download_signature_wrong',
      'The URL was changed or is not from this server. Ask for it again.',
    );
  if (file.expires * 1000 <= Date.now())
    throw new RestError(403, 'download_expired', 'The URL has expired. Ask for it again.');
  return user;
}

function nullIfMissing(error: unknown): null {
  if (error instanceof FileMissing) return null;
  throw error;
}

/** RFC 6266: a plain name for clients of old, and the real one. */
function attachment(fileName: string): string {
  const plain = fileName.normalize('NFKD').replace(/[^\w.-]+/g, '');
  const real = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain || 'file'}"; filename*=UTF-8''${real}`;
}
