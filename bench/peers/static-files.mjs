// A server of static files, compressed before: sirv over node:http, in its fast mode. Paths that end with .memory are answered from
// memory, without a look at anything, which is the least that node:http can do. Environment: FOLDER.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import process from 'node:process';
import sirv from 'sirv';

const serve = sirv(process.env['FOLDER'] ?? '', { dev: false, brotli: true, etag: true, maxAge: 0 });
const kept = new Map();
const server = http.createServer((request, response) => {
  const { url } = request;
  if (!url.endsWith('.memory')) return serve(request, response);
  let body = kept.get(url);
  if (!body) kept.set(url, (body = readFileSync(`${process.env['FOLDER']}${url.replace('.memory', '.html.br')}`)));
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': body.length,
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready http://127.0.0.1:${server.address().port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
