import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeCandidate } from '../support/make-candidate.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

let at: TestServer;
let ada: SignedUp;
let eve: SignedUp;
const ids: Record<string, string> = {};
beforeAll(async () => {
  at = await testServer();
  [ada, eve] = [await signUp(at, 'ada'), await signUp(at, 'eve')];
  await makeCandidate(at, ada, null);
  const [asset] = await at.test.sql<{ id: string }>('select id from assets where user_id = $1', [ada.userId]);
  const [version] = await at.test.sql<{ id: string }>(
    `insert into site_versions (id, user_id, number, status, snapshot, checksum) values (gen_random_uuid(), $1, 1, 'failed', '{}', repeat('a', 64)) returning id`,
    [ada.userId],
  );
  const [document] = await at.test.sql<{ id: string }>(
    `insert into documents (id, user_id, kind, file_name, media_type, size_bytes, checksum, storage_key)
     values (gen_random_uuid(), $1, 'resume_text', 'a.txt', 'text/plain', 1, repeat('a', 64), 'x') returning id`,
    [ada.userId],
  );
  Object.assign(ids, { asset: asset?.id, version: version?.id, document: document?.id });
});
afterAll(() => at?.close());

const RUN = `mutation ($input: RunPipelineInput!) { runPipeline(input: $input) { __typename } }`;
const inputs: [name: string, kind: string, what: string, input: (id: string) => object][] = [
  ['a document', 'INGEST', 'document', (documentId) => ({ documentId })],
  ['a photo', 'IMAGES', 'asset', (photoId) => ({ photoId })],
  ['an image of their own', 'IMAGES', 'asset', (photoId) => ({ own: { photoId, archetype: 'hero' } })],
  ['a version', 'RENDER', 'version', (restore) => ({ restore })],
];

test.each(inputs)(
  "what a run's input refers to is looked up when the request is taken: %s",
  async (_name, kind, what, input) => {
    const start = async (as: SignedUp, id: string) =>
      (await runQuery(at, RUN, { input: { kind, input: input(id) } }, as)).data;
    const notFound = { runPipeline: { __typename: 'NotFound' } };
    expect(await start(eve, ids[what] ?? '')).toEqual(notFound);
    expect(await start(eve, randomUUID())).toEqual(notFound);
    expect(await at.test.sql('select 1 from pipeline_runs where user_id = $1', [eve.userId])).toEqual([]);
    expect(await start(ada, ids[what] ?? '')).toEqual({ runPipeline: { __typename: 'RunPipelineSuccess' } });
  },
);
