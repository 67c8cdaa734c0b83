import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { recordAudit } from '../../services/audit/record-audit.ts';
import { receiveUpload } from '../../services/uploads/receive-upload.ts';
import type { RouteDeps } from '../api-deps.ts';
import { asRestError } from './upload-refusal.ts';

interface Ticket {
  Params: { id: string };
  Querystring: { user?: string; expires?: string; signature?: string };
}

/** `PUT /uploads/:id`: the bytes of a local upload ticket. The URL's signature is the permission. */
export async function addPutUpload(app: FastifyInstance, deps: RouteDeps): Promise<void> {
  await app.register(async (scope) => {
    // The bytes go to the store as they come, whatever they are said to be.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.put<Ticket>('/uploads/:id', { bodyLimit: deps.settings.uploadLimitBytes }, async (request, reply) => {
      const { id } = request.params;
      const { user = '', expires = '', signature = '' } = request.query;
      const length = request.headers['content-length'];
      const audit = (outcome: string, userId: string | null) =>
        recordAudit(deps.database.prisma, {
          userId,
          action: 'upload.receive',
          subject: id.slice(0, 64),
          outcome,
          requestId: request.id,
          address: request.ip,
        });
      try {
        const received = await receiveUpload(deps, {
          uploadId: id,
          user,
          expires,
          signature,
          contentLength: length === undefined ? null : Number(length),
          body: (request.body as Readable | undefined) ?? request.raw,
        });
        await audit('ok', user);
        return await reply.status(201).send({ uploadId: id, ...received });
      } catch (error) {
        const refused = asRestError(error);
        // Not under the name in the URL, which anybody can write there.
        await audit(refused === error ? 'failed' : (refused as { code: string }).code, null);
        // What is still coming would be read as the next request.
        void reply.header('connection', 'close');
        throw refused;
      }
    });
  });
}
