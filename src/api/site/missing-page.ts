import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

const STYLE =
  'body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f7f3ea;color:#1d1a14;font:1.1rem/1.5 Georgia,serif}main{max-width:26rem;padding:2rem}h1{font-weight:400;font-size:2.4rem;line-height:1.1;margin:0 0 1rem}a{color:inherit}@media(prefers-color-scheme:dark){body{background:#151310;color:#efe8da}}';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Page not found</title><meta name="robots" content="noindex"><style>${STYLE}</style></head><body><main><h1>There is no page at this address.</h1><p>It may have been taken offline, or never existed. Ask the person who gave you the link, or <a href="/studio">create your own page</a>.</p></main></body></html>`;
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** The same response whether the page doesn't exist or this visitor may not see it. */
export function missingPage(reply: FastifyReply): FastifyReply {
  return reply
    .status(404)
    .header('content-security-policy', POLICY)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(PAGE);
}
