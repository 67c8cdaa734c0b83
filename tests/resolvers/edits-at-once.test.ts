import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
  ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
});
afterAll(() => at?.close());

interface Graph {
  version: number;
  profile: { headline: string | null };
  experiences: { id: string; title: string | null; location: string | null }[];
}
interface Result {
  __typename: string;
  version?: number;
  changed?: string[];
}
const ask = async <Data>(query: string, variables = {}): Promise<Data> => {
  const { data, errors } = await runQuery<Data>(at, query, variables, ada);
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
};
const look = async () =>
  (
    await ask<{ careerGraph: Graph }>(
      `{ careerGraph { version profile { headline } experiences { id title location } } }`,
    )
  ).careerGraph;
const CONFLICT = '__typename ... on Conflict { version changed }';
const role = async (input: object) =>
  (
    await ask<{ done: Result }>(
      `mutation ($input: UpdateExperienceInput!) { done: updateExperience(input: $input) { ${CONFLICT} } }`,
      { input },
    )
  ).done;
const profile = async (input: object) =>
  (
    await ask<{ done: Result }>(
      `mutation ($input: UpdateProfileInput!) { done: updateProfile(input: $input) { ${CONFLICT} } }`,
      { input },
    )
  ).done;

test('of two concurrent edits one wins, the other is told what changed, and nothing is lost', async () => {
  const { version: expectedVersion, experiences } = await look();
  const id = experiences[0]?.id;
  const edits = [{ title: 'Head of Tables' }, { location: 'Turin' }];
  const results = await Promise.all(edits.map((fields) => role({ id, expectedVersion, ...fields })));
  const { version } = await look();
  expect(version).toBe(expectedVersion + 1);
  expect(results.map(({ __typename }) => __typename).toSorted()).toEqual(['Conflict', 'UpdateExperienceSuccess']);
  const refused = results.find(({ __typename }) => __typename === 'Conflict');
  expect(refused?.version).toBe(version);
  expect(refused?.changed).toContain('EXPERIENCES');
  expect(refused?.changed).not.toContain('PROFILE');

  const again = edits[results.findIndex(({ __typename }) => __typename === 'Conflict')];
  expect(await role({ id, expectedVersion: version, ...again })).toEqual({ __typename: 'UpdateExperienceSuccess' });
  expect((await look()).experiences[0]).toMatchObject({ title: 'Head of Tables', location: 'Turin' });
});

test('lists everything touched since the expected version, or all parts if the log does not go back that far', async () => {
  const { version: expectedVersion, experiences } = await look();
  await profile({ phone: '+44 20 7946 0018' });
  await role({ id: experiences[0]?.id, title: 'Head of Looms' });
  const { version, changed } = await profile({ expectedVersion, headline: 'Lost' });
  expect(version).toBe((await look()).version);
  expect(changed).toEqual(expect.arrayContaining(['PROFILE', 'EXPERIENCES', 'TIMELINE', 'STORY']));
  expect(changed).not.toContain('SKILLS');
  await at.test.sql('delete from graph_changes where user_id = $1 and version <= $2', [
    ada.userId,
    expectedVersion + 1,
  ]);
  expect((await profile({ expectedVersion, headline: 'Lost' })).changed).toContain('LANGUAGES');
  expect((await look()).profile.headline).not.toBe('Lost');
});

test('edits in one operation do not conflict with each other', async () => {
  const { version: expectedVersion, experiences } = await look();
  const { one, two } = await ask<{ one: Result; two: Result }>(
    `mutation ($one: UpdateExperienceInput!, $two: UpdateProfileInput!) {
      one: updateExperience(input: $one) { ${CONFLICT} } two: updateProfile(input: $two) { ${CONFLICT} } }`,
    {
      one: { expectedVersion, id: experiences[0]?.id, title: 'Head of Engines' },
      two: { expectedVersion, headline: 'Countess' },
    },
  );
  expect([one.__typename, two.__typename]).toEqual(['UpdateExperienceSuccess', 'UpdateProfileSuccess']);
  expect(await look()).toMatchObject({ version: expectedVersion + 1, profile: { headline: 'Countess' } });
});

test('the log keeps the newest 200 versions', async () => {
  const { version } = await look();
  await at.test.sql(
    `insert into graph_changes (user_id, version) select $1, n from generate_series($2::int - 500, $2::int) n on conflict do nothing`,
    [ada.userId, version],
  );
  await profile({ headline: 'Analyst' });
  const [kept] = await at.test.sql(
    'select min(version) as first, max(version) as last from graph_changes where user_id = $1',
    [ada.userId],
  );
  expect(kept).toEqual({ first: version + 1 - 199, last: version + 1 });
});
