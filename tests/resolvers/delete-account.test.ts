import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportAs } from '../pipelines/export/export-harness.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let eve: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
  [ada, eve] = [await signUp(at), await signUp(at)];
  for (const user of [ada, eve]) {
    await at.ingest(user, PLAIN_SAMPLE);
    await exportAs(at, user, 'TEXT');
  }
});
afterAll(() => at?.close());

const DELETE = `mutation ($confirm: String!, $password: String) { deleteAccount(confirm: $confirm, password: $password) {
  __typename ... on DeleteAccountSuccess { deletedAt } ... on InvalidInput { field message } } }`;

/** The user's rows per table, except the audit log and its chain. */
async function rowsOf({ userId, tenantId }: { userId: string; tenantId: string }) {
  const tables = await at.test.sql<{ name: string; column: string }>(
    `select table_name as name, column_name as column from information_schema.columns
     where table_schema = 'public' and table_name not in ('audit_log', 'audit_chain')
       and (column_name in ('user_id', 'tenant_id') or (column_name = 'id' and table_name in ('users', 'tenants')))`,
  );
  const counts: Record<string, number> = {};
  for (const { name, column } of tables) {
    const isTenant = column === 'tenant_id' || name === 'tenants';
    const [row] = await at.test.sql<{ count: string }>(`select count(*) from ${name} where ${column} = $1`, [
      isTenant ? tenantId : userId,
    ]);
    if (Number(row?.count) > 0) counts[name] = Number(row?.count);
  }
  return counts;
}

const emailOf = async ({ userId }: SignedUp) => {
  const [row] = await at.test.sql<{ email: string }>('select email from users where id = $1', [userId]);
  return row?.email ?? '';
};
const withTenant = async ({ userId }: SignedUp) => {
  const [row] = await at.test.sql<{ tenant_id: string }>('select tenant_id from users where id = $1', [userId]);
  return { userId, tenantId: row?.tenant_id ?? '' };
};

test("an account is deleted only if its email address is given, completely, and no one else's", async () => {
  const [mine, other] = [await withTenant(ada), await withTenant(eve)];
  const others = await rowsOf(other);
  const email = await emailOf(ada);
  const [file] = await at.test.sql<{ storage_key: string }>('select storage_key from documents where user_id = $1', [
    ada.userId,
  ]);
  expect((await runQuery(at, DELETE, { confirm: 'yes' }, ada)).data).toMatchObject({
    deleteAccount: { __typename: 'InvalidInput', field: 'confirm' },
  });
  expect(Object.keys(await rowsOf(mine)).length).toBeGreaterThan(12);
  expect(await at.store.exists(file?.storage_key ?? '')).toBe(true);
  // Sizes of images have no rows.
  const size = `derived/${ada.userId}/${'a'.repeat(64)}/240.webp`;
  await at.store.put(size, Buffer.from('a face'), { contentType: 'image/webp' });

  expect((await runQuery(at, DELETE, { confirm: ` ${email.toUpperCase()} ` }, ada)).data).toMatchObject({
    deleteAccount: { __typename: 'DeleteAccountSuccess' },
  });
  expect(await rowsOf(mine)).toEqual({});
  expect(await at.store.exists(file?.storage_key ?? '')).toBe(false);
  expect(await at.store.exists(`exports/${ada.userId}`)).toBe(false);
  expect(await at.store.exists(size)).toBe(false);
  expect(await rowsOf(other)).toEqual(others);
  const { data } = await runQuery<{ viewer: unknown }>(at, '{ viewer { id } }', {}, ada);
  expect(data?.viewer).toBeNull();
  expect(
    await at.test.sql(`select outcome from audit_log where action = 'mutation.deleteAccount' order by at`),
  ).toEqual([{ outcome: 'invalid_input' }, { outcome: 'ok' }]);
});

test('what follows in the same operation runs as the user, not as the server', async () => {
  const email = await emailOf(eve);
  const before = await at.test.sql('select id from users');
  const two = `mutation ($confirm: String!) { first: deleteAccount(confirm: $confirm) { __typename }
    cancelRun(id: "0190a000-0000-7000-8000-000000000000") { __typename } }`;
  const { data } = await runQuery(at, two, { confirm: email }, eve);
  expect(data).toEqual({ first: { __typename: 'DeleteAccountSuccess' }, cancelRun: { __typename: 'NotFound' } });
  expect(await at.test.sql('select id from users')).toHaveLength(before.length - 1);
});

test('a session that is not fresh needs the password, and can not be used to guess it', async () => {
  const mary = await signUp(at);
  await at.test.sql(`update sessions set created_at = now() - interval '11 minutes' where user_id = $1`, [mary.userId]);
  const remove = (password?: string) => runQuery(at, DELETE, { confirm: mary.email, password }, mary);
  const REFUSED = { __typename: 'InvalidInput', field: 'password' };
  expect((await remove()).data).toMatchObject({ deleteAccount: REFUSED });
  for (let guess = 0; guess < 9; guess += 1)
    expect((await remove(`guess ${guess}`)).data).toMatchObject({ deleteAccount: REFUSED });
  expect((await remove(mary.password)).data).toMatchObject({ deleteAccount: { __typename: 'DeleteAccountSuccess' } });

  const rosa = await signUp(at);
  await at.test.sql(`update sessions set created_at = now() - interval '1 day' where user_id = $1`, [rosa.userId]);
  const ask = (password: string) => runQuery(at, DELETE, { confirm: rosa.email, password }, rosa);
  for (let guess = 0; guess < 10; guess += 1) await ask(`guess ${guess}`);
  expect((await ask(rosa.password)).errors?.[0]?.extensions).toMatchObject({
    code: 'RATE_LIMITED',
    retryAfterSeconds: expect.any(Number),
  });
  expect(await at.test.sql('select 1 from users where id = $1', [rosa.userId])).toHaveLength(1);
});
