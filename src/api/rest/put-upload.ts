import type { Readable } from 'node:stream';
import { z } from 'zod';
import { recordAudit } from '../../services/audit/record-audit.ts';
import { receiveUpload } from '../../services/uploads/receive-upload.ts';
import { apiEndpoint } from './endpoint.ts';
import { asRestError } from './upload-refusal.ts';

/** The bytes of a local upload ticket. The URL's signature is the permission. */
export const putUpload = apiEndpoint({
  method: 'PUT',
  path: '/uploads/:id',
  id: 'putUpload',
  summary: 'The bytes of a ticket that createUpload gave; its URL is the permission',
  access: 'anyone',
  params: z.object({ id: z.string().describe('Id of the ticket.') }),
  // Whatever is missing or wrong is answered as a signature that is wrong.
  query: z.object({
    user: z.string().default('').describe('As in the ticket.'),
    expires: z.string().default('').describe('As in the ticket.'),
    signature: z.string().default('').describe('As in the ticket.'),
  }),
  body: { type: 'application/octet-stream', isRaw: true },
  answers: { 201: { description: 'The bytes are stored.', schema: z.object({ uploadId: z.string() }) } },
  refuses: [400, 403, 404, 413, 415],
  options: ({ settings }) => ({ bodyLimit: settings.uploadLimitBytes }),
  open(scope) {
    // The bytes go to the store as they come, whatever they are said to be.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
  },
  async handle({ params: { id }, query: { user, expires, signature }, deps, request, reply }) {
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
      return { uploadId: id, ...received };
    } catch (error) {
      const refused = asRestError(error);
      // Not under the name in the URL, which anybody can write there.
      await audit(refused === error ? 'failed' : (refused as { code: string }).code, null);
      // What is still coming would be read as the next request.
      void reply.header('connection', 'close');
      throw refused;
    }
  },
});
