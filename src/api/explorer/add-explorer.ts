import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { explorerFiles } from './explorer-files.ts';

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cursus GraphQL</title>
<link rel="stylesheet" href="/graphql/explorer/explorer.css">
<style>
  body { margin: 0; display: flex; flex-direction: column; height: 100vh; font: 14px system-ui, sans-serif; }
  #explorer { flex: 1; min-height: 0; }
  .account { display: flex; gap: 8px; align-items: center; padding: 8px 16px; border-bottom: 1px solid #d5d9e0; }
  .account input, .account button { font: inherit; padding: 4px 10px; border: 1px solid #b7bec9; border-radius: 4px; }
</style>
</head>
<body>
<div id="account"></div>
<div id="explorer"></div>
<script src="/graphql/explorer/explorer.js" defer></script>
</body>
</html>
`;

// GraphiQL's editor injects style elements and embeds its icon font as a data URL.
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; worker-src 'self'; frame-ancestors 'none'";

/** Whether the request is browser navigation rather than an API call. */
export function wantsPage({ method, headers, url }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('query=') && (headers.accept ?? '').includes('text/html');
}

export function sendExplorer(reply: FastifyReply): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(PAGE);
}

/** Serves GraphiQL's files; for development only. */
export function addExplorer(app: FastifyInstance): void {
  app.get<{ Params: { file: string } }>('/graphql/explorer/:file', async (request, reply) => {
    const file = (await explorerFiles()).get(request.params.file);
    if (!file) return reply.callNotFound();
    return reply.type(file.mediaType).send(Buffer.from(file.content));
  });
}
