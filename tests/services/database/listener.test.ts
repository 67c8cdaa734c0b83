import { EventEmitter, once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { openListener } from '../../../src/services/database/listener.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());

/** A network that can drop connections without telling either side. */
async function silentNetwork(url: string) {
  const sockets: Socket[] = [];
  const server = createServer((client) => {
    const target = connect(Number(new URL(url).port), new URL(url).hostname);
    for (const socket of [client, target]) socket.on('error', () => {});
    client.pipe(target);
    target.pipe(client);
    sockets.push(client, target);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    drop() {
      for (const socket of sockets.splice(0)) socket.unpipe().removeAllListeners('end').pause();
    },
    close: () => server.close(),
  };
}

test('a connection that is dropped without a word is noticed, and what it missed is a gap', async () => {
  const network = await silentNetwork(database.apiUrl);
  const heard: string[] = [];
  const gaps = new EventEmitter();
  let count = 0;
  const listener = await openListener({
    url: network.url,
    channels: { news: (payload) => heard.push(payload) },
    onGap() {
      count += 1;
      gaps.emit('gap');
    },
    log: pino({ level: 'silent' }),
    heartbeatMs: 500,
  });
  const notify = (payload: string) => database.sql(`select pg_notify('news', $1)`, [payload]);
  await notify('before');
  await listener.check();
  expect(heard).toEqual(['before']);
  const gap = once(gaps, 'gap');
  network.drop();
  await notify('lost');
  await gap;
  expect(listener.isConnected()).toBe(true);
  await notify('after');
  await listener.check();
  expect(heard).toEqual(['before', 'after']);

  // One that answers is kept, for several heartbeats.
  await database.sql('select pg_sleep(2)');
  expect(count).toBe(1);
  await listener.close();
  network.close();
});
