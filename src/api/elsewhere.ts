import type { FastifyInstance } from 'fastify';

/** First parts of the paths that an API process answers, and only that. */
const FIRST_PARTS = new Set(
  ' studio preview s graphql api documents uploads downloads pipelines images career-graph pipeline-runs analytics.csv openapi.json'.split(
    ' ',
  ),
);

/**
 * Of the studio and the API a web process says where they are: it sends on who looks for a page, when PUBLIC_URL is another place than its
 * own, and tells all others.
 */
export function addElsewhere(
  app: FastifyInstance,
  { publicUrl, sitesUrl }: { publicUrl: string | null; sitesUrl(): string },
): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!FIRST_PARTS.has(request.url.split(/[/?]/u, 2)[1] ?? '')) return;
    const isElsewhere = publicUrl !== null && new URL(publicUrl).origin !== new URL(sitesUrl()).origin;
    if (isElsewhere && (request.method === 'GET' || request.method === 'HEAD'))
      return reply.redirect(`${publicUrl}${request.url}`, 307);
    const where = isElsewhere ? `at ${publicUrl}` : 'by the API processes (npm run api)';
    return reply
      .status(404)
      .header('cache-control', 'no-store')
      .send({
        error: 'not_here',
        details: `This server has published pages only. The studio and the API are served ${where}.`,
      });
  });
}
