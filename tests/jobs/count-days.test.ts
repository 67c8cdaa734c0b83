import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { countDays } from '../../src/jobs/count-days.ts';
import { type Database, openDatabase } from '../../src/services/database/prisma.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser } from '../support/factories.ts';
import { rowsLookedAt, watchPlans } from '../support/statement-plans.ts';

const DAYS = 20;
const EVENTS_A_DAY = 500;

let testing: TestDatabase;
let plans: Awaited<ReturnType<typeof watchPlans>>;
let api: Database;
let worker: Database;
beforeAll(async () => {
  testing = await testDatabase();
  plans = await watchPlans(testing);
  api = openDatabase(testing.apiUrl);
  worker = openDatabase(testing.workerUrl);
});
afterAll(async () => {
  plans?.close();
  await api?.close();
  await worker?.close();
  await testing?.close();
});

test('counting reads new events and the days they belong to, and none if nothing is new', async () => {
  const [ada, eve] = [await makeUser(api, 'ada'), await makeUser(api, 'eve')];
  for (const { id } of [ada, eve])
    await testing.sql(
      `insert into events (id, occurred_at, user_id, name, path, visitor, stored_at)
       select gen_random_uuid(), current_date - d + n * interval '1 minute', $1, 'page_view', '/', 'v' || n, now() - interval '1 hour'
       from generate_series(1, ${DAYS}) d, generate_series(1, ${EVENTS_A_DAY}) n`,
      [id],
    );
  await testing.sql("update event_counters set counted_until = now() - interval '10 minutes'");
  await testing.sql('vacuum analyze');
  expect(await eventsRead()).toBe(0);
  await testing.sql(
    `insert into events (id, occurred_at, user_id, name, path, visitor, stored_at)
     select gen_random_uuid(), current_date - 3 + n * interval '1 minute', $1, 'page_view', '/', 'late' || n, now() + interval '1 hour'
     from generate_series(1, 10) n`,
    [ada.id],
  );
  expect(await eventsRead()).toBe(10 + EVENTS_A_DAY + 10);
  expect(
    await testing.sql(
      `select user_id as "userId", visitors from event_days where dimension = 'all' and day = current_date - 3`,
    ),
  ).toEqual([{ userId: ada.id, visitors: EVENTS_A_DAY + 10 }]);
});

async function eventsRead(): Promise<number> {
  plans.take();
  await countDays(worker);
  return plans.take().reduce((rows, plan) => rows + rowsLookedAt(plan, /^events_/), 0);
}
