import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openLogger } from '../../src/services/log/logger.ts';
import { openRunQueue, type RunQueue } from '../../src/services/queue/run-queue.ts';
import { type EntryPoint, startEntryPoint } from '../support/entry-point.ts';
import { hasRedis, startTemporaryRedis, type TemporaryRedis } from '../support/temporary-redis.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(60));

const TOKEN = 'an operator token of 32 characters';
const skips = !hasRedis() && process.env['CI'] === undefined;
const title = 'the board of the queues';

(skips ? describe.skip : describe)(skips ? `${title} (skipped: redis-server is not installed)` : title, () => {
  let redis: TemporaryRedis;
  let queue: RunQueue;
  let board: EntryPoint;

  beforeAll(async () => {
    redis = await startTemporaryRedis();
    const log = openLogger({ level: 'silent', pretty: false, name: 'test' });
    queue = openRunQueue({ kind: 'redis', url: redis.url }, log);
    await queue.add('run_0', { runId: 'run' }, 1);
    board = await startEntryPoint('queues', { REDIS_URL: redis.url, QUEUES_TOKEN: TOKEN });
  });
  afterAll(async () => {
    await board?.stop();
    await queue?.close();
    await redis?.stop();
  });

  const as = (user: string, password: string) => ({
    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
  });
  const ask = (path: string, init: RequestInit = {}) => fetch(`${board.url}${path}`, init);

  test('nothing is shown without the token', async () => {
    for (const headers of [
      {},
      as('operator', ''),
      as('operator', `${TOKEN}2`),
      as(TOKEN, ''),
      { authorization: 'Basic' },
      { authorization: `Bearer ${TOKEN.slice(1)}` },
    ] as Record<string, string>[])
      for (const path of ['/', '/api/queues', '/queue/runs', '/static/js/main.js', '/other']) {
        const answer = await ask(path, { headers });
        // What is nowhere is nowhere for everyone.
        const status = path === '/other' ? [401, 404] : [401];
        expect([path, status.includes(answer.status)]).toEqual([path, true]);
        expect(await answer.text()).not.toContain('runs');
      }
    expect((await ask('/')).headers.get('www-authenticate')).toContain('Basic');
    expect(await (await ask('/health/ready')).json()).toEqual({ status: 'ok', queue: 'ok' });
  });

  test('operators see the queues and their jobs, and can change nothing', async () => {
    const headers = as('ada', TOKEN);
    const page = await ask('/', { headers });
    expect([page.status, page.headers.get('x-frame-options')]).toEqual([200, 'DENY']);
    const html = await page.text();
    expect(html).toContain('Cursus');
    const [, script = ''] = /<script[^>]+src="([^"]+)"/.exec(html) ?? [];
    expect((await fetch(new URL(script, `${board.url}/`), { headers })).status).toBe(200);
    const answer = await ask('/api/queues?activeQueue=runs&status=prioritized', { headers });
    const { queues } = (await answer.json()) as {
      queues: { name: string; readOnlyMode: boolean; counts: Record<string, number>; jobs: { id: string }[] }[];
    };
    expect(queues.map(({ name, readOnlyMode }) => [name, readOnlyMode])).toEqual([
      ['runs', true],
      ['webhooks', true],
    ]);
    expect(queues[0]?.counts['prioritized']).toBe(1);
    expect(queues[0]?.jobs.map(({ id }) => id)).toEqual(['run_0']);
    for (const path of ['runs/pause', 'runs/empty', 'runs/obliterate', 'runs/run_0/promote', 'runs/run_0/clean'])
      expect([path, (await ask(`/api/queues/${path}`, { method: 'PUT', headers })).status]).toEqual([path, 405]);
    const bearer = await ask('/api/queues', { headers: { authorization: `Bearer ${encodeURI('x')}` } });
    expect(bearer.status).toBe(401);
  });

  test.each([
    [{ REDIS_URL: 'redis://127.0.0.1:1' }, /Set QUEUES_TOKEN, with which operators see the queues\./],
    [{ QUEUES_TOKEN: TOKEN }, /Without REDIS_URL the queue is in PostgreSQL/],
    [{ QUEUES_TOKEN: 'short' }, /QUEUES_TOKEN must have at least 32 characters/],
  ])('does not start with %j', async (settings, message) => {
    await expect(startEntryPoint('queues', settings as Record<string, string>)).rejects.toThrow(message);
  });
});
