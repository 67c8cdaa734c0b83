import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RouteDeps } from '../api-deps.ts';
import { vary } from '../vary.ts';
import { isOtherLoopback } from './other-loopback.ts';
import { bundledStudio } from './studio-files.ts';
import { languageFile } from './studio-messages.ts';
import { chooseLanguage, studioPage } from './studio-page.ts';
import { studioPolicy } from './studio-policy.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../../../samples');
const ANONYMOUS = { config: { anonymous: true } };

/** The owner's web app: one page, one script, one stylesheet. It gets its data over GraphQL. */
export function addStudioRoutes(
  app: FastifyInstance,
  {
    studio = bundledStudio(),
    store,
    publicUrl,
    settings,
  }: Pick<RouteDeps, 'studio' | 'store' | 'publicUrl' | 'settings'>,
): void {
  const providers = (settings.signInProviders ?? []).map(({ id }) => id);
  studio.addRoutes?.(app);
  let policy: Promise<string> | undefined;
  const sendStudio = async (request: FastifyRequest, reply: FastifyReply) => {
    if (isOtherLoopback(request.host, publicUrl())) return reply.redirect(new URL(request.url, publicUrl()).href);
    const { messages } = await studio.files();
    const asked = { cookies: request.cookies, acceptLanguage: request.headers['accept-language'] };
    return vary(reply, 'accept-language', 'cookie')
      .type('text/html; charset=utf-8')
      .header('content-security-policy', await (policy ??= studioPolicy(store)))
      .header('cache-control', 'no-cache')
      .send(studioPage(chooseLanguage(asked, [...messages.keys()]), messages, providers));
  };
  app.get('/', ANONYMOUS, (_request, reply) => reply.redirect('/studio'));
  app.get('/studio', ANONYMOUS, sendStudio);
  app.get('/studio/:page', ANONYMOUS, sendStudio);
  app.get('/studio/studio.js', ANONYMOUS, async (request, reply) =>
    sendFile(request, reply, 'text/javascript', (await studio.files()).script),
  );
  app.get('/studio/studio.css', ANONYMOUS, async (request, reply) =>
    sendFile(request, reply, 'text/css', (await studio.files()).styles),
  );
  app.get<{ Params: { language: string } }>('/studio/messages/:language.json', ANONYMOUS, async (request, reply) => {
    const { messages } = await studio.files();
    const { language } = request.params;
    if (!messages.has(language)) return reply.callNotFound();
    return sendFile(request, reply, 'application/json', JSON.stringify(languageFile(language, messages)));
  });
  app.get('/studio/sample.pdf', ANONYMOUS, async (_request, reply) =>
    reply.type('application/pdf').send(await readFile(path.join(SAMPLES, 'resume.pdf'))),
  );
  app.get('/studio/sample.jpg', ANONYMOUS, async (_request, reply) =>
    reply.type('image/jpeg').send(await readFile(path.join(SAMPLES, 'portrait.jpg'))),
  );
}

interface PackedFile {
  text: string;
  etag: string;
  body: Buffer;
}

/** The last file sent, by path. */
const packed = new Map<string, PackedFile>();

function pack(url: string, text: string): PackedFile {
  const known = packed.get(url);
  if (known?.text === text) return known;
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 20)}"`;
  const file = { text, etag, body: gzipSync(text) };
  packed.set(url, file);
  return file;
}

function sendFile(request: FastifyRequest, reply: FastifyReply, mediaType: string, text: string): FastifyReply {
  const { etag, body } = pack(request.routeOptions.url ?? '', text);
  void vary(reply, 'accept-encoding').header('etag', etag).header('cache-control', 'no-cache');
  if (request.headers['if-none-match'] === etag) return reply.status(304).send();
  void reply.type(`${mediaType}; charset=utf-8`);
  const isGzip = request.headers['accept-encoding']?.includes('gzip') ?? false;
  return isGzip ? reply.header('content-encoding', 'gzip').send(body) : reply.send(text);
}
