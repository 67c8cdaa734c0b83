import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { asActor } from '../../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../../src/services/database/prisma.ts';
import { graphChangeHub } from '../../../src/services/graph/graph-change-hub.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { makeUser, type TestUser } from '../../support/factories.ts';

const log = pino({ level: 'silent' });
const NEVER_MS = 2 ** 31 - 1;
let at: TestDatabase;
let database: Database;
let ada: TestUser;
let eve: TestUser;
beforeAll(async () => {
  at = await testDatabase();
  database = openDatabase(at.apiUrl);
  [ada, eve] = [await makeUser(database, 'ada'), await makeUser(database, 'eve')];
});
afterAll(async () => {
  await database?.close();
  await at?.close();
});

/** Nothing listens here, so the only notifications are those that a test sends. */
const hubThatPolls = (pollMs: number) => graphChangeHub({ database, log, pollMs });

/** @returns the version after the edit */
const edit = (user: TestUser, headline: string) =>
  asActor(database, user.actor, async (db) => {
    await db.profile.update({ where: { userId: user.id }, data: { headline } });
    return (await db.careerGraph.findUniqueOrThrow({ where: { userId: user.id } })).version;
  });

/** A subscriber that is up to date and sleeping. */
async function upToDate(hub: ReturnType<typeof graphChangeHub>, user: TestUser) {
  const seen = await edit(user, 'before');
  const changes = hub.subscribe({ userId: user.id, after: seen - 1, version: seen });
  expect((await changes.next()).value).toMatchObject({ version: seen });
  const next = changes.next();
  return { next, end: () => hub.end() };
}

test('changes during an interruption are read once notifications work again', async () => {
  const hub = hubThatPolls(NEVER_MS);
  const { next, end } = await upToDate(hub, ada);
  const version = await edit(ada, 'in the gap');
  hub.onGap();
  expect((await next).value).toEqual({ version, touched: ['profile'] });
  end();
});

test('polling makes up for a lost notification', async () => {
  const hub = hubThatPolls(20);
  const { next, end } = await upToDate(hub, ada);
  const version = await edit(ada, 'nobody told');
  expect((await next).value).toEqual({ version, touched: ['profile'] });
  end();
});

test('wakes only users whose career graph has changed', async () => {
  const hub = hubThatPolls(NEVER_MS);
  const [adas, eves] = [await upToDate(hub, ada), await upToDate(hub, eve)];
  const [of, hers] = [await edit(ada, 'mine'), await edit(eve, 'hers')];
  hub.onNotification(`${ada.id}:${of}`);
  expect((await adas.next).value).toMatchObject({ version: of });
  const first = await Promise.race([eves.next, new Promise((resolve) => setImmediate(resolve, 'still asleep'))]);
  expect(first).toBe('still asleep');
  hub.onNotification(`${eve.id}:${hers}`);
  expect((await eves.next).value).toMatchObject({ version: hers });
  adas.end();
});
