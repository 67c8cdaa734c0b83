import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server?.close());

interface Check {
  entries: number;
  head: string | null;
  isWhole: boolean;
  contains: boolean | null;
  faults: { seq: number | null; kind: string }[];
}

async function check(user: SignedUp, noted: string | null = null): Promise<Check> {
  const { data } = await runQuery<{ auditCheck: Check }>(
    server,
    'query ($noted: String) { auditCheck(noted: $noted) { entries head isWhole contains faults { seq kind } } }',
    { noted },
    user,
  );
  if (!data) throw new Error('The log was not checked.');
  return data.auditCheck;
}

const update = (user: SignedUp, input: string) =>
  runQuery(server, `mutation { updateSite(input: { ${input} }) { __typename } }`, {}, user);

interface Line {
  seq: number;
  hash: string;
  text: string;
  salt: string | null;
  changes: Record<string, { before: unknown; after: unknown }> | null;
  changesText: string | null;
}

async function download(user: SignedUp): Promise<Line[]> {
  const answer = await fetch(`${server.url}/audit-log.jsonl`, { headers: { authorization: `Bearer ${user.token}` } });
  return (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

const hashOf = (previous: string, text: string) => createHash('sha256').update(`${previous}\n${text}`).digest('hex');

test('who may see what, before and after, is in the log, whichever way it was changed', async () => {
  const ada = await signUp(server);
  await update(ada, 'visibility: UNLISTED, indexable: true, visibleFields: [EMAIL]');
  await update(ada, 'theme: EDITORIAL');
  await runQuery(
    server,
    'mutation { createApiKey(input: { name: "cli", scopes: [PUBLISH] }) { __typename } }',
    {},
    ada,
  );
  const { data } = await runQuery<{ auditLog: { edges: { node: { action: string; changes: object | null } }[] } }>(
    server,
    '{ auditLog(first: 50) { edges { node { action seq hash changes } } } }',
    {},
    ada,
  );
  const changes = data?.auditLog.edges.map(({ node }) => node).filter((node) => node.changes !== null);
  expect(changes).toEqual([
    {
      action: 'change.api_keys',
      seq: expect.any(Number),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      changes: { name: { before: null, after: 'cli' }, scopes: { before: null, after: ['publish'] } },
    },
    {
      action: 'change.site_settings',
      seq: expect.any(Number),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      changes: {
        visibility: { before: 'private', after: 'unlisted' },
        indexable: { before: false, after: true },
        visible_fields: { before: ['name', 'headline', 'summary', 'links'], after: ['name', 'email'] },
      },
    },
  ]);
});

test('the downloaded log can be checked without the server', async () => {
  const ada = await signUp(server);
  await update(ada, 'visibility: PUBLIC');
  const lines = await download(ada);
  let previous = '';
  for (const [at, { seq, hash, text, salt, changesText }] of lines.entries()) {
    expect([seq, hash]).toEqual([at + 1, hashOf(previous, text)]);
    const { details } = JSON.parse(text) as { details: { changes?: string } };
    if (details.changes !== undefined) expect(hashOf(salt ?? '', changesText ?? '')).toBe(details.changes);
    previous = hash;
  }
  expect(lines.map(({ text }) => (JSON.parse(text) as { action: string }).action)).toEqual(
    expect.arrayContaining(['session.sign_up', 'change.site_settings', 'mutation.updateSite']),
  );
  expect(await check(ada, previous)).toEqual({
    entries: lines.length,
    head: previous,
    isWhole: true,
    contains: true,
    faults: [],
  });
  const key = await runQuery<{ createApiKey: { key: string } }>(
    server,
    'mutation { createApiKey(input: { name: "cli", scopes: [PUBLISH] }) { ... on CreateApiKeySuccess { key } } }',
    {},
    ada,
  );
  const token = key.data?.createApiKey.key ?? '';
  for (const authorization of [`Bearer ${token}`, 'Bearer nothing'])
    expect((await fetch(`${server.url}/audit-log.jsonl`, { headers: { authorization } })).ok).toBe(false);
});

test('entries written at once are one chain', async () => {
  const ada = await signUp(server);
  const kinds = ['PRIVATE', 'UNLISTED', 'PUBLIC', 'UNLISTED', 'PRIVATE', 'PUBLIC'];
  await Promise.all(kinds.map((kind) => update(ada, `visibility: ${kind}`)));
  const { entries, isWhole, faults } = await check(ada);
  expect([isWhole, faults]).toEqual([true, []]);
  expect(entries).toBeGreaterThanOrEqual(8);
});

const OF = `user_id = $1 and action = 'change.site_settings'`;
const FIRST = `(select id from audit_log where ${OF} order by at limit 1)`;
const LAST = `(select id from audit_log where user_id = $1 order by at desc, id desc limit 1)`;
test.each<[string, string[], string[]]>([
  ['an entry changed', [`update audit_log set outcome = 'refused' where id = ${FIRST}`], ['ENTRY_CHANGED']],
  [
    'an entry moved in time',
    [`update audit_log set at = at - interval '1 day' where id = ${FIRST}`],
    ['ENTRY_CHANGED'],
  ],
  ['an entry removed', [`delete from audit_log where id = ${FIRST}`], ['ENTRY_REMOVED']],
  [
    'an entry given to someone else',
    [`update audit_log set user_id = gen_random_uuid() where id = ${FIRST}`],
    ['ENTRY_REMOVED'],
  ],
  [
    'an entry removed with its link',
    [`delete from audit_chain where entry_id = ${FIRST}`, `delete from audit_log where id = ${FIRST}`],
    ['LINK_REMOVED'],
  ],
  [
    'the same, closing the gap',
    [
      `delete from audit_chain where entry_id = ${FIRST}`,
      `delete from audit_log where id = ${FIRST}`,
      `update audit_chain c set seq = n.place from (select entry_id, row_number() over (order by seq) as place from audit_chain where user_id = $1) n
       where n.entry_id = c.entry_id`,
    ],
    ['ENTRY_CHANGED'],
  ],
  ['values changed', [`update audit_changes set changes = '{}' where entry_id = ${FIRST}`], ['CHANGES_CHANGED']],
  ['values removed', [`delete from audit_changes where entry_id = ${FIRST}`], ['CHANGES_REMOVED']],
  [
    'an entry slipped in',
    [
      'alter table audit_log disable trigger chain_on_commit',
      `insert into audit_log (id, user_id, action, outcome) values (gen_random_uuid(), $1, 'mutation.updateSite', 'ok')`,
      'alter table audit_log enable trigger chain_on_commit',
    ],
    ['ENTRY_ADDED'],
  ],
])('%s behind our back is found', async (_name, statements, kinds) => {
  const [ada, bob] = [await signUp(server), await signUp(server)];
  for (const user of [ada, bob]) await update(user, 'visibility: UNLISTED');
  await update(ada, 'visibility: PUBLIC');
  for (const statement of statements) await server.test.sql(statement, statement.includes('$1') ? [ada.userId] : []);
  const { isWhole, faults } = await check(ada);
  expect(isWhole).toBe(false);
  expect([...new Set(faults.map(({ kind }) => kind))].sort()).toEqual(kinds);
  expect((await check(bob)).isWhole).toBe(true);
});

test('a chain that was shortened or written again is found with a hash from before', async () => {
  const ada = await signUp(server);
  await update(ada, 'visibility: UNLISTED');
  const { head } = await check(ada);
  await update(ada, 'visibility: PUBLIC');
  expect(await check(ada, head)).toMatchObject({ isWhole: true, contains: true });
  await server.test.sql(`delete from audit_log where id = ${LAST}`, [ada.userId]);
  await server.test.sql('delete from audit_chain where user_id = $1', [ada.userId]);
  await server.test.sql(
    `with recursive o as (select id, audit_text(l) t, row_number() over (order by at, id)::int seq from audit_log l where user_id = $1),
      c as (select id, seq, audit_hash('x', t) hash from o where seq = 1 union all select o.id, o.seq, audit_hash(c.hash, o.t) from c join o on o.seq = c.seq + 1)
     insert into audit_chain select $1, seq, id, hash from c`,
    [ada.userId],
  );
  expect(await check(ada, head)).toMatchObject({ isWhole: false, contains: false });
});

test('an erased account leaves a chain without what was changed', async () => {
  const ada = await signUp(server);
  expect(await update(ada, 'visibility: UNLISTED, slug: "ada-kanarquell"')).toMatchObject({
    data: { updateSite: { __typename: 'UpdateSiteSuccess' } },
  });
  await runQuery(server, `mutation { deleteAccount(confirm: "${ada.email}") { __typename } }`, {}, ada);
  expect(await server.test.sql('select 1 from users where id = $1', [ada.userId])).toEqual([]);
  const left = await server.test.sql(
    `select 'log' as name from audit_log l where l::text like '%kanarquell%' union all select 'changes' from audit_changes where user_id = $1`,
    [ada.userId],
  );
  expect(left).toEqual([]);
  const faults = await server.test.sql<{ fault: string }>('select fault from audit_faults($1)', [ada.userId]);
  expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(['changes_removed']));
});
