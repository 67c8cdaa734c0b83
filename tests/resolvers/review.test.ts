import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';

let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker();
  ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
});
afterAll(() => at?.close());

const ask = async <Data>(query: string, variables: object = {}, as = ada): Promise<Data> => {
  const { data, errors } = await runQuery<Data & object>(at, query, { ...variables }, as);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
};
interface Statement {
  id: string;
  rawText: string;
  impactStatement: string | null;
  provenance: string;
  verified: boolean;
  requiresReview: boolean;
  isPlaceholder: boolean;
  editedFields: string[];
  metrics: { value: number; unit: string }[];
  history: { kind: string; text: string; provenance: string; outcome: string; reason: string | null }[];
}
const STATEMENT = `id rawText impactStatement provenance verified requiresReview isPlaceholder editedFields
  metrics { value unit } history { kind text provenance outcome reason }`;
const statements = async () =>
  (await ask<{ careerGraph: { achievements: Statement[] } }>(`{ careerGraph { achievements { ${STATEMENT} } } }`))
    .careerGraph.achievements;
const called = async (words: string) => {
  const found = (await statements()).find(({ rawText }) => rawText.includes(words));
  if (!found) throw new Error(`no statement with ${words}`);
  return found;
};
interface Result {
  __typename: string;
  achievement?: Statement | null;
  message?: string;
  field?: string;
}
const review = async (input: object, as = ada) =>
  (
    await ask<{ reviewAchievement: Result }>(
      `mutation ($input: ReviewAchievementInput!) { reviewAchievement(input: $input) { __typename
        ... on ReviewAchievementSuccess { achievement { ${STATEMENT} } } ... on Error { message } ... on InvalidInput { field } } }`,
      { input },
      as,
    )
  ).reviewAchievement;
const reviewStatement = async (input: object) =>
  (
    await ask<{ reviewStatement: Result }>(
      `mutation ($input: ReviewStatementInput!) { reviewStatement(input: $input) { __typename ... on Error { message } ... on InvalidInput { field } } }`,
      { input },
    )
  ).reviewStatement;
interface Item {
  id: string;
  kind: string;
  field: string | null;
  text: string;
  reason: string;
  importance: number;
}
const queue = async () =>
  (await ask<{ reviewQueue: Item[] }>(`{ reviewQueue { id kind field text reason importance } }`)).reviewQueue;
const doubt = (table: string, where: string, reason = 'hardly legible') =>
  at.test.sql(`update ${table} set requires_review = true, review_reason = $2 where user_id = $1 and ${where}`, [
    ada.userId,
    reason,
  ]);

test('a role has the library role that matches its title, or none', async () => {
  const { careerGraph } = await ask<{ careerGraph: { experiences: { title: string; libraryRole: object | null }[] } }>(
    `{ careerGraph { experiences { title libraryRole { confidence role { role industry version outcomes metricLadders { measure unit better } } } } } }`,
  );
  expect(careerGraph.experiences.find(({ title }) => title === 'Clerk')?.libraryRole).toMatchObject({
    confidence: 1,
    role: {
      role: 'Administrative Assistant',
      industry: 'Law and public service',
      metricLadders: [{ measure: 'People supported', unit: 'count', better: 'more' }],
    },
  });
  expect(careerGraph.experiences.find(({ title }) => title === 'Lead Analyst')?.libraryRole).toBeNull();
});

