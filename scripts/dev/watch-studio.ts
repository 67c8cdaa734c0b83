import { watch } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { FastifyInstance, FastifyReply } from 'fastify';
import {
  STUDIO,
  STUDIO_BUILD,
  type StudioFiles,
  studioFilesOf,
  type StudioSource,
} from '../../src/api/studio/studio-files.ts';

const ANONYMOUS = { config: { anonymous: true } };
/** Editors write a file in several steps. */
const SETTLED_MS = 20;

/**
 * The studio for development: rebuilt incrementally after each edit, unminified with source maps, and reloaded in every browser that
 * shows it (app/reload.ts). If an edit doesn't build, the studio stays unchanged and the terminal says why.
 */
export async function watchStudio(): Promise<StudioSource> {
  const { context } = await import('esbuild');
  const building = await context({
    ...STUDIO_BUILD,
    sourcemap: 'linked',
    inject: [path.join(STUDIO, 'app/reload.ts')],
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'warning',
  });
  const browsers = new Set<FastifyReply>();
  let sourceMap = '';
  let files = build();
  files.catch(() => {});

  async function build(): Promise<StudioFiles> {
    const { outputFiles } = await building.rebuild();
    sourceMap = outputFiles.find((file) => file.path.endsWith('main.js.map'))?.text ?? '';
    return studioFilesOf(outputFiles);
  }
  async function rebuild(): Promise<void> {
    const began = performance.now();
    const before = await files.catch(() => null);
    const built = build();
    const after = await built.catch(() => null);
    if (after === null && before !== null) return;
    files = built;
    if (after === null || isDeepStrictEqual(after, before)) return;
    const what = isDeepStrictEqual({ ...after, styles: before?.styles }, before) ? 'styles' : 'page';
    for (const reply of browsers) reply.raw.write(`event: ${what}\ndata:\n\n`);
    process.stdout.write(`  ✓ studio         rebuilt (${Math.round(performance.now() - began)} ms)\n`);
  }

  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  watch(STUDIO, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(rebuild);
    }, SETTLED_MS);
  });

  return {
    files: () => files,
    addRoutes(app: FastifyInstance) {
      // Separate from the script, so that only a debugger loads it.
      app.get('/studio/main.js.map', ANONYMOUS, (_request, reply) => reply.type('application/json').send(sourceMap));
      app.get('/studio/changes', ANONYMOUS, (request, reply) => {
        reply.hijack();
        reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        // A browser that reconnects to another process reloads, because the server's code has changed.
        reply.raw.write(`retry: 200\nevent: server\ndata: ${process.pid}\n\n`);
        browsers.add(reply);
        request.raw.on('close', () => browsers.delete(reply));
      });
      app.addHook('preClose', async () => {
        for (const reply of browsers) reply.raw.end();
      });
    },
  };
}
