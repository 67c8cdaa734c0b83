import { stringify } from 'csv-stringify/sync';
import { parse } from 'graphql';
import { z } from 'zod';
import type { SiteAnalytics } from '../../domain/analytics/summarize-days.ts';
import { apiEndpoint } from './endpoint.ts';
import { runOperation } from './run-operation.ts';

const ANALYTICS = parse(`query RestAnalytics($from: Date!, $to: Date!) { siteAnalytics(from: $from, to: $to) {
  days { day visitors views clicks downloads }
  pages { key visitors events } sources { key visitors events } actions { key visitors events } } }`);

/** Rows and name of the first column of each table. */
const TABLES = {
  day: (analytics: SiteAnalytics) => ({ rows: analytics.days, first: 'day' }),
  page: (analytics: SiteAnalytics) => ({ rows: analytics.pages, first: 'page' }),
  source: (analytics: SiteAnalytics) => ({ rows: analytics.sources, first: 'source' }),
  action: (analytics: SiteAnalytics) => ({ rows: analytics.actions, first: 'action' }),
};

const day = z.iso.date('must be a date, such as 2026-11-01.');
const TABLE_NAMES = Object.keys(TABLES) as (keyof typeof TABLES)[];

/** Site analytics for spreadsheets. */
export const analyticsCsv = apiEndpoint({
  method: 'GET',
  path: '/analytics.csv',
  id: 'analyticsCsv',
  summary: 'Download site analytics as CSV',
  access: 'signedIn',
  query: z.object({
    from: day.describe('First day, in UTC.'),
    to: day.describe('Last day, in UTC.'),
    by: z
      .enum(TABLE_NAMES, `must be one of ${TABLE_NAMES.join(', ')}.`)
      .default('day')
      .describe('What each row counts.'),
  }),
  answers: { 200: { description: 'The CSV file.', type: 'text/csv', schema: z.string() } },
  refuses: [400, 401],
  async handle({ query: { from, to, by }, deps, request, reply }) {
    const { siteAnalytics } = await runOperation<{ siteAnalytics: SiteAnalytics }>(deps, request, ANALYTICS, {
      from,
      to,
    });
    const { rows, first } = TABLES[by](siteAnalytics);
    const header = by === 'day' ? [first, 'visitors', 'views', 'clicks', 'downloads'] : [first, 'visitors', 'events'];
    // Paths and hosts come from visitors, so anything that a spreadsheet would run as a formula is escaped.
    const text = stringify([header, ...rows.map((row) => Object.values(row))], { escape_formulas: true });
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="cursus-${by}-${from}-${to}.csv"`)
      .send(text);
  },
});
