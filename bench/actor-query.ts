// Small reads as an actor: one round trip by queryAsActor against a plain transaction (begin, actor, statement, commit).
// Decision 14 keeps queryAsActor as long as it is at least 1.5 times as fast. `node --import tsx bench/actor-query.ts`
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type pg from 'pg';
import { type Actor, asActor } from '../src/services/database/actor.ts';
import { openDatabase } from '../src/services/database/prisma.ts';
import { queryAsActor } from '../src/services/database/query-as-actor.ts';
import { inTransaction } from '../src/services/database/run-sql.ts';
import { testDatabase } from '../tests/support/database.ts';
import { makeUser, type TestUser } from '../tests/support/factories.ts';
import { ratioGoal, reportGoals } from './kit/goals.ts';
import { median } from './kit/median.ts';

const USERS = 10;
const SKILLS = 20;
const ROUND_MS = 2_000;
const ROUNDS = 5;
const GOAL = 1.5;

const READ = 'select id, name from skills order by name';
const SET_ACTOR = `select set_config('role', $1, true), set_config('app.user_id', $2, true), set_config('app.tenant_id', $3, true)`;

const script = path.join(import.meta.dirname, '../tests/support/cluster.ts');
const cluster = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
process.env['CURSUS_TEST_CLUSTER'] = await new Promise<string>((resolve) =>
  createInterface({ input: cluster.stdout }).once('line', resolve),
);
const testing = await testDatabase();
const database = openDatabase(testing.apiUrl, { connections: 10 });

try {
  const users = await Promise.all(Array.from({ length: USERS }, (_, index) => makeUser(database, `user${index}`)));
  for (const { id: userId, actor } of users)
    await asActor(database, actor, (db) =>
      db.skill.createMany({
        data: Array.from({ length: SKILLS }, (_, at) => ({ userId, name: `Skill ${at}`, nameKey: `skill ${at}` })),
      }),
    );
  await testing.sql('analyze');
  const ways = {
    queryAsActor: ({ actor }: TestUser) => queryAsActor(database, actor)(READ, []),
    'plain transaction (pg)': ({ actor }: TestUser) => inPlainTransaction(database.pool, actor),
    'asActor (Prisma)': ({ actor }: TestUser) => asActor(database, actor, (db) => inTransaction(db)(READ, [])),
  };
  for (const atOnce of [1, 8]) {
    const rates = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
    for (const read of Object.values(ways)) await load(read, users, { atOnce, ms: 500 });
    // Alternating, so that other load on the machine affects all of them.
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, read] of Object.entries(ways))
        rates.get(name)?.push(await load(read, users, { atOnce, ms: ROUND_MS }));
    const ours = median(rates.get('queryAsActor') ?? []);
    console.log(`${SKILLS} rows, ${atOnce} at once:`);
    for (const [name, each] of rates)
      console.log(
        `  ${name.padEnd(24)}${median(each).toFixed(0).padStart(6)}/s  ratio ${(ours / median(each)).toFixed(2)}`,
      );
    const plain = median(rates.get('plain transaction (pg)') ?? []);
    reportGoals([
      ratioGoal({
        what: `a small read as an actor, ${atOnce} at once, times as fast`,
        ours: `${ours.toFixed(0)}/s`,
        peer: `plain transaction ${plain.toFixed(0)}/s`,
        ratio: ours / plain,
        least: GOAL,
      }),
    ]);
  }
} finally {
  await database.close();
  await testing.close();
  cluster.stdin.end();
}

/** The conventional way: four round trips, with both statements prepared. */
async function inPlainTransaction(pool: pg.Pool, actor: Actor): Promise<unknown[]> {
  const settings = actor.role === 'app_anon' ? [actor.role, '', ''] : [actor.role, actor.userId, actor.tenantId];
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'plain_actor', text: SET_ACTOR, values: settings });
    const { rows } = await client.query({ name: 'plain_read', text: READ, values: [] });
    await client.query('commit');
    return rows;
  } finally {
    client.release();
  }
}

/** @returns reads per second */
async function load(
  read: (user: TestUser) => Promise<unknown[]>,
  users: TestUser[],
  { atOnce, ms }: { atOnce: number; ms: number },
): Promise<number> {
  const began = performance.now();
  let count = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async (_, lane) => {
      for (let at = lane; performance.now() - began < ms; at += 1) {
        const rows = await read(users[at % users.length] as TestUser);
        if (rows.length !== SKILLS) throw new Error(`${rows.length} rows instead of ${SKILLS}.`);
        count += 1;
      }
    }),
  );
  return (count * 1_000) / (performance.now() - began);
}
