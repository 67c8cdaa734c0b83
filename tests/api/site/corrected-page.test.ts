import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';

let at: ServerWithWorker;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
});
afterAll(() => at?.close());

test('a page published after a correction contains it without another click', async () => {
  const user = await signUp(at);
  const ask = async <Data>(query: string, variables = {}): Promise<Data> => {
    const { data, errors } = await runQuery<Data>(at, query, variables, user);
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  await at.ingest(user, await readFile('samples/resume.pdf'), 'resume.pdf');
  const { careerGraph } = await ask<{
    careerGraph: { experiences: { id: string; title: string; company: { name: string } }[]; story: { opener: string } };
  }>(`{ careerGraph { experiences { id title company { name } } story { opener } } }`);
  const [role] = careerGraph.experiences;
  expect(role).toMatchObject({ title: 'Head of Data Platform', company: { name: 'Northwind Logistics' } });
  expect(careerGraph.story.opener).toContain('Head of Data Platform at Northwind Logistics since April 2022');

  const correction = {
    id: role?.id,
    title: 'Junior Clerk',
    companyName: 'Quite Another Company Ltd',
    start: '2024-01',
  };
  await ask(`mutation ($input: UpdateExperienceInput!) { updateExperience(input: $input) { __typename } }`, {
    input: correction,
  });
  await ask(`mutation { updateSite(input: { slug: "ingrid", visibility: PUBLIC }) { __typename } }`);
  const { publishSite } = await ask<{ publishSite: { run: { id: string } } }>(
    `mutation { publishSite { ... on PublishSiteSuccess { run { id } } } }`,
  );
  expect(await at.ended(user, publishSite.run.id)).toMatchObject({ status: 'SUCCEEDED' });

  const page = await (await fetch(`${at.url}/ingrid`)).text();
  expect(page).toContain('Junior Clerk at Quite Another Company Ltd since January 2024');
  expect(page).not.toContain('Head of Data Platform at');
  expect(page).not.toMatch(/\bApr(?:il)? 2022/u);
});
