import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Prisma, PrismaClient } from '../../src/generated/prisma/client.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser, type TestUser } from '../support/factories.ts';

let database: TestDatabase;
let api: Database;
let worker: Database;
let users: TestUser[];

beforeAll(async () => {
  database = await testDatabase();
  api = openDatabase(database.apiUrl, { connections: 4 });
  worker = openDatabase(database.workerUrl, { connections: 2 });
  users = await Promise.all(['ada', 'bob', 'eve', 'joe', 'zoe'].map((name) => makeUser(api, name)));
  for (const user of users)
    await asActor(api, user.actor, (db) =>
      db.skill.create({ data: { userId: user.id, name: user.email, nameKey: user.email } }),
    );
});
afterAll(async () => {
  await Promise.all([api?.close(), worker?.close()]);
  await database?.close();
});

test('300 interleaved operations of five users on four connections each see their own rows only', async () => {
  const seen = await Promise.all(
    Array.from({ length: 300 }, async (_, index) => {
      const user = users[index % users.length];
      if (!user) throw new Error('no user');
      const [found, many] = await asActor(api, user.actor, (db) =>
        Promise.all([
          db.skill.findUnique({ where: { userId_nameKey: { userId: user.id, nameKey: user.email } } }),
          db.skill.findMany(),
        ]),
      );
      return found?.name === user.email && many.length === 1 && many[0]?.userId === user.id;
    }),
  );
  expect(seen.filter((right) => !right)).toEqual([]);
});

test('a connection returns to the pool without an actor, after success and failure', async () => {
  const [ada] = users;
  if (!ada) throw new Error('no user');
  await asActor(api, ada.actor, (db) => db.skill.count());
  await expect(asActor(api, ada.actor, (db) => db.$queryRaw`select 1 / 0`)).rejects.toThrow('division by zero');
  const states = await Promise.all(
    Array.from({ length: 8 }, () =>
      api.pool.query(
        `select current_user::text role, current_setting('app.user_id', true) as "user" from pg_sleep(0.01)`,
      ),
    ),
  );
  expect(new Set(states.flatMap((state) => state.rows.map((row) => `${row.role} as ${row.user ?? ''}`)))).toEqual(
    new Set(['app_api as ']),
  );
});

test("a failed operation's writes are rolled back", async () => {
  const [ada] = users;
  if (!ada) throw new Error('no user');
  const operation = asActor(api, ada.actor, async (db) => {
    await db.skill.create({ data: { userId: ada.id, name: 'Regret', nameKey: 'regret' } });
    throw new Error('no');
  });
  await expect(operation).rejects.toThrow('no');
  expect(await asActor(api, ada.actor, (db) => db.skill.count())).toBe(1);
});

test('the API cannot act as a worker, nor a worker as a user', async () => {
  const [ada] = users;
  if (!ada) throw new Error('no user');
  const asWorker = { role: 'app_worker', userId: ada.id, tenantId: ada.tenantId } as const;
  await expect(asActor(api, asWorker, (db) => db.skill.count())).rejects.toThrow(
    'permission denied to set role "app_worker"',
  );
  await expect(asActor(worker, ada.actor, (db) => db.skill.count())).rejects.toThrow(
    'permission denied to set role "app_user"',
  );
  expect(await asActor(worker, asWorker, (db) => db.skill.count())).toBe(1);
});

test('a worker without an owner to act for sees no career graph', async () => {
  expect(await worker.prisma.skill.count()).toBe(0);
});

test('a transaction starts although the process stood still for longer than it may wait for a connection', async () => {
  const [ada] = users;
  if (!ada) throw new Error('no user');
  const adapter = new PrismaPg(api.pool, { disposeExternalPool: false });
  const hasty = new PrismaClient({ adapter, transactionOptions: { maxWait: 50, timeout: 30_000 } });
  const count = () => asActor({ ...api, prisma: hasty }, ada.actor, (db) => db.skill.count());
  expect(await count()).toBe(1);
  const counted = count();
  // Its first statement is on its way.
  await new Promise(setImmediate);
  const end = performance.now() + 100;
  while (performance.now() < end);
  expect(await counted).toBe(1);
});

test('an error in a transaction that has started is not tried again', async () => {
  let times = 0;
  const failing = asActor(api, { role: 'app_anon' }, async () => {
    times += 1;
    throw new Prisma.PrismaClientKnownRequestError('expired', { code: 'P2028', clientVersion: '7' });
  });
  await expect(failing).rejects.toThrow('expired');
  expect(times).toBe(1);
});
