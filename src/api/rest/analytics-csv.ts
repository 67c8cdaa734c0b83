import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import type { SiteAnalytics } from '../../domain/analytics/summarise-days.ts';
import type { RouteDeps } from '../api-deps.ts';
import { RestError } from './rest-error.ts';
import { runOperation } from './run-operation.ts';

const ANALYTICS = parse(`query RestAnalytics($from: Date!, $to: Date!) { siteAnalytics(from: $from, to: $to) {
  days { day visitors views clicks downloads }
  pages { key visitors events } sources { key visitors events } actions { key visitors events } } }`);

/** Which table, and what stands over its columns. */
const TABLES = {
  day: (analytics: SiteAnalytics) => ({ rows: analytics.days, first: 'day' }),
  page: (analytics: SiteAnalytics) => ({ rows: analytics.pages, first: 'page' }),
  source: (analytics: SiteAnalytics) => ({ rows: analytics.sources, first: 'source' }),
  action: (analytics: SiteAnalytics) => ({ rows: analytics.actions, first: 'action' }),
};

/** `GET /analytics.csv?from=2026-11-01&to=2026-11-30&by=day`, for spreadsheets. */
export function addAnalyticsCsv(app: FastifyInstance, deps: RouteDeps): void {
  app.get('/analytics.csv', async (request, reply) => {
    const { from, to, by = 'day' } = request.query as Record<string, string | undefined>;
    if (!(by in TABLES))
      throw new RestError(400, 'invalid_input', `by: must be one of ${Object.keys(TABLES).join(', ')}.`);
    const { siteAnalytics } = await runOperation<{ siteAnalytics: SiteAnalytics }>(deps, request, ANALYTICS, {
      from,
      to,
    });
    const { rows, first } = TABLES[by as keyof typeof TABLES](siteAnalytics);
    const header = by === 'day' ? [first, 'visitors', 'views', 'clicks', 'downloads'] : [first, 'visitors', 'events'];
    // Paths and hosts come from strangers: what a spreadsheet would take for a formula is escaped.
    const text = stringify([header, ...rows.map((row) => Object.values(row))], { escape_formulas: true });
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="cursus-${by}-${from}-${to}.csv"`)
      .send(text);
  });
}
