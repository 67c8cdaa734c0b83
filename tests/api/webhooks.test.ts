import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { PostSettings } from '../../src/services/webhooks/post-message.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { exportAs } from '../pipelines/export/export-harness.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { accept, isSigned, webhookReceiver, type Message, type WebhookReceiver } from '../support/webhook-receiver.ts';

/** Every name leads into another network. */
const settings: PostSettings = {
  allowLoopback: true,
  resolve: (_host, callback) => callback(null, [{ address: '10.0.0.1', family: 4 }]),
};
let at: ServerWithWorker;
let receiver: WebhookReceiver;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never', webhooks: settings });
});
beforeEach(async () => {
  await receiver?.close();
  receiver = await webhookReceiver();
});
afterAll(async () => {
  await receiver?.close();
  await at?.close();
});

type Result = { __typename: string; message?: string; secret?: string; webhook?: Hook; delivery?: Delivery };
interface Delivery {
  id: string;
  event: string;
  status: string;
  attempts: number;
  failure: string | null;
  responseStatus: number | null;
  responseBody: string | null;
  nextAttemptAt: string | null;
}
interface Hook {
  id: string;
  url: string;
  events: string[];
  disabledReason: string | null;
  deliveries: { edges: { node: Delivery }[] };
}
const DELIVERY = 'id event status attempts failure responseStatus responseBody nextAttemptAt';
const HOOK = `id url events disabledReason deliveries(first: 20) { edges { node { ${DELIVERY} } } }`;
const ANSWER = '__typename ... on Error { message }';

async function mutate(user: SignedUp, call: string, variables: object = {}, declared = ''): Promise<Result> {
  const query = `mutation ${declared} { done: ${call} }`;
  const { data, errors } = await runQuery<{ done: Result }>(at, query, { ...variables }, user);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.done;
}
const create = (user: SignedUp, events: string[], url = receiver.url) =>
  mutate(
    user,
    `createWebhook(input: $input) { ${ANSWER} ... on CreateWebhookSuccess { secret webhook { ${HOOK} } } }`,
    { input: { url, events } },
    '($input: CreateWebhookInput!)',
  );
const update = (user: SignedUp, input: object) =>
  mutate(
    user,
    `updateWebhook(input: $input) { ${ANSWER} ... on UpdateWebhookSuccess { webhook { ${HOOK} } } }`,
    { input },
    '($input: UpdateWebhookInput!)',
  );
const resend = (user: SignedUp, id: string) => mutate(user, `resendWebhookDelivery(id: "${id}") { ${ANSWER} }`);
const headline = (user: SignedUp, text: string) =>
  mutate(user, `updateProfile(input: { headline: "${text}" }) { ${ANSWER} }`);
const hooksOf = async (user: SignedUp) =>
  (await runQuery<{ webhooks: Hook[] }>(at, `{ webhooks { ${HOOK} } }`, {}, user)).data?.webhooks ?? [];
const logOf = async (user: SignedUp) =>
  (await hooksOf(user)).flatMap(({ deliveries }) => deliveries.edges.map(({ node }) => node));

/** Waits until the newest message is recorded as wanted: the receiver gets it before that. */
async function recorded(user: SignedUp, wanted: Partial<Delivery>): Promise<Delivery> {
  for (;;) {
    const found = (await logOf(user)).find((delivery) =>
      Object.entries(wanted).every(([key, value]) => delivery[key as keyof Delivery] === value),
    );
    if (found) return found;
  }
}
/** As if the pause before the next attempt were over. */
const hurry = (id: string) =>
  at.test.sql(`update webhook_deliveries set next_attempt_at = now() where id = $1 and status = 'pending'`, [id]);

async function publish(user: SignedUp, visibility: string): Promise<void> {
  await mutate(user, `updateSite(input: { visibility: ${visibility} }) { ${ANSWER} }`);
  expect(await at.run(user, 'RENDER')).toMatchObject({ status: 'SUCCEEDED' });
}

