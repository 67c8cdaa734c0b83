import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { COLLECTOR_SCRIPT } from '../../src/api/collector-script.ts';
import { countDays } from '../../src/jobs/count-days.ts';
import { openEventBuffer, type VisitedEvent } from '../../src/services/analytics/event-buffer.ts';
import { openFindSite } from '../../src/services/analytics/find-site.ts';
import { openDatabase } from '../../src/services/database/prisma.ts';
import { openLogger } from '../../src/services/log/logger.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { type TestServer, testServer } from '../support/server.ts';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const PHONE = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0';

let server: TestServer;
let ada: SignedUp;
let eve: SignedUp;
let today: string;
beforeAll(async () => {
  server = await testServer();
  [ada, eve] = [await signUp(server), await signUp(server)];
  await publish(ada, 'ada', 'public');
  await publish(eve, 'eve', 'private');
  const [row] = await server.test.sql<{ today: string }>(
    `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as today`,
  );
  today = row?.today ?? '';
});
afterAll(() => server?.close());
afterEach(() => server.test.sql('delete from events; delete from event_days'));

async function publish(user: SignedUp, slug: string, visibility: string) {
  await server.test.sql(
    `with version as (insert into site_versions (id, user_id, number, status, snapshot, checksum)
       values (gen_random_uuid(), $1, 1, 'published', '{}', 'x') returning id)
     update site_settings set slug = $2, visibility = $3::site_visibility, published_version_id = (select id from version) where user_id = $1`,
    [user.userId, slug, visibility],
  );
}

