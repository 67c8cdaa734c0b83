import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeCandidate } from '../support/make-candidate.ts';
import { makeProject } from '../support/make-project.ts';
import { type Argument, openCaches } from '../support/normalizing-caches.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { uploadAs } from '../support/upload.ts';

/** Without a worker, so that nothing changes but by the mutation. */
let at: TestServer;
beforeAll(async () => {
  at = await testServer();
});
afterAll(() => at?.close());

const input = (value: object): Argument => ({ name: 'input', value });

async function start(user: SignedUp, status: string): Promise<Argument> {
  const query =
    'mutation { done: runPipeline(input: { kind: TIMELINE }) { ... on RunPipelineSuccess { run { id } } } }';
  const { data } = await runQuery<{ done: { run: { id: string } } }>(at, query, {}, user);
  const id = data?.done.run.id;
  await at.test.sql('update pipeline_runs set status = $2::run_status where id = $1', [id, status]);
  return { name: 'id', value: id };
}

const uploaded = async (user: SignedUp, file: string, mediaType: string) =>
  uploadAs(at, user, { bytes: await readFile(`samples/${file}`), fileName: file, mediaType });
const photo = (user: SignedUp) => uploaded(user, 'portrait.jpg', 'image/jpeg');

async function webhook(user: SignedUp): Promise<Argument> {
  const query =
    'mutation { done: createWebhook(input: { url: "https://example.com/hook", events: [RUN_ENDED] }) { ... on CreateWebhookSuccess { webhook { id } } } }';
  const { data } = await runQuery<{ done: { webhook: { id: string } } }>(at, query, {}, user);
  return { name: 'id', value: data?.done.webhook.id };
}

/** A message that has failed. */
async function delivery({ value }: Argument): Promise<unknown> {
  const [row] = await at.test.sql(
    `insert into webhook_deliveries (webhook_id, user_id, event, data, status, attempts, ended_at)
     select id, user_id, 'run_ended', '{}', 'failed', 8, now() from webhooks where id = $1 returning id`,
    [value],
  );
  return row?.['id'];
}

/** Mutations that edit no career graph, with what they are given. The others are in every-edit.test.ts and publish.test.ts. */
const ROWS: Record<string, (user: SignedUp) => Promise<Argument> | Argument | null> = {
  cancelRun: (user) => start(user, 'queued'),
  createApiKey: () => input({ name: 'Robot', scopes: ['READ_GRAPH'] }),
  createWebhook: () => input({ url: 'https://example.com/hook', events: ['RUN_ENDED'] }),
  createUpload: () => input({ fileName: 'cv.pdf', mediaType: 'application/pdf', sizeBytes: 7 }),
  deleteWebhook: (user) => webhook(user),
  exportGraph: () => ({ name: 'format', value: 'JSON_RESUME' }),
  ingestDocument: async (user) => input({ uploadId: await uploaded(user, 'resume.pdf', 'application/pdf') }),
  renewSiteLink: () => null,
  rerollImage: async (user) => {
    await makeCandidate(at, user, null);
    await at.test.sql(`update assets set kind = 'portrait_src' where user_id = $1`, [user.userId]);
    return input({ archetype: 'HERO' });
  },
  resendWebhookDelivery: async (user) => ({ name: 'id', value: await delivery(await webhook(user)) }),
  retryRun: (user) => start(user, 'failed'),
  rotateWebhookSecret: (user) => webhook(user),
  runPipeline: () => input({ kind: 'TIMELINE' }),
  updateSite: () => input({ slug: 'ada', theme: 'POSTER', indexable: false }),
  updateWebhook: async (user) => input({ id: (await webhook(user)).value, events: ['GRAPH_CHANGED'], enabled: false }),
  uploadEntryPicture: async (user) =>
    input({ uploadId: await photo(user), ...(await makeProject(at, user, { hasPicture: false })) }),
  uploadOwnImage: async (user) => input({ uploadId: await photo(user), slot: 'HERO' }),
  usePhoto: async (user) => input({ uploadId: await photo(user) }),
};

test.each(Object.keys(ROWS))('after %s, Apollo Client and urql show what a reload shows', async (mutation) => {
  const user = await signUp(at);
  const argument = (await ROWS[mutation]?.(user)) ?? null;
  const caches = await openCaches(at, user, { withRuns: true });
  await caches.mutate(mutation, argument);
  const { apollo, urql, reloaded } = await caches.look();
  expect(apollo).toEqual(reloaded);
  expect(urql).toEqual(reloaded);
});
