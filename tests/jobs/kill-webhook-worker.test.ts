import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { newWebhookSecret, sealSecret } from '../../src/services/webhooks/webhook-secret.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { openJobsHarness, type JobsHarness } from '../support/jobs-harness.ts';
import { accept, isSigned, webhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts';

let database: TestDatabase;
let harness: JobsHarness;
let receiver: WebhookReceiver;
const secret = newWebhookSecret();
beforeAll(async () => {
  database = await testDatabase();
  harness = await openJobsHarness(database);
  receiver = await webhookReceiver();
  const id = newId();
  await database.sql(
    `insert into webhooks (id, user_id, slot, url, events, secret) values ($1, $2, 1, $3, '{run_ended}', $4)`,
    [id, harness.ada.id, receiver.url, sealSecret(database.secret, id, secret)],
  );
});
afterAll(async () => {
  await harness?.close();
  await receiver?.close();
  await database?.close();
});

test('messages outlive workers that are killed before and while they send them', async () => {
  // This worker ends runs and sends nothing.
  const silent = await harness.startWorkerProcess();
  const runs = [
    await harness.start('timeline', { does: 'succeed' }),
    await harness.start('skills', { does: 'succeed' }),
  ];
  for (const run of runs) await harness.all(run);
  await silent.kill();
  expect(receiver.received).toEqual([]);

  receiver.answer = () => {};
  const doomed = await harness.startWorkerProcess({ secret: database.secret });
  const cut = [await receiver.next(), await receiver.next()];
  await doomed.kill();
  // As if the claims of the dead worker had expired.
  await database.sql('update webhook_deliveries set claimed_until = now()', []);

  receiver.answer = accept;
  const next = await harness.startWorkerProcess({ secret: database.secret });
  const again = [await receiver.next(), await receiver.next()];
  for (;;) {
    const [open] = await database.sql(`select 1 from webhook_deliveries where status <> 'delivered'`, []);
    if (!open) break;
  }
  await next.kill();
  const sorted = (all: { id: string; body: string }[]) => all.map(({ id, body }) => `${id} ${body}`).toSorted();
  expect(sorted(again)).toEqual(sorted(cut));
  expect(again.map(({ data }) => data['runId']).toSorted()).toEqual(runs.toSorted());
  expect(again.every((message) => isSigned(message, secret))).toBe(true);
  expect(receiver.received).toHaveLength(4);
});
