import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { PLAIN_SAMPLE } from '../ingest/sample-resume.ts';

let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker();
  ada = await signUp(at);
});
afterAll(() => at?.close());

const TIMELINE = `{ careerGraph { version experiences { id title } timeline {
  experienceId educationId kind title companyName start end current seniority function lane gapBefore
  length { least most } tenure { least most } } } }`;
const graph = async () => {
  const { data } = await runQuery<{ careerGraph: { version: number; experiences: object[]; timeline: object[] } }>(
    at,
    TIMELINE,
    {},
    ada,
  );
  if (!data) throw new Error('no graph');
  return data.careerGraph;
};

test('a graph without roles has none to put in order, and says so', async () => {
  expect(await at.run(ada, 'TIMELINE')).toMatchObject({
    status: 'SUCCEEDED',
    output: { skipped: 'there are no roles or studies yet' },
  });
});

test("arranges a resume's roles and studies, and a second run changes nothing", async () => {
  await at.ingest(ada, PLAIN_SAMPLE);
  expect(await at.run(ada, 'TIMELINE')).toMatchObject({
    status: 'SUCCEEDED',
    output: { entries: 4, lanes: 1, gaps: 0 },
  });
  const before = await graph();
  expect(before.timeline).toMatchObject([
    {
      kind: 'employment',
      title: 'Lead Analyst',
      companyName: expect.stringContaining('Engine Works'),
      start: '2021-04',
      end: null,
      current: true,
      seniority: 'lead',
      lane: 0,
      gapBefore: null,
    },
    { title: 'Analyst', start: '2019-01', end: '2021-03', length: { least: 27, most: 27 } },
    {
      title: 'Clerk',
      start: '2016',
      end: '2018',
      function: 'administration',
      length: { least: 14, most: 36 },
      tenure: { least: 14, most: 36 },
    },
    { kind: 'education', title: 'BSc Mathematics', experienceId: null, start: '2012', end: '2016', tenure: null },
  ]);
  await at.run(ada, 'TIMELINE');
  expect(await graph()).toEqual(before);
});

test('an edited role moves, and a removed role disappears', async () => {
  const { experiences } = await graph();
  const [lead, analyst] = experiences as { id: string }[];
  const edit = `mutation ($input: UpdateExperienceInput!) { updateExperience(input: $input) { __typename } }`;
  await runQuery(at, edit, { input: { id: lead?.id, end: '2024-02' } }, ada);
  await at.test.sql('delete from work_experiences where id = $1', [analyst?.id]);
  await at.run(ada, 'TIMELINE');
  expect((await graph()).timeline).toMatchObject([
    { title: 'Lead Analyst', end: '2024-02', current: false, gapBefore: 27 },
    { title: 'Clerk' },
    { kind: 'education' },
  ]);
});