test('messages about the site and runs are signed with a secret that is shown once', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  const { secret = '', webhook } = await create(ada, ['SITE_PUBLISHED', 'SITE_UNPUBLISHED', 'RUN_ENDED']);
  expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
  const rows = await at.test.sql('select w::text as row from webhooks w');
  expect(JSON.stringify(rows)).not.toContain(secret.slice(6, 20));

  await publish(ada, 'PUBLIC');
  const published = await receiver.next(({ type }) => type === 'site.published');
  const { data } = await runQuery<{ site: { slug: string; liveVersion: { id: string } } }>(
    at,
    '{ site { slug liveVersion { id } } }',
    {},
    ada,
  );
  expect(published.data).toEqual({
    slug: data?.site.slug,
    previousSlug: null,
    versionId: data?.site.liveVersion.id,
    visibility: 'PUBLIC',
  });
  expect(isSigned(published, secret)).toBe(true);
  expect(isSigned({ ...published, body: published.body.replace('PUBLIC', 'PRIVATE') }, secret)).toBe(false);
  expect(published.id).toMatch(/^msg_[\da-f-]{36}$/);
  expect(published.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'Cursus-Webhooks/1' });
  const ended = await receiver.next(({ type, data: { kind } }) => type === 'run.ended' && kind === 'RENDER');
  expect(ended.data).toMatchObject({ status: 'SUCCEEDED', parentId: null, errorCode: null });
  expect(await recorded(ada, { event: 'SITE_PUBLISHED' })).toMatchObject({ status: 'DELIVERED', attempts: 1 });

  await mutate(ada, `updateSite(input: { slug: "another-name" }) { ${ANSWER} }`);
  expect((await receiver.next(({ type }) => type === 'site.published')).data).toMatchObject({
    slug: 'another-name',
    previousSlug: data?.site.slug,
  });
  // A private site is as good as offline, and nothing changes for visitors after that.
  await mutate(ada, `updateSite(input: { visibility: PRIVATE }) { ${ANSWER} }`);
  expect((await receiver.next(({ type }) => type === 'site.unpublished')).data).toEqual({ slug: 'another-name' });
  await mutate(ada, `unpublishSite { ${ANSWER} }`);
  await publish(ada, 'UNLISTED');
  expect((await receiver.next(({ type }) => type.startsWith('site.'))).data).toMatchObject({ visibility: 'UNLISTED' });

  const [hook] = await hooksOf(ada);
  expect(hook).toMatchObject({ id: webhook?.id, url: receiver.url, disabledReason: null });
  const again = '{ node(id: $id) { id ... on Webhook { url } } }';
  const node = await runQuery(at, `query ($id: ID!) ${again}`, { id: webhook?.id }, ada);
  expect(node.data).toEqual({ node: { id: webhook?.id, url: receiver.url } });
  const eve = await signUp(at);
  expect((await runQuery(at, `query ($id: ID!) ${again}`, { id: webhook?.id }, eve)).data).toEqual({ node: null });
});

test('changes of the career graph in quick succession are one message', async () => {
  const ada = await signUp(at);
  await create(ada, ['GRAPH_CHANGED']);
  await headline(ada, 'One');
  // However slow this machine is, the next edits are in time.
  await at.test.sql(`update webhook_deliveries set next_attempt_at = now() + interval '1 day' where user_id = $1`, [
    ada.userId,
  ]);
  await headline(ada, 'Two');
  await mutate(ada, `updateSite(input: { theme: POSTER }) { ${ANSWER} }`);
  await headline(ada, 'Three');
  await hurry((await logOf(ada))[0]?.id ?? '');
  const { data } = await receiver.next();
  expect(data).toMatchObject({ version: 3, touched: expect.arrayContaining(['PROFILE']) });
  await headline(ada, 'Four');
  expect((await receiver.next()).data['version']).toBe(4);
  expect(await logOf(ada)).toHaveLength(2);
});

test('nothing is sent for a transaction that is rolled back', async () => {
  const ada = await signUp(at);
  await create(ada, ['GRAPH_CHANGED', 'SITE_UNPUBLISHED']);
  await at.test.sql(
    `do $$ begin
       update profiles set headline = 'Never' where user_id = '${ada.userId}';
       raise exception 'no';
     exception when raise_exception then null; end $$`,
    [],
  );
  await expect(
    at.test.sql(
      `do $$ begin
         update profiles set headline = 'Never' where user_id = '${ada.userId}';
         perform 1 / 0;
       end $$`,
      [],
    ),
  ).rejects.toThrow('division by zero');
  await headline(ada, 'Really');
  expect((await receiver.next()).data['version']).toBe(1);
  expect(receiver.received).toHaveLength(1);
});

