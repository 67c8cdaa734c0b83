import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { fieldOf, type Story, type StoryOwner, storyOwner, SUCCESS } from './story-owner.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let owner: StoryOwner;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
});
afterAll(() => at?.close());
beforeEach(async () => {
  ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  owner = storyOwner(at, ada);
});

test('a corrected role is right on the page without another click', async () => {
  const before = (await owner.graph()).story;
  expect(before.opener).toBe(
    'Ada Byron, Principal Analyst, has been Lead Analyst at Engine Works, Inc. since April 2021.',
  );
  const role = await owner.firstRole();
  await owner.move();
  const after = (await owner.graph()).story;
  expect(after.opener).toBe(
    'Ada Byron, Principal Analyst, has been a Junior Clerk at Quite Another Company Ltd since January 2024.',
  );
  // Only sentences based on the role are rewritten.
  const moved = (text: string) => text.replace('At Engine Works, Inc.,', 'At Quite Another Company Ltd,');
  expect(before.paragraphs.at(-1)).toMatch(
    /^At Engine Works, Inc\., Ada Byron cut the time of each calculation by 40% and/,
  );
  expect(after.paragraphs).toEqual(before.paragraphs.map(moved));
  expect(await owner.queue()).toEqual([]);
  const page = await owner.published();
  expect(page).toContain('has been a Junior Clerk at Quite Another Company Ltd since January 2024.');
  expect(page).not.toContain('Lead Analyst');
  expect(page).not.toContain('April 2021');

  const { title, start, editedFields } = role;
  const undo = { id: role.id, title, start, companyName: role.company.name, lockedFields: editedFields };
  expect(await owner.mutate('updateExperience', undo)).toEqual(SUCCESS);
  expect((await owner.graph()).story).toMatchObject({ opener: before.opener, paragraphs: before.paragraphs });
});

test("an edited statement's sentence is rewritten, and the other sentences stay", async () => {
  const before = (await owner.graph()).story;
  const [statement] = (await owner.firstRole()).achievements;
  expect(statement?.rawText).toContain('40%');
  const text = statement?.rawText.replace('40%', '45%');
  await owner.mutate('reviewAchievement', { id: statement?.id, action: 'EDIT', original: true, text });
  const after = (await owner.graph()).story;
  const sentences = (story: Story) => fieldOf(story, 'PARAGRAPHS')?.sentences.map(({ text }) => text) ?? [];
  expect(sentences(after).filter((one) => !sentences(before).includes(one))).toEqual([expect.stringContaining('45%')]);
  expect(sentences(before).filter((one) => !sentences(after).includes(one))).toEqual([expect.stringContaining('40%')]);
  expect(await owner.queue()).toEqual([]);
  const page = await owner.published();
  expect(page).toContain('45%');
  expect(page).not.toContain('40%');
});

test("an owner's quote that names the old employer waits for review, and an undo restores it", async () => {
  const quote = 'Engine Works taught me to trust arithmetic.';
  await owner.mutate('updateStory', { quote, quoteAttribution: 'Ada Byron' });
  const [newest, older] = (await owner.graph()).experiences;
  expect(fieldOf((await owner.graph()).story, 'QUOTE')?.sentences).toEqual([
    { text: quote, restsOn: expect.arrayContaining([newest?.id, older?.id]), isStale: false, staleReason: null },
  ]);
  expect(await owner.published()).toContain(quote);
  const { site } = await owner.ask<{ site: { liveVersion: { id: string } } }>('{ site { liveVersion { id } } }');
  const version = site.liveVersion.id;
  // Another role at the same employer still says it.
  await owner.move();
  expect(await owner.queue()).toEqual([]);
  const other = { id: older?.id, companyName: 'Looms GmbH' };
  await owner.mutate('updateExperience', other);
  const [item] = await owner.queue();
  expect(item).toMatchObject({
    kind: 'STORY',
    field: 'QUOTE',
    text: quote,
    reason: '1 sentence is based on facts you changed.',
    staleWords: [{ text: quote }],
    changes: [
      {
        before: 'Lead Analyst, Engine Works, Inc. (since 2021-04)',
        after: 'Junior Clerk, Quite Another Company Ltd (since 2024-01)',
      },
      {
        before: 'Analyst, Engine Works, Inc. (2019-01 – 2021-03)',
        after: 'Analyst, Looms GmbH (2019-01 – 2021-03)',
      },
    ],
  });
  expect(await owner.leftOut()).toEqual([`“${quote}” in the story, which is based on facts you changed`]);
  expect(await owner.published()).not.toContain('Engine Works');
  // Restoring an earlier version doesn't bring it back either.
  const restored = await owner.ask<{ started: { run: { id: string } } }>(
    `mutation ($id: ID!) { started: restoreSiteVersion(id: $id) { ... on RestoreSiteVersionSuccess { run { id } } } }`,
    { id: version },
  );
  expect(await at.ended(ada, restored.started.run.id)).toMatchObject({
    status: 'SUCCEEDED',
    output: { leftOut: [`“${quote}” in the story, which is based on facts you changed`] },
  });
  const page = await owner.visible();
  expect(page).toContain('Lead Analyst');
  expect(page).not.toContain(quote);

  expect(await owner.mutate('updateExperience', { ...other, companyName: 'Engine Works, Inc.' })).toEqual(SUCCESS);
  expect(await owner.queue()).toEqual([]);
  expect(await owner.leftOut()).toEqual([]);
  expect(await owner.published()).toContain(quote);
});

