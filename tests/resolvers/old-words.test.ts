import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { signUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { storyOwner } from './story-owner.ts';

let at: ServerWithWorker;
beforeAll(async () => {
  at = await serverWithWorker();
});
afterAll(() => at?.close());

/** Rows as versions left them that recorded no facts in words, or found fewer. */
const FORGET = [
  `update profiles set headline_basis = null, summary_basis = null, statement_basis = null where user_id = $1`,
  `update achievements set impact_basis = null where user_id = $1`,
  `update stories set fields = (
     select jsonb_object_agg(key, jsonb_set(value, '{sentences}', (
       select coalesce(jsonb_agg(sentence - 'basis'), '[]') from jsonb_array_elements(value -> 'sentences') sentence)))
     from jsonb_each(fields)) where user_id = $1`,
  `update career_graphs set grounding = 0 where user_id = $1`,
];
const FEWER = [
  `update profiles set headline_basis = '[]', summary_basis = '[]', statement_basis = '[]' where user_id = $1`,
  `update career_graphs set grounding = 0 where user_id = $1`,
];

const SAID = {
  headline: 'Lead Analyst at Engine Works',
  summary: 'Engine Works taught me to count.',
  quote: 'Ask anyone at Engine Works.',
  description: 'The right hand of the director of Engine Works.',
  rewrite: 'Taught 12 colleagues of Engine Works to program',
};

test.each([
  ['no fact was recorded', FORGET],
  ['older rules found nothing', FEWER],
])('the first correction is noticed in all words from when %s', async (_when, statements) => {
  const ada = await signUp(at);
  const owner = storyOwner(at, ada);
  await at.ingest(ada, PLAIN_SAMPLE);
  const role = await owner.firstRole();
  const taught = role.achievements.find(({ rawText }) => rawText.startsWith('Taught'));
  await owner.mutate('updateProfile', { headline: SAID.headline, summary: SAID.summary });
  await owner.mutate('updateStory', { quote: SAID.quote });
  await owner.mutate('updateExperience', { id: role.id, description: SAID.description });
  await owner.mutate('reviewAchievement', { id: taught?.id, action: 'EDIT', text: SAID.rewrite });
  expect(await owner.queue()).toEqual([]);
  for (const statement of statements) await at.test.sql(statement, [ada.userId]);

  for (const { id, company } of (await owner.graph()).experiences)
    if (company.name.startsWith('Engine'))
      await owner.mutate('updateExperience', { id, companyName: 'Quite Another Company Ltd' });
  const stale = (await owner.queue()).flatMap(({ staleWords }) => staleWords.map(({ text }) => text));
  expect(stale).toEqual(expect.arrayContaining(Object.values(SAID)));
  const page = await owner.published();
  for (const text of Object.values(SAID)) expect(page).not.toContain(text);
});

test('the first correction of a statement is noticed in a rewrite that recorded no statement', async () => {
  const ada = await signUp(at);
  const owner = storyOwner(at, ada);
  await at.ingest(ada, PLAIN_SAMPLE);
  const role = await owner.firstRole();
  const taught = role.achievements.find(({ rawText }) => rawText.startsWith('Taught'));
  const rewrite = 'Brought 12 colleagues to programming';
  await owner.mutate('reviewAchievement', { id: taught?.id, action: 'EDIT', text: rewrite });
  for (const statement of FORGET) await at.test.sql(statement, [ada.userId]);
  const text = 'Taught 9 colleagues to write programs of their own';
  await owner.mutate('reviewAchievement', { id: taught?.id, action: 'EDIT', original: true, text });
  expect((await owner.queue()).map((item) => item.text)).toEqual([rewrite]);
});