test('a message is tried again with the same ID, and can be resent', async () => {
  const ada = await signUp(at);
  const { secret = '', webhook } = await create(ada, ['GRAPH_CHANGED']);
  receiver.answer = (response) => void response.writeHead(503).end('Back in a minute');
  await headline(ada, 'One');
  const first = await receiver.next();
  const failed = await recorded(ada, { failure: 'STATUS' });
  expect(failed).toMatchObject({
    status: 'PENDING',
    attempts: 1,
    responseStatus: 503,
    responseBody: 'Back in a minute',
  });
  expect(Date.parse(failed.nextAttemptAt ?? '') - Date.now()).toBeGreaterThan(0);

  receiver.answer = accept;
  await hurry(failed.id);
  const second = await receiver.next();
  expect([second.id, second.body]).toEqual([first.id, first.body]);
  expect(await recorded(ada, { status: 'DELIVERED' })).toMatchObject({
    attempts: 2,
    failure: null,
    responseBody: null,
  });

  const rotated = await mutate(
    ada,
    `rotateWebhookSecret(id: "${webhook?.id}") { ${ANSWER} ... on RotateWebhookSecretSuccess { secret } }`,
  );
  expect(await resend(ada, failed.id)).toEqual({ __typename: 'ResendWebhookDeliverySuccess' });
  const third = await receiver.next();
  expect([third.id, third.body]).toEqual([first.id, first.body]);
  // The secret from before the rotation remains valid for a day.
  expect([isSigned(third, secret), isSigned(third, rotated.secret ?? '')]).toEqual([true, true]);
  await at.test.sql(`update webhooks set previous_secret_until = now() where id = $1`, [webhook?.id]);
  await recorded(ada, { status: 'DELIVERED', attempts: 1 });
  await resend(ada, failed.id);
  const fourth = await receiver.next();
  expect([isSigned(fourth, secret), isSigned(fourth, rotated.secret ?? '')]).toEqual([false, true]);

  const eve = await signUp(at);
  for (const call of [
    `resendWebhookDelivery(id: "${failed.id}")`,
    `rotateWebhookSecret(id: "${webhook?.id}")`,
    `deleteWebhook(id: "${webhook?.id}")`,
    `updateWebhook(input: { id: "${webhook?.id}", enabled: false })`,
    'deleteWebhook(id: "x")',
  ])
    expect([call, (await mutate(eve, `${call} { __typename }`)).__typename]).toEqual([call, 'NotFound']);
});

test('a webhook whose messages fail for a day is disabled, and its owner is told', async () => {
  const ada = await signUp(at);
  const { webhook } = await create(ada, ['GRAPH_CHANGED']);
  // Tells the outcomes of attempts apart.
  receiver.answer = (response) => void response.writeHead(500).end(`attempt ${receiver.received.length}`);
  await headline(ada, 'One');
  for (let attempt = 1; attempt < 8; attempt += 1) {
    await receiver.next();
    await hurry((await recorded(ada, { responseBody: `attempt ${attempt}`, status: 'PENDING' })).id);
  }
  await receiver.next();
  const lost = await recorded(ada, { status: 'FAILED' });
  expect(lost).toMatchObject({ attempts: 8, nextAttemptAt: null });
  expect(await hooksOf(ada)).toMatchObject([{ disabledReason: 'FAILING' }]);
  const audit = await runQuery(at, '{ auditLog(first: 1) { edges { node { action subject outcome } } } }', {}, ada);
  expect(audit.data).toEqual({
    auditLog: { edges: [{ node: { action: 'webhook.disable', subject: webhook?.id, outcome: 'failing' } }] },
  });
  await headline(ada, 'Two');
  expect(await resend(ada, lost.id)).toMatchObject({ message: 'The webhook is disabled. Enable it first.' });

  receiver.answer = accept;
  expect(await update(ada, { id: webhook?.id, enabled: true })).toMatchObject({ webhook: { disabledReason: null } });
  await resend(ada, lost.id);
  expect((await receiver.next()).data['version']).toBe(1);
  await headline(ada, 'Three');
  // What changed in the meantime was not kept.
  expect((await receiver.next()).data['version']).toBe(3);
});

test('a message that fails for good does not disable a webhook that works', async () => {
  const ada = await signUp(at);
  await create(ada, ['GRAPH_CHANGED']);
  receiver.answer = (response, { data }) => void response.writeHead(data['version'] === 1 ? 500 : 204).end();
  await headline(ada, 'One');
  const stuck = await recorded(ada, { failure: 'STATUS' });
  await headline(ada, 'Two');
  await recorded(ada, { status: 'DELIVERED' });
  await at.test.sql('update webhook_deliveries set attempts = 7 where id = $1', [stuck.id]);
  await hurry(stuck.id);
  await recorded(ada, { status: 'FAILED' });
  expect(await hooksOf(ada)).toMatchObject([{ disabledReason: null }]);
});

