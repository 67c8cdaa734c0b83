import type { Readable } from 'node:stream';
import { z } from 'zod';
import { recordAudit } from '../../services/audit/record-audit.ts';
import { receiveUpload } from '../../services/uploads/receive-upload.ts';
import { apiEndpoint } from './endpoint.ts';
import { asRestError } from './upload-refusal.ts';

/** Receives the file of a local upload ticket. The signed URL authorizes the request. */
export const putUpload = apiEndpoint({
  method: 'PUT',
  path: '/uploads/:id',
  id: 'putUpload',
  summary: 'Upload a file',
  description: 'Use the URL from the mutation `createUpload`. Its signature authorizes the request.',
  access: 'anyone',
  params: z.object({ id: z.string().describe('ID of the upload.') }),
  // Anything missing or invalid counts as a wrong signature.
  query: z.object({
    user: z.string().default('').describe('From the URL of the ticket.'),
    expires: z.string().default('').describe('From the URL of the ticket.'),
    signature: z.string().default('').describe('From the URL of the ticket.'),
  }),
  body: { type: 'application/octet-stream', isRaw: true },
  answers: { 201: { description: 'The file is stored.', schema: z.object({ uploadId: z.string() }) } },
  refuses: [400, 403, 404, 408, 413, 415, 507],
  options: ({ settings }) => ({ config: { isUpload: true }, bodyLimit: settings.limits.uploadBytes }),
  open(scope) {
    // The body is streamed to the store, whatever its media type.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
  },
  async handle({ params: { id }, query: { user, expires, signature }, deps, request, reply }) {
    const length = request.headers['content-length'];
    // Whatever breaks the transfer may have taken the socket away.
    const address = request.ip;
    const audit = (outcome: string, userId: string | null) =>
      recordAudit(deps.database.prisma, {
        userId,
        action: 'upload.receive',
        subject: id.slice(0, 64),
        outcome,
        requestId: request.id,
        address,
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
      // Without the user from the URL, which is unverified.
      await audit(refused === error ? 'failed' : (refused as { code: string }).code, null);
      // The rest of the body would be read as the next request.
      void reply.header('connection', 'close');
      throw refused;
    }
  },
});
