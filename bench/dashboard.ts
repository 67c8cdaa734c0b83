// The dashboard of a busy site over a year, among 10,000 sites with a year of counted days, and the counting of days. API and client are
// processes of their own. `node --import tsx bench/dashboard.ts`
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { countDays } from '../src/jobs/count-days.ts';
import { migrate } from '../src/services/database/migrate.ts';
import { openDatabase } from '../src/services/database/prisma.ts';
import { roleUrl } from '../src/services/database/roles.ts';
import { prepareQueue } from '../src/services/queue/prepare-queue.ts';
import { startTemporaryPostgres } from '../tests/support/temporary-postgres.ts';
import { fillSites, SITES } from './dashboard/fill-sites.ts';
import { cpuOf, cpuOfPostgres } from './kit/cpu.ts';
import { mostGoal, reportGoals } from './kit/goals.ts';
import type { Load, Loaded } from './kit/load-client.ts';
import { median } from './kit/median.ts';
import { lineOf, runProcess, type Running } from './kit/run-process.ts';
import { writeResults } from './kit/write-results.ts';

const ROUNDS = 5;
const MOST_MS = 100;
/** Once to be found, once to be counted. */
const MOST_READS = 2;
const SECRET = 'a secret that only the benchmark knows, of enough length';
/** What the studio asks for: a year, and the year before it. */
const QUERY = `query Dashboard($from: Date!, $to: Date!, $before: Date!, $until: Date!) {
  siteAnalytics(from: $from, to: $to) { visitors views clicks downloads days { day visitors views clicks downloads }
    pages { key visitors events } sources { key visitors events } actions { key visitors events } }
  before: siteAnalytics(from: $before, to: $until) { visitors views clicks downloads } }`;

const folder = await mkdtemp(path.join(tmpdir(), 'cursus-bench-'));
const running: Running[] = [];
const postgres = await startTemporaryPostgres({});
try {
  const ownerUrl = postgres.serverUrl;
  await migrate({ ownerUrl, secret: SECRET });
  await prepareQueue({ ownerUrl });
  const { tokens, newEvents } = await fillSites(ownerUrl);

  const counting = await measureCounting(ownerUrl, newEvents);
  const dashboard = await measureDashboards(ownerUrl, tokens);

  reportGoals([
    mostGoal('dashboard over a year: response, p50', dashboard.p50, { most: MOST_MS, unit: 'ms' }),
    mostGoal('dashboard over a year: CPU of server and PostgreSQL', dashboard.server + dashboard.database, {
      most: MOST_MS,
      unit: 'ms',
    }),
    mostGoal('counting a day that has ended: events read for each new one', counting.perEvent, {
      most: MOST_READS,
      unit: '',
    }),
    mostGoal('counting with nothing new: events read', counting.again, { most: 0, unit: '' }),
  ]);
  const table = [
    '## Dashboard',
    '',
    `The year of a busy site, as the studio asks for it, among ${SITES.toLocaleString('en')} sites; medians of ${ROUNDS} rounds of ${tokens.length} sites, one request at a time.`,
    '',
    '| server, ms of CPU | PostgreSQL, ms of CPU | p50 ms | p99 ms |',
    '| ---: | ---: | ---: | ---: |',
    `| ${dashboard.server.toFixed(1)} | ${dashboard.database.toFixed(1)} | ${dashboard.p50.toFixed(1)} | ${dashboard.p99.toFixed(1)} |`,
    '',
    `Counting ${newEvents.toLocaleString('en')} events of a day that has ended read ${counting.first.toLocaleString('en')} events and took PostgreSQL ${counting.seconds.toFixed(1)} s of CPU; counting again read ${counting.again}.`,
  ].join('\n');
  console.log(table);
  writeResults('dashboard', table);
} finally {
  for (const one of running.toReversed()) await one.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function measureCounting(ownerUrl: string, newEvents: number) {
  const before = await eventsRead(ownerUrl);
  const cpu = cpuOfPostgres(postgres.pid());
  await countOnce(ownerUrl);
  const seconds = (cpuOfPostgres(postgres.pid()) - cpu) / 1_000;
  const between = await eventsRead(ownerUrl);
  await countOnce(ownerUrl);
  const first = between - before;
  return { first, perEvent: first / newEvents, again: (await eventsRead(ownerUrl)) - between, seconds };
}

async function countOnce(ownerUrl: string): Promise<void> {
  const worker = openDatabase(roleUrl(ownerUrl, SECRET, 'app_worker'));
  await countDays(worker);
  // Its statistics are complete once it has ended.
  await worker.close();
}

/** Rows of all partitions of events that were read so far, by PostgreSQL's own count. */
async function eventsRead(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const open = `select count(*)::int as n from pg_stat_activity where usename = 'app_worker'`;
  while ((await client.query<{ n: number }>(open)).rows[0]?.n !== 0);
  const { rows } = await client.query<{ n: number }>(
    `select coalesce(sum(seq_tup_read + idx_tup_fetch), 0)::int as n from pg_stat_user_tables
     where relname ~ '^events_(\\d{4}_\\d\\d|default)$'`,
  );
  await client.end();
  return rows[0]?.n ?? Number.NaN;
}

async function measureDashboards(ownerUrl: string, tokens: string[]) {
  const log = path.join(folder, 'api.log');
  const api = runProcess(
    'src/bin/api.ts',
    { NODE_ENV: 'production', DATABASE_URL: ownerUrl, CURSUS_SECRET: SECRET, CURSUS_HOME: folder, PORT: '0' },
    log,
  );
  running.push(api);
  const url = `${await lineOf(api, log, /"url":"([^"]+)".*API ready/u)}/graphql`;
  const client = runProcess('bench/kit/load-client.ts', {}, path.join(folder, 'client.log'));
  running.push(client);
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const variables = { from: day(364), to: day(0), before: day(729), until: day(365) };
  const body = JSON.stringify({ query: QUERY, variables });
  const requests: Load['requests'] = [];
  for (const token of tokens) {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
    const text = await response.text();
    const { data } = JSON.parse(text) as { data?: { siteAnalytics: { views: number; days: { views: number }[] } } };
    if (!data || data.siteAnalytics.days.some(({ views }) => views === 0)) throw new Error(text.slice(0, 1_000));
    requests.push({ headers, body, expected: `${response.status} ${text}` });
  }
  const rounds: { server: number; database: number; p50: number; p99: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = { server: cpuOf(api.pid), database: cpuOfPostgres(postgres.pid()) };
    client.child.send({ url, requests, atOnce: 1 } satisfies Load);
    const [loaded] = (await once(client.child, 'message')) as [Loaded];
    if (loaded.wrong !== null) throw new Error(`The dashboard was another one: ${loaded.wrong.slice(0, 500)}`);
    rounds.push({
      server: (cpuOf(api.pid) - before.server) / loaded.count,
      database: (cpuOfPostgres(postgres.pid()) - before.database) / loaded.count,
      p50: loaded.p50,
      p99: loaded.p99,
    });
  }
  const of = (key: 'server' | 'database' | 'p50' | 'p99') => median(rounds.map((one) => one[key]));
  return { server: of('server'), database: of('database'), p50: of('p50'), p99: of('p99') };
}
