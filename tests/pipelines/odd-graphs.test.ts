import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { walkGraph } from '../support/walk-graph.ts';
import { PLAIN_SAMPLE } from './ingest/sample-resume.ts';

let at: ServerWithWorker;
beforeAll(async () => {
  at = await serverWithWorker();
});
afterAll(() => at?.close());

const resume = (...lines: string[]) => ['Ada Byron', 'ada.byron@example.com', '', ...lines, ''].join('\n');
const EMPTY_RUN = { status: 'SUCCEEDED', error: null };

const odd: Record<string, { text: string | Uint8Array; fileName?: string; roles: number; achievements: number }> = {
  'a resume as they come': { text: PLAIN_SAMPLE, roles: 3, achievements: 5 },
  'roles without achievements': {
    text: resume(
      'Experience',
      'Lead Analyst',
      'Engine Works',
      'Apr 2021 - Present',
      '',
      'Clerk',
      'Harbour Office',
      '2016 - 2018',
    ),
    roles: 2,
    achievements: 0,
  },
  'roles without dates': {
    text: resume(
      'Experience',
      'Lead Analyst',
      'Engine Works Inc.',
      '- Cut the time of each report by 40%',
      '- Led 12 analysts',
    ),
    roles: 1,
    achievements: 2,
  },
  '500 achievements': {
    text: resume(
      'Experience',
      ...Array.from({ length: 25 }, (_, role) => [
        'Lead Analyst',
        `Engine Works ${String.fromCodePoint(65 + role)} Ltd`,
        `Jan ${2024 - role} - Dec ${2024 - role}`,
        ...Array.from(
          { length: 20 },
          (_, n) => `- Cut the time of report ${role * 20 + n + 1} by ${((role * 7 + n) % 89) + 10}%`,
        ),
        '',
      ]).flat(),
    ),
    roles: 25,
    achievements: 500,
  },
  'three languages': {
    text: resume(
      'Experience',
      'Lead Analyst',
      'Engine Works',
      'Apr 2021 - Present',
      '- Cut the time of each report by 40%',
      '- Senkte die Kosten der Abteilung um 1,5 Mio. €',
      '- Réduit les délais de livraison de 12 jours à 3 jours',
    ),
    roles: 1,
    achievements: 3,
  },
};

test.each(Object.entries(odd))(
  '%s: read and built without a crash, and each statement says where it comes from',
  async (_name, one) => {
    const ada = await signUp(at);
    await at.ingest(ada, one.text, one.fileName);
    const { graph, statements, exceptions } = await walkGraph(at, ada);
    expect(exceptions).toEqual([]);
    expect(graph.experiences).toHaveLength(one.roles);
    expect(graph.experiences.flatMap(({ achievements }) => achievements)).toHaveLength(one.achievements);
    expect(statements).toBeGreaterThan(one.roles + one.achievements);
    expect(graph.completeness).toHaveLength(7);
    // A second build changes nothing.
    expect(await at.run(ada, 'BUILD')).toMatchObject(EMPTY_RUN);
    expect((await walkGraph(at, ada)).graph).toEqual(graph);
  },
);

test('the sample that is shipped', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, await readFile(path.resolve('samples/resume.pdf')), 'resume.pdf');
  const { graph, statements, exceptions } = await walkGraph(at, ada);
  expect(exceptions).toEqual([]);
  expect(statements).toBeGreaterThan(40);
  expect(graph.story?.fields.length).toBeGreaterThan(2);
  expect(graph.rankings[0]?.entries).toHaveLength(6);
});

test('a graph typed entirely by its owner: nothing is overwritten', async () => {
  const ada = await signUp(at);
  await typeGraph(ada);
  const before = await walkGraph(at, ada);
  expect(before.exceptions).toEqual([]);
  expect(await at.run(ada, 'BUILD')).toMatchObject(EMPTY_RUN);
  const after = await walkGraph(at, ada);
  expect(after.exceptions).toEqual([]);
  expect(after.graph.profile).toEqual(before.graph.profile);
  const own = ({ graph }: typeof before) =>
    graph.experiences.map(({ title, achievements }) => [title, ...achievements.map(({ rawText }) => rawText)]);
  expect(own(after)).toEqual(own(before));
  expect(own(after)).toEqual([['Clerk', 'Sorted 300 letters a day']]);
});

/** Built only by mutations, without a document. */
async function typeGraph(user: SignedUp): Promise<void> {
  const send = async (query: string) => {
    const { data, errors } = await runQuery<Record<string, { __typename: string; id?: string }>>(at, query, {}, user);
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0];
  };
  await send(`mutation { updateProfile(input: { name: "Ada Byron", headline: "Countess" }) { __typename } }`);
  const role = await send(
    `mutation { addExperience(input: { title: "Clerk", companyName: "Harbour Office", start: "2016", end: "2018" }) { __typename ... on AddExperienceSuccess { id: experienceId } } }`,
  );
  await send(
    `mutation { addAchievement(input: { experienceId: "${role?.id}", text: "Sorted 300 letters a day" }) { __typename ... on Error { message } } }`,
  );
  await send(`mutation { saveEntry(input: { skill: { name: "SQL" } }) { __typename ... on Error { message } } }`);
}
