import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openOpenAi } from '../../src/services/openai/openai-client.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts';
import { signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { walkGraph } from '../support/walk-graph.ts';
import { fieldOf, type Story, type StoryOwner, storyOwner, SUCCESS } from './story-owner.ts';

let fake: FakeOpenAi;
let at: ServerWithWorker;
let ada: SignedUp;
let owner: StoryOwner;
beforeAll(async () => {
  fake = await startFakeOpenAi();
  at = await serverWithWorker({
    builds: 'never',
    openai: openOpenAi({ apiKey: 'sk-test', baseUrl: fake.baseUrl, model: 'gpt-5-mini', budgetUsd: 5 }, { retries: 0 }),
  });
});
afterAll(async () => {
  await at?.close();
  await fake?.close();
});

const OPENER = [{ text: 'Ada Byron is a Principal Analyst', restsOn: ['f1'] }];
// Facts: f1 is the person, f2-f4 are roles, f5-f7 achievements of the first role.
const PARAGRAPHS = [
  [
    { text: 'At Engine Works, Inc., Ada has been Lead Analyst since April 2021', restsOn: ['f1', 'f2'] },
    { text: 'Ada saved $1.2 million a year by reusing 300 older programs', restsOn: ['f1', 'f6'] },
    { text: 'Ada taught 12 colleagues to write programs', restsOn: ['f1', 'f7'] },
  ],
];
const [FIRST = '', SECOND = '', THIRD = ''] = PARAGRAPHS.flat().map(({ text }) => `${text}.`);
const STALE = {
  field: 'PARAGRAPHS',
  reason: '1 sentence is based on facts you changed.',
  staleWords: [{ text: FIRST }],
};

beforeEach(async () => {
  ada = await signUp(at);
  owner = storyOwner(at, ada);
  fake.play({ kind: 'error', status: 401 });
  await at.ingest(ada, PLAIN_SAMPLE);
  fake.play({ kind: 'answer', value: { opener: OPENER, paragraphs: PARAGRAPHS } });
  const fields = ['opener', 'paragraphs'];
  expect(await at.run(ada, 'STORY', { fields })).toMatchObject({ output: { written: fields, refused: 0 } });
  fake.play({ kind: 'error', status: 500 });
  expect((await owner.graph()).story.paragraphs).toEqual([`${FIRST} ${SECOND} ${THIRD}`]);
});

test('if one of three sentences is stale, only it is not published, and an undo only clears the mark', async () => {
  const role = await owner.firstRole();
  const before = (await owner.graph()).story;
  await owner.move();
  const { story } = await owner.graph();
  expect(story).toMatchObject({ opener: before.opener, paragraphs: before.paragraphs, requiresReview: true });
  expect(fieldOf(story, 'PARAGRAPHS')).toMatchObject({
    requiresReview: true,
    reviewReason: '1 sentence is based on facts you changed.',
    sentences: [
      {
        isStale: true,
        staleReason:
          '“Lead Analyst, Engine Works, Inc. (since 2021-04)” is now “Junior Clerk, Quite Another Company Ltd (since 2024-01)”.',
      },
      { isStale: false, staleReason: null },
      { isStale: false, staleReason: null },
    ],
  });
  expect(await owner.queue()).toMatchObject([STALE]);
  expect(await owner.leftOut()).toEqual([`“${FIRST}” in the story, which is based on facts you changed`]);
  const page = await owner.published();
  expect(page).not.toContain('Lead Analyst');
  expect(page).toContain(`${SECOND} ${THIRD}`);
  expect((await walkGraph(at, ada)).exceptions).toEqual([]);

  const { title, start, editedFields } = role;
  const undo = { id: role.id, title, start, companyName: role.company.name, lockedFields: editedFields };
  expect(await owner.mutate('updateExperience', undo)).toEqual(SUCCESS);
  expect((await owner.graph()).story).toEqual(before);
  expect(await owner.queue()).toEqual([]);
  expect(await owner.published()).toContain(FIRST);
  expect(fake.requests).toEqual([]);
});

test('a statement that is removed takes its sentence off the page until it is restored', async () => {
  const statement = (await owner.firstRole()).achievements.find(({ rawText }) => rawText.includes('Taught'));
  const entry = { kind: 'ACHIEVEMENT', id: statement?.id };
  await owner.ask('mutation ($input: EntryInput!) { removeEntry(input: $input) { __typename } }', { input: entry });
  expect(await owner.queue()).toMatchObject([
    { ...STALE, staleWords: [{ text: THIRD, changes: [{ after: null }] }], changes: [{ after: null }] },
  ]);
  expect(await owner.published()).not.toContain('12 colleagues');
  await owner.ask('mutation ($input: EntryInput!) { restoreEntry(input: $input) { __typename } }', { input: entry });
  expect(await owner.queue()).toEqual([]);
});

test("keep: the words become the owner's, and no run overwrites them", async () => {
  await owner.move();
  const [item] = await owner.queue();
  expect(await owner.resolve(item?.id ?? '', 'KEEP')).toEqual({ __typename: 'ResolveStaleWordsSuccess', run: null });
  expect(await owner.queue()).toEqual([]);
  const { story } = await owner.graph();
  expect(story).toMatchObject({ paragraphs: [`${FIRST} ${SECOND} ${THIRD}`], editedFields: ['paragraphs'] });
  expect(fieldOf(story, 'PARAGRAPHS')).toMatchObject({ editedBy: ada.userId, requiresReview: false });
  expect(await owner.published()).toContain(FIRST);
  fake.play({ kind: 'answer', value: { opener: OPENER, paragraphs: [] } });
  await at.run(ada, 'STORY');
  expect((await owner.graph()).story.paragraphs).toEqual([`${FIRST} ${SECOND} ${THIRD}`]);
});

test('remove: the sentence is deleted, the others stay', async () => {
  await owner.move();
  const [item] = await owner.queue();
  await owner.resolve(item?.id ?? '', 'REMOVE');
  const { story } = await owner.graph();
  expect(story).toMatchObject({ paragraphs: [`${SECOND} ${THIRD}`], editedFields: [] });
  expect(fieldOf(story, 'PARAGRAPHS')?.history.at(-1)).toMatchObject({
    kind: 'EDIT',
    outcome: 'KEPT',
    reason: `removed by the owner: “${FIRST}”`,
  });
  expect(await owner.queue()).toEqual([]);
  await at.run(ada, 'STORY');
  expect([(await owner.graph()).story.paragraphs, fake.requests]).toEqual([[`${SECOND} ${THIRD}`], []]);
});

test('rewrite: the model rewrites only that sentence; if it adds something, rules rewrite it', async () => {
  await owner.move();
  const [item] = await owner.queue();
  const good = 'Since January 2024, Ada has been a Junior Clerk at Quite Another Company Ltd.';
  const answer = (text: string) => ({
    kind: 'answer' as const,
    value: { sentences: [{ number: 's1', text, restsOn: ['f1', 'f2'] }] },
  });
  fake.play(answer('Ada leads 40 clerks at Quite Another Company Ltd.'), answer(good));
  const { run } = await owner.resolve(item?.id ?? '', 'REWRITE');
  expect(await at.ended(ada, run?.id ?? '')).toMatchObject({
    status: 'SUCCEEDED',
    output: { written: [], rewritten: 1, refused: 1, fallback: null },
  });
  const asked = fake.requests[0]?.body.input[0]?.content[0]?.text;
  expect(asked).toContain('f2: Junior Clerk, Quite Another Company Ltd (since 2024-01)');
  expect(asked).toContain(`s1 (f1, f2): ${FIRST}`);
  expect(asked).not.toContain(SECOND);
  expect((await owner.graph()).story.paragraphs).toEqual([`${good} ${SECOND} ${THIRD}`]);
  expect(await owner.queue()).toEqual([]);
  expect(await owner.published()).toContain(good);

  await owner.mutate('updateExperience', { id: (await owner.firstRole()).id, start: '2024-02' });
  const [again] = await owner.queue();
  fake.play(answer('Ada leads 40 clerks at Quite Another Company Ltd.'));
  const { run: second } = await owner.resolve(again?.id ?? '', 'REWRITE');
  expect(await at.ended(ada, second?.id ?? '')).toMatchObject({ output: { rewritten: 1, refused: 2 } });
  expect((await owner.graph()).story.paragraphs).toEqual([
    `Ada Byron has been a Junior Clerk at Quite Another Company Ltd since February 2024. ${SECOND} ${THIRD}`,
  ]);
});

test('a run after an edit requests only the stale sentences', async () => {
  await owner.move();
  const text = 'Since January 2024, Ada has been a Junior Clerk at Quite Another Company Ltd.';
  fake.play({ kind: 'answer', value: { sentences: [{ number: 's1', text, restsOn: ['f2'] }] } });
  expect(await at.run(ada, 'STORY')).toMatchObject({ output: { written: [], rewritten: 1 } });
  expect((await owner.graph()).story.paragraphs).toEqual([`${text} ${SECOND} ${THIRD}`]);
  expect(fake.requests).toHaveLength(1);
});

test("an undone edit and an undone removal leave the model's words unchanged", async () => {
  const before = (await owner.graph()).story;
  const undo = async (paragraphs: string[]) => {
    await owner.mutate('updateStory', { paragraphs });
    await owner.mutate('updateStory', { unlock: ['PARAGRAPHS'] });
  };
  const withoutHistory = ({ fields, ...story }: Story) => ({
    ...story,
    fields: fields.map((field) => ({ ...field, history: [] })),
  });
  await owner.mutate('updateStory', { paragraphs: ['Mine.'] });
  await undo(before.paragraphs);
  expect(withoutHistory((await owner.graph()).story)).toEqual(withoutHistory(before));

  await owner.move();
  const [item] = await owner.queue();
  await owner.resolve(item?.id ?? '', 'REMOVE');
  await undo(before.paragraphs);
  expect(await owner.queue()).toEqual([item]);
  expect((await owner.graph()).story).toMatchObject({ paragraphs: before.paragraphs, editedFields: [] });
});

test('correcting a word leaves the other sentences unchanged, including stale ones', async () => {
  await owner.move();
  await owner.mutate('updateStory', { paragraphs: [`${FIRST} ${SECOND} Ada taught 12 colleagues to program.`] });
  expect(await owner.queue()).toMatchObject([STALE]);
  const page = await owner.published();
  expect(page).toContain(`${SECOND} Ada taught 12 colleagues to program.`);
  expect(page).not.toContain('Lead Analyst');
});
