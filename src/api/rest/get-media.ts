import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { derivedKey, IMAGE_TYPES, type ImageFormat, largerWidths } from '../../domain/images/image-url.ts';
import { hasScope } from '../../services/auth/has-scope.ts';
import { openFindImage, type ServedImage } from '../../services/media/find-image.ts';
import { FileMissing } from '../../services/storage/file-store.ts';
import type { PageDeps } from '../site/page-deps.ts';
import type { Viewer } from '../../schema/context.ts';
import { pageEndpoint } from './endpoint.ts';
import { RestError } from './rest-error.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
const FILE = /^([0-9a-f]{16})(?:-(\d{1,5})\.(avif|webp|jpg))?$/;

/** Serves an image, or one of its sizes. The file name contains the checksum, so responses can be cached forever. */
export const getMedia = pageEndpoint({
  method: 'GET',
  path: '/media/:id/:file',
  id: 'media',
  summary: 'Download an image of yours or of a published site',
  access: 'either',
  params: z.object({
    id: z.string().describe('ID of the asset.'),
    file: z
      .string()
      .describe(
        'The first 16 digits of the checksum; for a size, followed by `-WIDTH.avif`, `-WIDTH.webp` or `-WIDTH.jpg`. See `Asset.srcset`.',
      ),
  }),
  answers: {
    200: { description: 'The image.', type: 'image/*' },
    206: { description: 'The requested range of the image.', type: 'image/*' },
    304: { description: 'Unchanged since the version that you have.' },
  },
  refuses: [404],
  open: (_scope, { database }) => openFindImage(database),
  async handle({ params: { id, file }, deps, tools: findImage, request, reply }) {
    const [, name, width, format] = FILE.exec(file) ?? [];
    const image = name !== undefined && isUuid(id) ? await findImage(id, seeing(request.identity.viewer)) : null;
    // Uploaded originals may contain the location where they were taken, so they are never served.
    if (!image || name === undefined || !image.checksum.startsWith(name) || !image.storageKey.startsWith('images/'))
      throw missing(id);
    const size = width === undefined ? null : { width: Number(width), format: format as ImageFormat };
    const found = await readFile(deps, image, size);
    if (!found) throw missing(id);
    const { bytes, mediaType, isFinal } = found;
    // A shared cache must not serve an owner's image to others.
    const whose = image.isPublic ? 'public' : 'private';
    void reply
      .header('content-type', mediaType)
      .header('accept-ranges', 'bytes')
      .header('cache-control', isFinal ? `${whose}, max-age=31536000, immutable` : 'private, max-age=5')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .header('cross-origin-resource-policy', 'cross-origin');
    return send(request, reply, bytes, `"${image.checksum}${isFinal && size ? `-${width}.${format}` : ''}"`);
  },
});

/** An API key without the scope sees what visitors see. */
const seeing = (viewer: Viewer | null) => (viewer && hasScope(viewer, 'read_graph') ? viewer : null);

const missing = (id: string) =>
  new RestError(
    404,
    'not_found',
    `The image ${id.slice(0, 64)} doesn't exist or isn't yours. Use the URLs from \`Asset.url\` or \`Asset.srcset\`.`,
  );

interface Found {
  bytes: Uint8Array;
  mediaType: string;
  /** False while the original is served in place of a size that has not been made yet. */
  isFinal: boolean;
}

async function readFile(
  { store }: PageDeps,
  { userId, checksum, storageKey, mediaType }: ServedImage,
  size: { width: number; format: ImageFormat } | null,
): Promise<Found | null> {
  const read = async (key: string) => {
    try {
      return await store.get(key);
    } catch (error) {
      if (error instanceof FileMissing) return null;
      throw error;
    }
  };
  // The next larger one stands in for a size that was not made when the image was placed.
  if (size)
    for (const width of [size.width, ...largerWidths(size.width)]) {
      const made = await read(derivedKey(userId, checksum, width, size.format));
      if (made) return { bytes: made, mediaType: IMAGE_TYPES[size.format], isFinal: true };
    }
  const whole = await read(storageKey);
  return whole && { bytes: whole, mediaType, isFinal: size === null };
}

/** Handles conditional and range requests (RFC 9110). */
function send(request: FastifyRequest, reply: FastifyReply, bytes: Uint8Array, etag: string): FastifyReply {
  void reply.header('etag', etag);
  const { 'if-none-match': known, range, 'if-range': condition } = request.headers;
  if (
    known !== undefined &&
    known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*')
  )
    return reply.status(304).send();
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  const wanted = (from ?? '') !== '' || (to ?? '') !== '';
  if (!wanted || (condition !== undefined && condition !== etag)) return reply.send(bytes);
  const start = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1);
  if (start > end) return reply.status(416).header('content-range', `bytes */${bytes.length}`).send();
  return reply
    .status(206)
    .header('content-range', `bytes ${start}-${end}/${bytes.length}`)
    .send(bytes.subarray(start, end + 1));
}
