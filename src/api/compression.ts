import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Texts that are sent as they are made. Pages and the studio compress their own, and event streams must not wait for more. */
const COMPRESSED = /^(?:application\/(?:[a-z-]+\+)?json|text\/csv)\b/;

/** About as fast as gzip, and smaller. The default of 11 takes a hundred times as long. */
const BROTLI_QUALITY = 4;

export async function addCompression(app: FastifyInstance): Promise<void> {
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    globalDecompression: false,
    customTypes: COMPRESSED,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
}