test('kept sentences are published, removed ones are restored stale, and rewritten ones are current', async () => {
  const quote = 'Engine Works taught me to trust arithmetic.';
  await owner.mutate('updateStory', { quote, quoteAttribution: 'Ada Byron' });
  const [newest, older] = (await owner.graph()).experiences;
  for (const id of [newest?.id, older?.id]) await owner.mutate('updateExperience', { id, companyName: 'Looms GmbH' });
  const [item] = await owner.queue();
  const id = item?.id ?? '';
  expect(await owner.resolve(id, 'REMOVE')).toEqual({ __typename: 'ResolveStaleWordsSuccess', run: null });
  expect((await owner.graph()).story).toMatchObject({ quote: null, editedFields: ['quote'] });
  expect(fieldOf((await owner.graph()).story, 'QUOTE')).toBeUndefined();
  expect(await owner.resolve(id, 'KEEP')).toMatchObject({ __typename: 'NotFound' });
  // As an undo would restore it.
  await owner.mutate('updateStory', { quote, quoteAttribution: 'Ada Byron' });
  expect(await owner.queue()).toMatchObject([{ id, staleWords: [{ text: quote }] }]);
  expect(await owner.resolve(id, 'KEEP')).toEqual({ __typename: 'ResolveStaleWordsSuccess', run: null });
  expect(await owner.queue()).toEqual([]);
  expect(fieldOf((await owner.graph()).story, 'QUOTE')?.history.at(-1)).toMatchObject({
    kind: 'EDIT',
    provenance: 'USER_PROVIDED',
    text: quote,
    outcome: 'KEPT',
    reason: expect.stringContaining('kept by the owner: “Lead Analyst, Engine Works, Inc. (since 2021-04)” is now'),
  });
  expect(await owner.published()).toContain(quote);

  await owner.mutate('updateStory', { quote: 'Looms GmbH, since April 2021, taught me to count.' });
  await owner.mutate('updateExperience', { id: newest?.id, companyName: 'Wind AS', start: '2022-05' });
  await owner.mutate('updateExperience', { id: older?.id, companyName: 'Wind AS' });
  const clerk = (await owner.graph()).experiences.find(({ title }) => title === 'Clerk');
  await owner.mutate('updateExperience', { id: clerk?.id, companyName: 'Wind AS' });
  expect(await owner.resolve(id, 'REWRITE')).toEqual({ __typename: 'ResolveStaleWordsSuccess', run: null });
  expect((await owner.graph()).story).toMatchObject({
    quote: 'Wind AS, since May 2022, taught me to count.',
    editedFields: ['quote'],
  });
  expect(await owner.queue()).toEqual([]);
});

test('a story from before sentences recorded their facts is rewritten when it is published', async () => {
  await at.test.sql(
    `update stories set fields = (select jsonb_object_agg(field, trust || jsonb_build_object('sentences',
       (select jsonb_agg(one - 'basis' - 'isOwn' - 'stale') from jsonb_array_elements(trust->'sentences') one)))
       from jsonb_each(fields) as each (field, trust)) where user_id = $1`,
    [ada.userId],
  );
  await at.test.sql(
    `update work_experiences set title = 'Junior Clerk' where title = 'Lead Analyst' and user_id = $1`,
    [ada.userId],
  );
  const page = await owner.published();
  expect(page).toContain('has been a Junior Clerk');
  expect(page).not.toContain('has been Lead Analyst');
});

test('only stale sentences can be resolved, and only by their owner', async () => {
  await owner.mutate('updateStory', { quote: 'I count.' });
  const { careerGraph } = await owner.ask<{ careerGraph: { story: { id: string } } }>(
    '{ careerGraph { story { id } } }',
  );
  for (const id of [`story:${careerGraph.story.id}:quote`, 'story:x:quote', 'nonsense', `achievement:${ada.userId}`])
    expect(await owner.resolve(id, 'KEEP')).toMatchObject({ __typename: 'NotFound' });
});
