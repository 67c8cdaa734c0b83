import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildContract } from '../../src/pipelines/build/contract.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { subscribe } from '../support/subscribe.ts';
import { PLAIN_SAMPLE } from './ingest/sample-resume.ts';

let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker();
  ada = await signUp(at);
});
afterAll(() => at?.close());

const RUNS = `{ pipelineRuns(first: 20) { edges { node { id kind status parent { kind } next { kind status } steps { id status message } } } } }`;
interface Run {
  id: string;
  kind: string;
  status: string;
  parent: { kind: string } | null;
  next: { kind: string; status: string }[];
  steps: { id: string; status: string; message: string | null }[];
}

test('the end of an ingest starts a build with child runs, and the graph is complete', async () => {
  const all = subscribe<{ pipelineRuns: { kind: string; run: { kind: string } } }>(
    at,
    `subscription { pipelineRuns { kind run { kind } } }`,
    {},
    ada,
  );
  const heard: string[] = [];
  const hearing = (async () => {
    for (;;) {
      const { data } = await all.next();
      heard.push(`${data?.pipelineRuns.run.kind} ${data?.pipelineRuns.kind}`);
      // Both ends are reported in one transaction, in any order.
      if (['BUILD SUCCEEDED', 'NAVIGATION SUCCEEDED'].every((end) => heard.includes(end))) return;
    }
  })();
  await at.ingest(ada, PLAIN_SAMPLE);
  await hearing;
  await all.close();

  const { data } = await runQuery<{ pipelineRuns: { edges: { node: Run }[] } }>(at, RUNS, {}, ada);
  const runs = data?.pipelineRuns.edges.map(({ node }) => node) ?? [];
  const build = runs.find(({ kind }) => kind === 'BUILD');
  expect(build).toMatchObject({ status: 'SUCCEEDED', parent: { kind: 'INGEST' } });
  expect(build?.steps.map(({ id }) => id)).toEqual(buildContract.children.map(({ kind }) => kind));
  for (const { id, status, message } of build?.steps ?? []) {
    expect({ id, status, message }).toEqual({ id, status: 'DONE', message: null });
    expect(build?.next).toContainEqual({ kind: id.toUpperCase(), status: 'SUCCEEDED' });
  }
  for (const kind of ['TIMELINE', 'SKILLS', 'NAVIGATION'])
    expect(heard).toEqual(expect.arrayContaining([`${kind} QUEUED`, `${kind} STARTED`, `${kind} SUCCEEDED`]));
  const graph = await runQuery<{ careerGraph: { timeline: object[]; skillOffers: object[]; navigation: object[] } }>(
    at,
    `{ careerGraph { timeline { id } skillOffers { id } navigation { section } } }`,
    {},
    ada,
  );
  expect(graph.data?.careerGraph.timeline).toHaveLength(4);
  expect(graph.data?.careerGraph.skillOffers.length).toBeGreaterThan(0);
  expect(graph.data?.careerGraph.navigation).toHaveLength(5);
});

test('a build of an empty graph succeeds', async () => {
  const bob = await signUp(at);
  expect(await at.run(bob, 'BUILD')).toMatchObject({ status: 'SUCCEEDED', error: null });
});

test('a build leaves the images to the run for a new photo, which makes them at the same time', async () => {
  const eve = await signUp(at);
  const images = async (input: string, status: string) => {
    // A run without a worker is swept, unless something has just happened in it.
    await at.test.sql(
      `with run as (insert into pipeline_runs (id, user_id, kind, status, input)
         values (gen_random_uuid(), $1, 'images', $2::run_status, $3::jsonb) returning id)
       insert into run_events (run_id, seq, user_id, key, attempt, kind, progress, at)
         select id, 1, $1, 'x', 1, 'started', 0, now() + interval '1 hour' from run`,
      [eve.userId, status, input],
    );
    await at.run(eve, 'IMAGES');
    const { data } = await runQuery<{ pipelineRuns: { edges: { node: Run }[] } }>(at, RUNS, {}, eve);
    const own = data?.pipelineRuns.edges
      .map(({ node }) => node)
      .find(({ steps }) => steps.some(({ id, status: now }) => id === 'normalise' && now === 'SKIPPED'));
    await at.test.sql('delete from pipeline_runs where user_id = $1', [eve.userId]);
    return own?.steps.find(({ id }) => id === 'normalise')?.message;
  };
  const photo = '{"photoId":"01a22f82-5356-70c2-8682-8979242f5673"}';
  expect(await images(photo, 'running')).toBe('another run makes the images of the new photo');
  expect(await images('{"turn":90}', 'running')).toBe('another run makes the images of the new photo');
  expect(await images(photo, 'failed')).toBe('no portrait yet');
  expect(await images('{"reroll":"hero"}', 'running')).toBe('no portrait yet');
});
