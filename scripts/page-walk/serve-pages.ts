import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { themeOf } from '../../src/domain/site/themes.ts';
import { encodeImage } from '../../src/services/vision/make-sizes.ts';
import { fontFile } from '../../web/site/fonts.ts';
import { renderSite } from '../../web/site/render-site.tsx';
import { PEOPLE, PICTURES } from './people.ts';

const PHOTO = path.resolve(import.meta.dirname, '../../samples/portrait.jpg');
const TODAY = new Date('2026-11-24T12:00:00Z');

/** `/theme/person` is that person's page, with its fonts and pictures, compressed as they are on a real server. */
export async function servePages(): Promise<{ url: string; server: Server }> {
  const pictures = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void respond(request.url ?? '/', response);
  });

  async function respond(address: string, response: ServerResponse): Promise<void> {
    const { type, body, policy } = await answer(address);
    const isPage = policy !== undefined;
    response.writeHead(body ? 200 : 404, {
      'content-type': type,
      ...(isPage && { 'content-encoding': 'br', 'content-security-policy': policy }),
    });
    response.end(body && isPage ? brotliCompressSync(body) : body);
  }

  async function answer(address: string): Promise<{ type: string; body?: Buffer; policy?: string }> {
    const { pathname } = new URL(address, 'http://127.0.0.1');
    const [, first = '', second = '', third = ''] = pathname.split('/');
    if (pathname === '/assets/icon.svg')
      return { type: 'image/svg+xml', body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') };
    if (first === 'assets') {
      const file = fontFile(path.basename(pathname));
      return { type: 'font/woff2', ...(file !== null && { body: await readFile(file) }) };
    }
    if (first === 'media') return { type: 'image/avif', body: await pictureAt(second, third) };
    const snapshot = PEOPLE[second];
    if (!snapshot) return { type: 'text/plain' };
    const url = `http://127.0.0.1/${second}`;
    const { html, policy } = renderSite(
      { ...snapshot, theme: themeOf(first) },
      { publishedAt: TODAY, url, indexable: true },
    );
    return { type: 'text/html; charset=utf-8', body: Buffer.from(html), policy };
  }

  async function pictureAt(place: string, name: string): Promise<Buffer> {
    const wanted = Number(/-(\d+)\.avif$/u.exec(name)?.[1] ?? 480);
    const key = `${place}-${wanted}`;
    const { width, height } = PICTURES[place as keyof typeof PICTURES];
    const made =
      pictures.get(key) ??
      (await encodeImage(
        sharp(PHOTO).resize(wanted, Math.round((wanted * height) / width), { position: 'top' }),
        'avif',
        wanted,
      ).toBuffer());
    pictures.set(key, made);
    return made;
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
