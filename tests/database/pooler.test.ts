import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { asActor } from '../../src/services/database/actor.ts';
import { checkRoute } from '../../src/services/database/check-route.ts';
import { type Database, openDatabase } from '../../src/services/database/prisma.ts';
import { queryAsActor } from '../../src/services/database/query-as-actor.ts';
import { onPool } from '../../src/services/database/run-sql.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser, type TestUser } from '../support/factories.ts';
import { hasPgbouncer, startTemporaryPgbouncer, type TemporaryPgbouncer } from '../support/temporary-pgbouncer.ts';

const USERS = 12;
/** Enough of them that rows of another user would be noticed by their number. */
const skillsOf = (index: number) => 1 + index * 3;

// Skipped where pgbouncer isn't installed (apt-get install pgbouncer); CI has it.
(hasPgbouncer() || process.env['CI'] ? describe : describe.skip)('behind pgbouncer in transaction mode', () => {
  let testing: TestDatabase;
  let pooler: TemporaryPgbouncer;
  /** More connections than the pooler has sessions. */
  let database: Database;
  let users: TestUser[];
  beforeAll(async () => {
    testing = await testDatabase();
    pooler = await startTemporaryPgbouncer({ urls: [testing.apiUrl, testing.workerUrl], poolSize: 2 });
    database = openDatabase(
      { url: pooler.through(testing.apiUrl), directUrl: testing.apiUrl, prefix: 'app' },
      { connections: 16 },
    );
    users = await Promise.all(Array.from({ length: USERS }, (_, index) => makeUser(database, `user${index}`)));
    for (const [index, { actor, id: userId }] of users.entries()) {
      const names = Array.from({ length: skillsOf(index) }, (_, at) => ({ userId, name: `S${at}`, nameKey: `s${at}` }));
      await asActor(database, actor, (db) => db.skill.createMany({ data: names }));
    }
  });
  afterAll(async () => {
    await database?.close();
    await pooler?.stop();
    await testing?.close();
  });

  /** The one thing that a session must not have after any of our statements. */
  const leftBehind = async () => {
    const rows = await Promise.all(
      Array.from({ length: 32 }, async () => {
        const sql = `select current_user::text as role, coalesce(current_setting('app.user_id', true), '') || coalesce(current_setting('app.tenant_id', true), '') as actor`;
        return (await database.pool.query<{ role: string; actor: string }>(sql)).rows[0];
      }),
    );
    return rows.filter((row) => row?.role !== 'app_api' || row.actor !== '');
  };

  /** True if the statement ends as it must: with the user's own rows, or with its own error. */
  async function isRight(at: number): Promise<boolean> {
    const index = (at * 7) % USERS;
    const user = users[index];
    if (!user) throw new Error('no user');
    const asUser = queryAsActor(database, user.actor);
    const areOwn = (owners: string[]) =>
      owners.length === skillsOf(index) && owners.every((owner) => owner === user.id);
    const failsWith = (failing: Promise<unknown>, reason: string) =>
      failing.then(
        () => false,
        (error: { code?: string; message: string }) => error.code === reason || error.message === reason,
      );
    switch (at % 6) {
      case 0:
        return failsWith(asUser('select 1 / 0', []), '22012');
      case 1:
        return failsWith(
          asActor(database, user.actor, async (db) => {
            await db.skill.count();
            throw new Error('on purpose');
          }),
          'on purpose',
        );
      case 2:
        // As the login role, which may see nobody's skills.
        return failsWith(onPool(database.pool)(`select ${at} from skills`, []), '42501');
      case 3:
        return areOwn((await asActor(database, user.actor, (db) => db.skill.findMany())).map(({ userId }) => userId));
      default: {
        const rows = await asUser<{ owner: string }>('select user_id::text as owner from skills', []);
        return areOwn(rows.map(({ owner }) => owner));
      }
    }
  }

  test('1,200 statements of 12 actors in every way, half of them failing, see only their own rows', async () => {
    const clients = Array.from({ length: 40 }, async (_, client) => {
      const answers: boolean[] = [];
      for (let turn = 0; turn < 30; turn += 1) answers.push(await isRight(client * 30 + turn));
      return answers;
    });
    const answers = (await Promise.all(clients)).flat();
    expect([answers.length, answers.filter((one) => !one)]).toEqual([1_200, []]);
    expect(await leftBehind()).toEqual([]);
  });

  test('clients that vanish in the middle of a transaction leave no actor behind', async () => {
    const [ada] = users;
    if (ada?.actor.role !== 'app_user') throw new Error('no user');
    const { userId, tenantId } = ada.actor;
    for (let round = 0; round < 20; round += 1) {
      const client = new pg.Client({ connectionString: pooler.through(testing.apiUrl) });
      client.on('error', () => {});
      await client.connect();
      await client.query('begin');
      await client.query(
        `select set_config('role', 'app_user', true), set_config('app.user_id', $1, true), set_config('app.tenant_id', $2, true)`,
        [userId, tenantId],
      );
      // pg's types leave the socket out.
      (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
      expect(await leftBehind()).toEqual([]);
    }
  });

  const api = (url: string, directUrl: string, patienceMs?: number) =>
    checkRoute({ url, directUrl, prefix: 'app' }, 'app_api', patienceMs);

  test('the route is usable only with a direct connection beside it', async () => {
    const pooled = pooler.through(testing.apiUrl);
    await api(pooled, testing.apiUrl);
    await api(testing.apiUrl, testing.apiUrl);
    await expect(api(pooled, pooled, 500)).rejects.toThrow(
      'Set LISTEN_DATABASE_URL to the address of PostgreSQL itself',
    );
    const other = await testDatabase();
    await expect(api(pooled, other.apiUrl, 500)).rejects.toThrow(
      'What is notified through the pooler is not heard at LISTEN_DATABASE_URL.',
    );
    await other.close();
  });

  test('a pooler in session mode needs none, and one in statement mode is refused', async () => {
    const session = await startTemporaryPgbouncer({ urls: [testing.apiUrl], mode: 'session' });
    const url = session.through(testing.apiUrl);
    await api(url, url);
    await session.stop();
    const statement = await startTemporaryPgbouncer({ urls: [testing.apiUrl], mode: 'statement' });
    await expect(api(statement.through(testing.apiUrl), testing.apiUrl, 500)).rejects.toThrow(
      'The pooler in front of the database is in statement mode',
    );
    await statement.stop();
  });
});
