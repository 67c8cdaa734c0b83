import type { FastifyInstance } from 'fastify';

/** First path segments that only API processes serve. */
const FIRST_PARTS = new Set(
  ' studio preview s contact graphql api documents uploads downloads pipelines images career-graph pipeline-runs analytics.csv openapi.json'.split(
    ' ',
  ),
);

/**
 * In a web process, answers requests for the studio and the API: redirects page requests to PUBLIC_URL if that is on another
 * origin, and responds to all others with a 404 that says where to go.
 */
export function addRedirectToApi(
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
        details: `This server only serves published pages. The studio and the API are served ${where}.`,
      });
  });
}