async function send(event: object | string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${server.url}/events`, {
    method: 'POST',
    body: typeof event === 'string' ? event : JSON.stringify(event),
    headers: { 'content-type': 'text/plain;charset=UTF-8', 'user-agent': BROWSER, ...headers },
  });
  return {
    status: answer.status,
    body: (await answer.json()) as { status?: string; error?: string; details?: string },
  };
}

const view = { site: 'ada', name: 'page_view', path: '/ada' };

/** Waits until this many are stored; the buffer writes twice a second. */
async function stored(count: number) {
  for (;;) {
    const rows = await server.test.sql('select * from events order by id');
    if (rows.length >= count) return rows;
  }
}

const ANALYTICS = `query ($from: Date!, $to: Date!) { siteAnalytics(from: $from, to: $to) {
  visitors views clicks downloads days { day visitors views clicks downloads }
  pages { key visitors events } sources { key visitors events } actions { key visitors events } } }`;
const analytics = async (user: SignedUp, from = today, to = today) =>
  runQuery<{ siteAnalytics: Record<string, unknown> }>(server, ANALYTICS, { from, to }, user);

describe('who is counted', () => {
  test('visitors, without anything that identifies them', async () => {
    expect(await send({ ...view, referrer: 'https://www.search.example/q?name=bob' })).toEqual({
      status: 202,
      body: { status: 'counted' },
    });
    const [event] = await stored(1);
    expect(event).toMatchObject({ name: 'page_view', path: '/ada', referrer: 'search.example', user_id: ada.userId });
    expect(JSON.stringify(event)).not.toMatch(/127\.0\.0\.1|Firefox|Gecko|bob/);
  });

  test.each<[string, Record<string, string>]>([
    ['who asks not to be tracked', { dnt: '1' }],
    ['who asks for privacy', { 'sec-gpc': '1' }],
    ['a crawler', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
    ['a program', { 'user-agent': 'curl/8.5.0' }],
  ])('%s is not', async (_who, headers) => {
    expect(await send(view, headers)).toEqual({ status: 202, body: { status: 'not_counted' } });
  });

  test('not the owner', async () => {
    const owner = await send(view, { authorization: `Bearer ${ada.token}` });
    const other = await send(view, { authorization: `Bearer ${eve.token}` });
    expect([owner.body.status, other.body.status]).toEqual(['not_counted', 'counted']);
    expect(await stored(1)).toHaveLength(1);
  });

  test('a visitor is recognized on the same day and site, but not with another browser', async () => {
    await send(view);
    await send({ ...view, path: '/ada/work' });
    await send(view, { 'user-agent': PHONE });
    const rows = await stored(3);
    expect(new Set(rows.map(({ visitor }) => visitor as string)).size).toBe(2);
    const salts = await server.test.sql('select day from visitor_salts');
    expect(salts).toHaveLength(1);
  });
});

describe('what is refused', () => {
  test.each<[number, RegExp, object | string]>([
    [400, /^name: must be one of page_view/, { ...view, name: 'hack' }],
    [400, /Send a JSON object/, 'hello'],
    [400, /Send a JSON object/, ''],
    [400, /Send a JSON object/, '[]'],
    [400, /Send a JSON object/, 'null'],
    [400, /^site:/, { ...view, site: 7 }],
    [400, /^site:/, { ...view, site: '' }],
    [400, /^site:/, { ...view, site: 'a'.repeat(101) }],
    [400, /^path:/, { ...view, path: 'ada' }],
    [400, /^path:/, { ...view, path: null }],
    [400, /^referrer:/, { ...view, referrer: 1 }],
    [404, /no published site with the slug nobody/, { ...view, site: 'nobody' }],
    [404, /no published site with the slug eve/, { ...view, site: 'eve' }],
    [413, /./, { ...view, path: `/${'x'.repeat(5_000)}` }],
  ])('%i: %s', async (status, words, event) => {
    const answer = await send(event);
    expect(answer).toMatchObject({ status, body: { details: expect.stringMatching(words) } });
  });

  test('unusually many events, until a minute has passed', async () => {
    const other = await testServer({ trustedProxies: 1 });
    try {
      const from = (address: string) =>
        fetch(`${other.url}/events`, {
          method: 'POST',
          body: '{',
          headers: { 'user-agent': BROWSER, 'x-forwarded-for': address },
        });
      const statuses: number[] = [];
      for (let i = 0; i < 121; i++) statuses.push((await from('192.0.2.1')).status);
      expect([statuses[119], statuses[120], (await from('192.0.2.2')).status]).toEqual([400, 429, 400]);
    } finally {
      await other.close();
    }
  });
});

describe('what the owner sees', () => {
  test('visitors, views, pages, sources and actions; a past day is counted once, however often that runs', async () => {
    const visit = (daysAgo: number, visitor: string, name = 'page_view', referrer: string | null = null) =>
      server.test.sql(
        `insert into events (id, occurred_at, user_id, name, path, referrer, visitor)
         values (gen_random_uuid(), date_trunc('day', now() at time zone 'UTC') at time zone 'UTC' - make_interval(days => $1) + interval '1 second', $2, $3, '/ada', $4, $5)`,
        [daysAgo, ada.userId, name, referrer, visitor],
      );
    await visit(2, 'a', 'page_view', 'news.example');
    await visit(2, 'a', 'page_view');
    await visit(2, 'b', 'page_view', 'news.example');
    await visit(2, 'b', 'cta_click');
    await visit(0, 'c', 'page_view');
    await visit(0, 'c', 'download');
    const from = new Date(Date.parse(today) - 2 * 86_400_000).toISOString().slice(0, 10);
    const expected = {
      visitors: 3,
      views: 4,
      clicks: 1,
      downloads: 1,
      days: [
        { day: from, visitors: 2, views: 3, clicks: 1, downloads: 0 },
        { visitors: 0, views: 0 },
        { day: today, visitors: 1, views: 1, clicks: 0, downloads: 1 },
      ],
      pages: [{ key: '/ada', visitors: 3, events: 4 }],
      sources: [
        { key: '', visitors: 2, events: 2 },
        { key: 'news.example', visitors: 2, events: 2 },
      ],
      actions: [{ key: 'page_view' }, { key: 'cta_click', events: 1 }, { key: 'download', events: 1 }],
    };
    expect((await analytics(ada, from)).data?.siteAnalytics).toMatchObject(expected);
    const worker = openDatabase(server.test.workerUrl);
    try {
      await countDays(worker);
      await visit(1, 'late');
      await countDays(worker);
    } finally {
      await worker.close();
    }
    const [counted] = await server.test.sql(
      `select count(*)::int as rows, max(day)::text as day from event_days where dimension = 'all'`,
    );
    expect(counted).toMatchObject({ rows: 2 });
    const after = (await analytics(ada, from)).data?.siteAnalytics;
    expect(after).toMatchObject({ visitors: 4, views: 5, clicks: 1, downloads: 1 });
    expect((await analytics(eve, from)).data?.siteAnalytics).toMatchObject({ visitors: 0, views: 0, pages: [] });
    const csv = await fetch(`${server.url}/analytics.csv?from=${from}&to=${today}`, {
      headers: { authorization: `Bearer ${ada.token}` },
    });
    expect([csv.headers.get('content-type'), (await csv.text()).split('\n').slice(0, 2)]).toEqual([
      'text/csv; charset=utf-8',
      ['day,visitors,views,clicks,downloads', `${from},2,3,1,0`],
    ]);
  });

  test.each([
    ['2026-01-02', '2026-01-01', /\(2026-01-01\) is before `from` \(2026-01-02\)/],
    ['2020-01-01', '2026-01-01', /Choose a range of 1 to 731 days/],
    ['yesterday', '2026-01-01', /date/i],
  ])('%s to %s is refused', async (from, to, words) => {
    const { errors } = await analytics(ada, from, to);
    expect(errors?.[0]?.message).toMatch(words);
  });

  test('an unknown table, and any table for a visitor, are refused', async () => {
    const ask = async (query: string, headers = {}) =>
      (await fetch(`${server.url}/analytics.csv?${query}`, { headers })).status;
    const signedIn = { authorization: `Bearer ${ada.token}` };
    expect(await ask('from=2026-01-01&to=2026-01-02&by=cookie', signedIn)).toBe(400);
    expect(await ask('from=2026-01-01', signedIn)).toBe(400);
    expect(await ask('from=2026-01-01&to=2026-01-02')).toBe(401);
  });
});

test('a burst is written in batches and completely, even across an outage, and refused once the buffer is full', async () => {
  const database = openDatabase(server.test.apiUrl);
  const log = openLogger({ level: 'silent', pretty: false, name: 'test' });
  const event: VisitedEvent = {
    userId: ada.userId,
    name: 'page_view',
    path: '/ada',
    referrer: null,
    visitor: 'v',
    occurredAt: new Date(),
  };
  const buffer = openEventBuffer(database, log, { everyMs: 5, batch: 100, most: 1_000 });
  await server.test.sql('alter table events rename to events_away');
  const added = Array.from({ length: 1_001 }, () => buffer.add(event));
  expect([added.filter(Boolean).length, added.at(-1)]).toEqual([1_000, false]);
  await server.test.sql('alter table events_away rename to events');
  // An account deleted in the meantime must not lose other people's events.
  await stored(1_000);
  expect(buffer.add({ ...event, userId: '00000000-0000-7000-8000-000000000000' })).toBe(true);
  expect(buffer.add(event)).toBe(true);
  await buffer.close();
  await database.close();
  expect(await server.test.sql('select count(*)::int as n from events')).toEqual([{ n: 1_001 }]);
});

test('while the database is down, events of known sites are accepted', async () => {
  const database = openDatabase(server.test.apiUrl);
  let now = 0;
  const findSite = openFindSite(database, () => now);
  const found = [await findSite('ada'), await findSite('eve')];
  expect(found).toEqual([ada.userId, null]);
  await server.test.sql('alter table site_settings rename to site_settings_away');
  now = 60_000;
  expect([await findSite('ada'), await findSite('eve')]).toEqual(found);
  await expect(findSite('somebody')).rejects.toThrow();
  expect(await send({ ...view, site: 'somebody' })).toMatchObject({ status: 503, body: { error: 'unavailable' } });
  await server.test.sql('alter table site_settings_away rename to site_settings');
  await database.close();
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
  'a day begins and ends in UTC, also for a database in %s',
  async (zone) => {
    const url = new URL(server.test.workerUrl);
    url.searchParams.set('options', `-c TimeZone=${zone}`);
    const worker = openDatabase(url.href);
    const moments = ['T00:00:00Z', 'T23:59:59.999Z'].flatMap((time) => [`2026-11-22${time}`, `2026-11-23${time}`]);
    for (const moment of [...moments, '2026-11-24T00:00:00Z'])
      await server.test.sql(
        `insert into events (id, occurred_at, user_id, name, path, visitor) values (gen_random_uuid(), $1, $2, 'page_view', '/ada', 'v')`,
        [moment, ada.userId],
      );
    const { rows } = await worker.pool.query(
      `select to_char(day, 'YYYY-MM-DD') as day, events from event_measures($1, '2026-11-22', '2026-11-23') where dimension = 'all' order by 1`,
      [ada.userId],
    );
    expect(rows).toEqual([
      { day: '2026-11-22', events: 2 },
      { day: '2026-11-23', events: 2 },
    ]);
    await worker.close();
  },
);

test('partitions are created ahead, and earlier events move into theirs', async () => {
  const partitions = () =>
    server.test.sql(
      `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'events'::regclass order by 1`,
    );
  expect(await partitions()).toHaveLength(14);
  const name = `events_${today.slice(0, 7).replace('-', '_')}`;
  await server.test.sql(`drop table ${name}`);
  await server.test.sql(
    `insert into events (id, user_id, name, path, visitor) values (gen_random_uuid(), $1, 'page_view', '/', 'v')`,
    [ada.userId],
  );
  await server.test.sql('select keep_event_partitions()');
  expect(await server.test.sql(`select tableoid::regclass::text as name from events`)).toEqual([{ name }]);
  const [security] = await server.test.sql(
    `select bool_and(relrowsecurity and relforcerowsecurity) as forced from pg_class where oid in (select inhrelid from pg_inherits where inhparent = 'events'::regclass)`,
  );
  expect(security).toEqual({ forced: true });
});

test('the script is small and cached, and reads nothing but the page', async () => {
  const answer = await fetch(`${server.url}/c.js`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  const again = await fetch(`${server.url}/c.js`, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  expect(COLLECTOR_SCRIPT.length).toBeLessThan(1_024);
  expect(gzipSync(COLLECTOR_SCRIPT).length).toBeLessThan(600);
  expect(COLLECTOR_SCRIPT).not.toMatch(/cookie|localStorage|sessionStorage|canvas|screen|plugins/);
});
