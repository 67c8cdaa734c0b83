import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

let at: ServerWithWorker;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
});
afterAll(() => at?.close());

interface Graph {
  version: number;
  experiences: { id: string; achievements: { id: string; rawText: string }[] }[];
  skills: { id: string; name: string }[];
}

async function graphOf(user: SignedUp): Promise<Graph> {
  const { data } = await runQuery<{ careerGraph: Graph }>(
    at,
    '{ careerGraph { version experiences { id achievements { id rawText } } skills { id name } } }',
    {},
    user,
  );
  if (!data) throw new Error('no graph');
  return data.careerGraph;
}

async function order(user: SignedUp, kind: string, ids: (string | undefined)[]) {
  const { data } = await runQuery<{ result: { __typename: string; message?: string } }>(
    at,
    `mutation ($input: OrderEntriesInput!) { result: orderEntries(input: $input) {
      __typename ... on InvalidInput { message } ... on NotFound { message } } }`,
    { input: { kind, ids } },
    user,
  );
  return data?.result;
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

test('the owner orders skills and statements, and no document puts them back', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  const before = await graphOf(ada);
  const role = before.experiences.find(({ achievements }) => achievements.length > 1);
  const skills = idsOf(before.skills).toReversed();
  const statements = idsOf(role?.achievements ?? []).toReversed();
  expect(skills.length).toBeGreaterThan(1);
  expect(statements.length).toBeGreaterThan(1);
  expect(await order(ada, 'SKILL', skills)).toEqual({ __typename: 'OrderEntriesSuccess' });
  expect(await order(ada, 'ACHIEVEMENT', statements)).toEqual({ __typename: 'OrderEntriesSuccess' });
  const seen = async () => {
    const graph = await graphOf(ada);
    const same = graph.experiences.find(({ id }) => id === role?.id);
    return { skills: idsOf(graph.skills), statements: idsOf(same?.achievements ?? []) };
  };
  expect(await seen()).toEqual({ skills, statements });
  // The same entries in the order of before.
  await at.ingest(ada, `${PLAIN_SAMPLE}\n`);
  expect(await seen()).toEqual({ skills, statements });
});

test('an order that lacks an entry, has one twice, or is of someone else or of roles is refused, and changes nothing', async () => {
  const [ada, eve] = [await signUp(at), await signUp(at)];
  await at.ingest(ada, PLAIN_SAMPLE);
  await at.ingest(eve, PLAIN_SAMPLE);
  const before = await graphOf(ada);
  const skills = idsOf(before.skills);
  const roles = before.experiences.filter(({ achievements }) => achievements.length > 0);
  const exactly = { __typename: 'InvalidInput', message: expect.stringContaining('exactly once') };
  expect(await order(ada, 'SKILL', skills.slice(1))).toEqual(exactly);
  expect(await order(ada, 'SKILL', [...skills, skills[0]])).toEqual(exactly);
  expect(
    await order(
      ada,
      'ACHIEVEMENT',
      roles.flatMap(({ achievements }) => idsOf(achievements)),
    ),
  ).toEqual(exactly);
  expect(await order(ada, 'EXPERIENCE', idsOf(before.experiences))).toMatchObject({ __typename: 'InvalidInput' });
  expect(await order(ada, 'SKILL', [])).toMatchObject({ __typename: 'InvalidInput' });
  expect(await order(eve, 'SKILL', skills)).toMatchObject({ __typename: 'NotFound' });
  expect(await order(ada, 'SKILL', ['x'])).toMatchObject({ __typename: 'NotFound' });
  expect(await graphOf(ada)).toEqual(before);
});