test('a receiver that is gone, or disabled by the owner, gets nothing more', async () => {
  const ada = await signUp(at);
  const { webhook } = await create(ada, ['GRAPH_CHANGED']);
  receiver.answer = (response) => void response.writeHead(410).end();
  await headline(ada, 'One');
  await recorded(ada, { status: 'FAILED', responseStatus: 410 });
  expect(await hooksOf(ada)).toMatchObject([{ disabledReason: 'GONE' }]);

  receiver.answer = accept;
  await update(ada, { id: webhook?.id, enabled: true });
  await update(ada, { id: webhook?.id, enabled: false });
  expect(await hooksOf(ada)).toMatchObject([{ disabledReason: 'OWNER' }]);
  await headline(ada, 'Two');
  await update(ada, {
    id: webhook?.id,
    enabled: true,
    events: ['GRAPH_CHANGED', 'RUN_ENDED'],
    url: `${receiver.url}/2`,
  });
  expect(await hooksOf(ada)).toMatchObject([{ url: `${receiver.url}/2`, events: ['GRAPH_CHANGED', 'RUN_ENDED'] }]);
  await headline(ada, 'Three');
  await receiver.next();
  expect((await receiver.next()).data['version']).toBe(3);
});

test('an address of the own network is refused when it is entered, and when a name leads there', async () => {
  const ada = await signUp(at);
  expect(await create(ada, ['RUN_ENDED'], 'https://10.0.0.1')).toMatchObject({ __typename: 'InvalidInput' });
  expect(await create(ada, [])).toMatchObject({ __typename: 'InvalidInput' });
  const { webhook } = await create(ada, ['GRAPH_CHANGED'], 'https://rebinding.example.com');
  expect(await update(ada, { id: webhook?.id, url: 'https://[::ffff:10.0.0.1]' })).toMatchObject({
    __typename: 'InvalidInput',
  });
  await headline(ada, 'One');
  expect(await recorded(ada, { failure: 'REFUSED_ADDRESS' })).toMatchObject({ attempts: 1, status: 'PENDING' });
});

test('a user has 10 webhooks, also if they are created at once, and deleting one makes room', async () => {
  const ada = await signUp(at);
  const all = await Promise.all(Array.from({ length: 14 }, () => create(ada, ['RUN_ENDED'])));
  const words = 'You have 10 webhooks, which is the limit. Delete one that is no longer used.';
  expect(all.map(({ message }) => message).filter((message) => message !== undefined)).toEqual(Array(4).fill(words));
  await expect(
    at.test.sql(
      `insert into webhooks (id, user_id, slot, url, secret) values (gen_random_uuid(), $1, 1, 'https://example.com', '')`,
      [ada.userId],
    ),
  ).rejects.toThrow('webhooks_user_id_slot_key');
  const [hook] = await hooksOf(ada);
  expect((await mutate(ada, `deleteWebhook(id: "${hook?.id}") { ${ANSWER} }`)).__typename).toBe('DeleteWebhookSuccess');
  expect(await create(ada, ['RUN_ENDED'])).toMatchObject({ __typename: 'CreateWebhookSuccess' });
});

test('the archive contains webhooks and messages without secrets, and deleting the account deletes them', async () => {
  const ada = await signUp(at);
  const { secret = '' } = await create(ada, ['GRAPH_CHANGED']);
  await headline(ada, 'One');
  await recorded(ada, { status: 'DELIVERED' });
  const { bytes } = await exportAs(at, ada, 'ARCHIVE');
  const { strFromU8, unzipSync } = await import('fflate');
  const parts = unzipSync(bytes);
  const rows = (table: string) => JSON.parse(strFromU8(parts[`rows/${table}.json`] ?? new Uint8Array())) as Message[];
  expect(rows('webhooks')).toMatchObject([{ url: receiver.url, events: ['graph_changed'] }]);
  expect(Object.keys(rows('webhooks')[0] ?? {}).filter((name) => name.includes('secret'))).toEqual([
    'previous_secret_until',
  ]);
  expect(rows('webhook_deliveries')).toMatchObject([{ event: 'graph_changed', status: 'delivered' }]);
  expect(JSON.stringify(rows('audit_log'))).not.toContain(secret);
  await mutate(ada, `deleteAccount(confirm: "${ada.email}") { ${ANSWER} }`);
  const counts = `select (select count(*) from webhooks where user_id = $1) + (select count(*) from webhook_deliveries where user_id = $1) as n`;
  expect(await at.test.sql(counts, [ada.userId])).toEqual([{ n: '0' }]);
});
