import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { sessionHub } from '../../../src/services/auth/session-hub.ts';
import { asActor } from '../../../src/services/database/actor.ts';
import { type Listener, openListener } from '../../../src/services/database/listener.ts';
import { openDatabase, type Database } from '../../../src/services/database/prisma.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { makeUser, type TestUser } from '../../support/factories.ts';

const log = pino({ level: 'silent' });
const NEVER_MS = 2 ** 31 - 1;
let at: TestDatabase;
let database: Database;
let ada: TestUser;
beforeAll(async () => {
  at = await testDatabase();
  database = openDatabase(at.apiUrl);
  ada = await makeUser(database, 'ada');
});
afterAll(async () => {
  await database?.close();
  await at?.close();
});

let hub: ReturnType<typeof sessionHub>;
let listener: Listener | undefined;
afterEach(async () => {
  hub.end();
  await listener?.close();
  listener = undefined;
});

async function openNotified(): Promise<void> {
  hub = sessionHub({ database, log, pollMs: NEVER_MS });
  const channels = { [hub.channel]: (id: string) => hub.onNotification(id) };
  listener = await openListener({ url: at.apiUrl, channels, onGap: () => hub.onGap(), log });
}

let slots = 0;
async function makeKey(name: string): Promise<string> {
  const data = {
    userId: ada.id,
    name,
    tokenHash: name,
    hint: 'hint',
    scopes: ['publish' as const],
    slot: (slots += 1),
  };
  return (await asActor(database, ada.actor, (db) => db.apiKey.create({ data }))).id;
}

async function makeSession(token: string): Promise<string> {
  const [row] = await at.sql<{ id: string }>(
    `insert into sessions (id, user_id, token, expires_at, updated_at)
     values (gen_random_uuid(), $1, $2, now() + interval '1 day', now()) returning id`,
    [ada.id, token],
  );
  return row?.id ?? '';
}

/** IDs in the order in which they ended, once that many have. */
function ended(count: number, ids: string[]): Promise<string[]> {
  const seen: string[] = [];
  return new Promise((resolve) => {
    for (const id of ids) hub.watch(id, () => seen.push(id) === count && resolve(seen));
  });
}

const revoke = (id: string) =>
  asActor(database, ada.actor, (db) => db.apiKey.updateMany({ where: { id }, data: { revokedAt: new Date() } }));

test('a notification tells that a key was revoked or deleted or that a session ended, and not that a key was used', async () => {
  await openNotified();
  const [used, revoked, deleted] = [await makeKey('used'), await makeKey('revoked'), await makeKey('deleted')];
  const session = await makeSession('ended');
  const seen = ended(3, [used, revoked, deleted, session]);
  await at.sql('update api_keys set last_used_at = now() where id = $1', [used]);
  await revoke(revoked);
  await at.sql('delete from api_keys where id = $1', [deleted]);
  await at.sql('delete from sessions where id = $1', [session]);
  expect(await seen).toEqual([revoked, deleted, session]);
});

test('polling finds what expired, and makes up for lost notifications', async () => {
  hub = sessionHub({ database, log, pollMs: 20 });
  const [kept, revoked] = [await makeKey('kept'), await makeKey('lost')];
  const [open, expired] = [await makeSession('open'), await makeSession('expired')];
  const seen = ended(2, [kept, revoked, open, expired]);
  await revoke(revoked);
  await at.sql(`update sessions set expires_at = now() - interval '1 second' where id = $1`, [expired]);
  expect((await seen).toSorted()).toEqual([revoked, expired].toSorted());
});