test("editing a number needs no review and is recorded as the user's; metrics are read again, and sentences rewritten", async () => {
  const { id, rawText } = await called('$1.2M');
  const result = await review({
    id,
    action: 'EDIT',
    original: true,
    text: 'Saved $1.5M a year by reusing 300 older programs',
  });
  expect(result.achievement).toMatchObject({
    rawText: 'Saved $1.5M a year by reusing 300 older programs',
    provenance: 'USER_PROVIDED',
    requiresReview: false,
    editedFields: expect.arrayContaining(['rawText', 'metrics']),
    metrics: expect.arrayContaining([{ value: 1_500_000, unit: 'usd' }]),
  });
  expect(result.achievement?.history).toMatchObject([
    { kind: 'RAW', text: rawText },
    { kind: 'REWRITE', outcome: 'KEPT' },
    {
      kind: 'EDIT',
      provenance: 'USER_PROVIDED',
      outcome: 'KEPT',
      reason: expect.stringContaining('numbers changed by the owner: "$1.2M'),
    },
    { kind: 'REWRITE', outcome: 'KEPT', text: expect.stringContaining('$1.5M') },
  ]);
  const told = async () =>
    (
      await ask<{ careerGraph: { story: { paragraphs: string[] } } }>(`{ careerGraph { story { paragraphs } } }`)
    ).careerGraph.story.paragraphs.join(' ');
  expect(await told()).toContain('$1.5M');
  expect(await told()).not.toContain('$1.2M');
  // Reading the document again keeps the edit.
  await at.ingest(ada, PLAIN_SAMPLE);
  expect(await called('$1.5M')).toMatchObject({ id, requiresReview: false });
  expect(await queue()).toEqual([]);
  expect(await told()).toContain('$1.5M');
});

test("accept and verify; rejecting a rewrite restores the owner's words, and rejected own words can be restored", async () => {
  const { id } = await called('Taught');
  await doubt('achievements', `id = '${id}'`);
  expect((await review({ id, action: 'ACCEPT' })).achievement).toMatchObject({
    requiresReview: false,
    verified: false,
  });
  expect((await review({ id, action: 'VERIFY' })).achievement).toMatchObject({ verified: true });

  await at.test.sql(
    `update achievements set impact_statement = 'Trained 12 colleagues', provenance = 'model_polish' where id = $1`,
    [id],
  );
  expect((await review({ id, action: 'EDIT', text: 'Trained 12 colleagues to program' })).achievement).toMatchObject({
    rawText: expect.stringContaining('Taught'),
    impactStatement: 'Trained 12 colleagues to program',
    editedFields: ['impactStatement'],
  });
  await at.test.sql(`update achievements set edited_fields = '{}' where id = $1`, [id]);
  expect((await review({ id, action: 'REJECT' })).achievement).toMatchObject({
    impactStatement: null,
    provenance: 'USER_PROVIDED',
    editedFields: ['impactStatement'],
    history: expect.arrayContaining([
      expect.objectContaining({ outcome: 'REVERTED', reason: 'rejected by the owner' }),
    ]),
  });

  expect((await review({ id, action: 'REJECT' })).achievement).toBeNull();
  await at.ingest(ada, PLAIN_SAMPLE);
  expect((await statements()).some((one) => one.id === id || one.rawText.includes('Taught'))).toBe(false);
  const { removedEntries } = await ask<{ removedEntries: object[] }>(`{ removedEntries { kind id label } }`);
  expect(removedEntries).toEqual([{ kind: 'ACHIEVEMENT', id, label: expect.stringContaining('Taught') }]);
  expect((await review({ id, action: 'ACCEPT' })).achievement).toMatchObject({ id });
});

test('the queue is ordered by what visitors see first, and each item is decided by its ID', async () => {
  await doubt('profiles', 'true');
  await doubt('skills', `name = 'SQL'`);
  await doubt('education', 'true');
  await doubt('achievements', `raw_text like 'Counted%'`);
  await doubt('skill_offers', `category = (select min(category) from skill_offers)`);
  const items = await queue();
  expect(items.map(({ kind }) => kind)).toEqual(['PROFILE', 'ACHIEVEMENT', 'SKILL_OFFER', 'EDUCATION', 'SKILL']);
  expect(items.map(({ importance }) => importance)).toEqual(
    items.map(({ importance }) => importance).sort((a, b) => b - a),
  );
  const [profile, achievement, offer, education, skill] = items;
  expect(await reviewStatement({ id: profile?.id, action: 'REJECT' })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'action',
  });
  expect(await reviewStatement({ id: profile?.id, action: 'ACCEPT' })).toEqual({
    __typename: 'ReviewStatementSuccess',
  });
  await reviewStatement({ id: achievement?.id, action: 'ACCEPT' });
  await reviewStatement({ id: offer?.id, action: 'EDIT', text: 'Numbers, told plainly' });
  await reviewStatement({ id: education?.id, action: 'ACCEPT' });
  await reviewStatement({ id: skill?.id, action: 'REJECT' });
  expect(await queue()).toEqual([]);
  const { careerGraph } = await ask<{
    careerGraph: {
      skills: { name: string }[];
      skillOffers: { text: string; provenance: string; editedFields: string[]; history: object[] }[];
    };
  }>(`{ careerGraph { skills { name } skillOffers { text provenance editedFields history { kind text } } } }`);
  expect(careerGraph.skills.map(({ name }) => name)).not.toContain('SQL');
  expect(careerGraph.skillOffers).toContainEqual({
    text: 'Numbers, told plainly',
    provenance: 'USER_PROVIDED',
    editedFields: ['text'],
    history: [expect.objectContaining({ kind: 'REWRITE' }), { kind: 'EDIT', text: 'Numbers, told plainly' }],
  });
});

test('an edited story is locked, with who and when, until unlocked, and every wording is in its history', async () => {
  const update = async (input: object) =>
    (
      await ask<{
        updateStory: {
          __typename: string;
          message?: string;
          field?: string;
          story?: {
            opener: string | null;
            editedFields: string[];
            fields: {
              field: string;
              editedBy: string | null;
              editedAt: string | null;
              provenance: string;
              history: { kind: string; text: string }[];
            }[];
          };
        };
      }>(
        `mutation ($input: UpdateStoryInput!) { updateStory(input: $input) { __typename ... on Error { message } ... on InvalidInput { field }
          ... on UpdateStorySuccess { story { opener editedFields fields { field editedBy editedAt provenance history { kind text } } } } } }`,
        { input },
      )
    ).updateStory;
  const { story } = await update({
    opener: 'I count.',
    callToAction: { label: 'Write', href: 'mailto:ada@example.com' },
  });
  expect(story).toMatchObject({ opener: 'I count.', editedFields: ['opener', 'callToAction'] });
  expect(story?.fields.find(({ field }) => field === 'OPENER')).toMatchObject({
    provenance: 'USER_PROVIDED',
    editedBy: ada.userId,
    editedAt: expect.stringMatching(/^20/),
    history: expect.arrayContaining([{ kind: 'EDIT', text: 'I count.' }]),
  });
  await at.run(ada, 'STORY', { fields: ['opener', 'paragraphs'] });
  expect((await update({})).story?.opener).toBe('I count.');
  expect(await update({ callToAction: { label: 'x', href: 'javascript:alert(1)' } })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'callToAction.href',
  });
  expect(await update({ opener: ' ' })).toMatchObject({ __typename: 'InvalidInput', field: 'opener' });
  await update({ quote: 'I weave.', quoteAttribution: 'Ada' });
  await update({ quote: null });
  expect(await at.test.sql('select quote_attribution as by from stories where user_id = $1', [ada.userId])).toEqual([
    { by: null },
  ]);
  await update({ unlock: ['OPENER', 'QUOTE'] });
  await at.run(ada, 'STORY');
  expect((await update({})).story).toMatchObject({
    opener: expect.stringContaining('Ada Byron'),
    editedFields: ['callToAction'],
  });
});

test("no one can review another user's items, and invalid decisions are refused by field", async () => {
  const eve = await signUp(at, 'eve');
  const { id } = await called('Counted');
  expect(await review({ id, action: 'REJECT' }, eve)).toMatchObject({ __typename: 'NotFound' });
  expect(await review({ id: 'x', action: 'ACCEPT' })).toMatchObject({ __typename: 'NotFound' });
  expect(await review({ id, action: 'EDIT' })).toMatchObject({ __typename: 'InvalidInput', field: 'text' });
  expect(await review({ id, action: 'ACCEPT', text: 'x' })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'text',
  });
  for (const wrong of ['nonsense', `story:${id}`, `story:${id}:nothing`, `skill:${id}`, 'skill:x:opener'])
    expect(await reviewStatement({ id: wrong, action: 'ACCEPT' })).toMatchObject({ __typename: 'NotFound' });
  expect(await called('Counted')).toMatchObject({ id });
});
