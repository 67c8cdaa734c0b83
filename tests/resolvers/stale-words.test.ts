import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openOpenAi } from '../../src/services/openai/openai-client.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { walkGraph } from '../support/walk-graph.ts';

let fake: FakeOpenAi;
let plain: ServerWithWorker;
let withModel: ServerWithWorker;
let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  fake = await startFakeOpenAi();
  plain = await serverWithWorker();
  withModel = await serverWithWorker({
    openai: openOpenAi({ apiKey: 'sk-test', baseUrl: fake.baseUrl, model: 'gpt-5-mini', budgetUsd: 5 }, { retries: 0 }),
  });
});
afterAll(async () => {
  await plain?.close();
  await withModel?.close();
  await fake?.close();
});

const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
  const { data, errors } = await runQuery<Data & object>(at, query, { ...variables }, ada);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
};

interface Result {
  __typename: string;
  message?: string;
  run?: { id: string } | null;
}
const mutate = async (name: string, input: object, more = '') => {
  const type = `${name.replace(/^./u, (letter) => letter.toUpperCase())}Input`;
  const query = `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on Error { message } ${more} } }`;
  return (await ask<{ result: Result }>(query, { input })).result;
};
const resolve = (id: string, action: 'REWRITE' | 'KEEP' | 'REMOVE') =>
  mutate('resolveStaleWords', { id, action }, '... on ResolveStaleWordsSuccess { run { id } }');

interface Change {
  before: string;
  after: string | null;
}
interface Item {
  id: string;
  kind: string;
  field: string | null;
  text: string;
  reason: string;
  staleWords: { text: string; reason: string; changes: Change[] }[];
  changes: Change[];
}
const queue = async () =>
  (
    await ask<{ reviewQueue: Item[] }>(
      `{ reviewQueue { id kind field text reason staleWords { text reason changes { before after } } changes { before after } } }`,
    )
  ).reviewQueue;

interface Role {
  id: string;
  title: string;
  start: string;
  company: { name: string };
  editedFields: string[];
  achievements: { id: string; rawText: string; impactStatement: string | null }[];
}
interface Story {
  opener: string | null;
  paragraphs: string[];
  quote: string | null;
  requiresReview: boolean;
  editedFields: string[];
  fields: {
    field: string;
    provenance: string;
    requiresReview: boolean;
    reviewReason: string | null;
    editedBy: string | null;
    sentences: { text: string; restsOn: string[]; isStale: boolean; staleReason: string | null }[];
    history: { kind: string; provenance: string; text: string; outcome: string; reason: string | null }[];
  }[];
}
const graph = async () =>
  (
    await ask<{ careerGraph: { experiences: Role[]; story: Story } }>(`{ careerGraph {
      experiences { id title start editedFields company { name } achievements { id rawText impactStatement } }
      story { opener paragraphs quote requiresReview editedFields fields { field provenance requiresReview reviewReason editedBy
        sentences { text restsOn isStale staleReason } history { kind provenance text outcome reason } } } } }`)
  ).careerGraph;
const fieldOf = ({ fields }: Story, name: string) => fields.find(({ field }) => field === name);
const firstRole = async () => {
  const [role] = (await graph()).experiences;
  if (!role) throw new Error('no role');
  return role;
};

const MOVED = { title: 'Junior Clerk', companyName: 'Quite Another Company Ltd', start: '2024-01' };
const move = async () =>
  expect(await mutate('updateExperience', { id: (await firstRole()).id, ...MOVED })).toEqual(SUCCESS);
const SUCCESS = { __typename: 'UpdateExperienceSuccess' };

/** Publishes, and reads the page as a visitor. */
async function published(): Promise<string> {
  await mutate('updateSite', { visibility: 'PUBLIC' });
  const { started } = await ask<{ started: { run: { id: string } } }>(
    `mutation { started: publishSite { ... on PublishSiteSuccess { run { id } } } }`,
  );
  expect(await at.ended(ada, started.run.id)).toMatchObject({ status: 'SUCCEEDED' });
  return visible();
}
async function visible(): Promise<string> {
  const { site } = await ask<{ site: { slug: string } }>('{ site { slug } }');
  const page = await (await fetch(`${at.url}/${site.slug}`)).text();
  return page.replaceAll(/<[^>]+>/gu, ' ').replaceAll('&#x27;', "'");
}
const leftOut = async () => (await ask<{ site: { leftOut: string[] } }>('{ site { leftOut } }')).site.leftOut;

describe('without a model', () => {
  beforeEach(async () => {
    at = plain;
    ada = await signUp(at);
    await at.ingest(ada, PLAIN_SAMPLE);
  });

  test('a corrected role is told right on the page, without any other click', async () => {
    const before = (await graph()).story;
    expect(before.opener).toBe(
      'Ada Byron, Principal Analyst, has been Lead Analyst at Engine Works, Inc. since April 2021.',
    );
    const role = await firstRole();
    await move();
    const after = (await graph()).story;
    expect(after.opener).toBe(
      'Ada Byron, Principal Analyst, has been Junior Clerk at Quite Another Company Ltd since January 2024.',
    );
    // Told anew is what rests on the role, and nothing else.
    expect(after.paragraphs).toEqual(before.paragraphs);
    expect(await queue()).toEqual([]);
    const page = await published();
    expect(page).toContain('has been Junior Clerk at Quite Another Company Ltd since January 2024.');
    expect(page).not.toContain('Lead Analyst');
    expect(page).not.toContain('April 2021');

    const { title, start, editedFields } = role;
    const undo = { id: role.id, title, start, companyName: role.company.name, lockedFields: editedFields };
    expect(await mutate('updateExperience', undo)).toEqual(SUCCESS);
    expect((await graph()).story).toMatchObject({ opener: before.opener, paragraphs: before.paragraphs });
  });

  test('an edited statement is told anew, and the other sentences stay as they were', async () => {
    const before = (await graph()).story;
    const [statement] = (await firstRole()).achievements;
    expect(statement?.rawText).toContain('40%');
    const text = statement?.rawText.replace('40%', '45%');
    await mutate('reviewAchievement', { id: statement?.id, action: 'EDIT', original: true, text });
    const after = (await graph()).story;
    const sentences = (story: Story) => fieldOf(story, 'PARAGRAPHS')?.sentences.map(({ text }) => text) ?? [];
    expect(sentences(after).filter((one) => !sentences(before).includes(one))).toEqual([
      expect.stringContaining('45%'),
    ]);
    expect(sentences(before).filter((one) => !sentences(after).includes(one))).toEqual([
      expect.stringContaining('40%'),
    ]);
    expect(await queue()).toEqual([]);
    const page = await published();
    expect(page).toContain('45%');
    expect(page).not.toContain('40%');
  });

  test('a quote of the owner that names the old employer waits for them, and comes back with an undo', async () => {
    const quote = 'Engine Works taught me to trust arithmetic.';
    await mutate('updateStory', { quote, quoteAttribution: 'Ada Byron' });
    const [newest, older] = (await graph()).experiences;
    expect(fieldOf((await graph()).story, 'QUOTE')?.sentences).toEqual([
      { text: quote, restsOn: expect.arrayContaining([newest?.id, older?.id]), isStale: false, staleReason: null },
    ]);
    expect(await published()).toContain(quote);
    const { site } = await ask<{ site: { liveVersion: { id: string } } }>('{ site { liveVersion { id } } }');
    const version = site.liveVersion.id;
    // Another role at the same employer still says it.
    await move();
    expect(await queue()).toEqual([]);
    const other = { id: older?.id, companyName: 'Looms GmbH' };
    await mutate('updateExperience', other);
    const [item] = await queue();
    expect(item).toMatchObject({
      kind: 'STORY',
      field: 'QUOTE',
      text: quote,
      reason: '1 sentence rests on what you changed',
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
    expect(await leftOut()).toEqual([`“${quote}” in the story, which rests on what you changed`]);
    expect(await published()).not.toContain('Engine Works');
    // Nor does it come back with an earlier version.
    const restored = await ask<{ started: { run: { id: string } } }>(
      `mutation ($id: ID!) { started: restoreSiteVersion(id: $id) { ... on RestoreSiteVersionSuccess { run { id } } } }`,
      { id: version },
    );
    expect(await at.ended(ada, restored.started.run.id)).toMatchObject({
      status: 'SUCCEEDED',
      output: { leftOut: [`“${quote}” in the story, which rests on what you changed`] },
    });
    const page = await visible();
    expect(page).toContain('Lead Analyst');
    expect(page).not.toContain(quote);

    expect(await mutate('updateExperience', { ...other, companyName: 'Engine Works, Inc.' })).toEqual(SUCCESS);
    expect(await queue()).toEqual([]);
    expect(await leftOut()).toEqual([]);
    expect(await published()).toContain(quote);
  });

  test('what the owner keeps is published; what they remove is gone and comes back stale; a quote is not told by rules', async () => {
    const quote = 'Engine Works taught me to trust arithmetic.';
    await mutate('updateStory', { quote, quoteAttribution: 'Ada Byron' });
    const [newest, older] = (await graph()).experiences;
    for (const id of [newest?.id, older?.id]) await mutate('updateExperience', { id, companyName: 'Looms GmbH' });
    const [item] = await queue();
    const id = item?.id ?? '';
    expect(await resolve(id, 'REWRITE')).toMatchObject({ __typename: 'InvalidInput' });
    expect(await resolve(id, 'REMOVE')).toEqual({ __typename: 'ResolveStaleWordsSuccess', run: null });
    expect((await graph()).story).toMatchObject({ quote: null, editedFields: ['quote'] });
    expect(fieldOf((await graph()).story, 'QUOTE')).toBeUndefined();
    expect(await resolve(id, 'KEEP')).toMatchObject({ __typename: 'NotFound' });
    // As an undo would bring it back.
    await mutate('updateStory', { quote, quoteAttribution: 'Ada Byron' });
    expect(await queue()).toMatchObject([{ id, staleWords: [{ text: quote }] }]);
    expect(await resolve(id, 'KEEP')).toEqual({ __typename: 'ResolveStaleWordsSuccess', run: null });
    expect(await queue()).toEqual([]);
    expect(fieldOf((await graph()).story, 'QUOTE')?.history.at(-1)).toMatchObject({
      kind: 'EDIT',
      provenance: 'USER_PROVIDED',
      text: quote,
      outcome: 'KEPT',
      reason: expect.stringContaining('kept by the owner: “Lead Analyst, Engine Works, Inc. (since 2021-04)” is now'),
    });
    expect(await published()).toContain(quote);
  });

  test('nobody settles what is another’s or not stale', async () => {
    await mutate('updateStory', { quote: 'I count.' });
    const { careerGraph } = await ask<{ careerGraph: { story: { id: string } } }>('{ careerGraph { story { id } } }');
    for (const id of [`story:${careerGraph.story.id}:quote`, 'story:x:quote', 'nonsense', `achievement:${ada.userId}`])
      expect(await resolve(id, 'KEEP')).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('with a model', () => {
  const OPENER = [{ text: 'Ada Byron is a Principal Analyst', restsOn: ['f1'] }];
  // Facts: f1 the person, f2-f4 roles, f5-f7 achievements of the first role.
  const PARAGRAPHS = [
    [
      { text: 'At Engine Works, Inc., Ada has been Lead Analyst since April 2021', restsOn: ['f1', 'f2'] },
      { text: 'Ada saved $1.2 million a year by reusing 300 older programs', restsOn: ['f1', 'f6'] },
      { text: 'Ada taught 12 colleagues to write programs', restsOn: ['f1', 'f7'] },
    ],
  ];
  const [FIRST = '', SECOND = '', THIRD = ''] = PARAGRAPHS.flat().map(({ text }) => `${text}.`);
  const STALE = { field: 'PARAGRAPHS', reason: '1 sentence rests on what you changed', staleWords: [{ text: FIRST }] };

  beforeEach(async () => {
    at = withModel;
    ada = await signUp(at);
    fake.play({ kind: 'error', status: 401 });
    await at.ingest(ada, PLAIN_SAMPLE);
    fake.play({ kind: 'answer', value: { opener: OPENER, paragraphs: PARAGRAPHS } });
    const fields = ['opener', 'paragraphs'];
    expect(await at.run(ada, 'STORY', { fields })).toMatchObject({ output: { written: fields, refused: 0 } });
    fake.play({ kind: 'error', status: 500 });
    expect((await graph()).story.paragraphs).toEqual([`${FIRST} ${SECOND} ${THIRD}`]);
  });

  test('one of three sentences is stale: it alone is not published, and an undo takes the mark away and nothing else', async () => {
    const role = await firstRole();
    const before = (await graph()).story;
    await move();
    const { story } = await graph();
    expect(story).toMatchObject({ opener: before.opener, paragraphs: before.paragraphs, requiresReview: true });
    expect(fieldOf(story, 'PARAGRAPHS')).toMatchObject({
      requiresReview: true,
      reviewReason: '1 sentence rests on what you changed',
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
    expect(await queue()).toMatchObject([STALE]);
    expect(await leftOut()).toEqual([`“${FIRST}” in the story, which rests on what you changed`]);
    const page = await published();
    expect(page).not.toContain('Lead Analyst');
    expect(page).toContain(`${SECOND} ${THIRD}`);
    expect((await walkGraph(at, ada)).exceptions).toEqual([]);

    const { title, start, editedFields } = role;
    const undo = { id: role.id, title, start, companyName: role.company.name, lockedFields: editedFields };
    expect(await mutate('updateExperience', undo)).toEqual(SUCCESS);
    expect((await graph()).story).toEqual(before);
    expect(await queue()).toEqual([]);
    expect(await published()).toContain(FIRST);
    expect(fake.requests).toEqual([]);
  });

  test('a statement that is removed takes its sentence off the page until it is restored', async () => {
    const statement = (await firstRole()).achievements.find(({ rawText }) => rawText.includes('Taught'));
    const entry = { kind: 'ACHIEVEMENT', id: statement?.id };
    await ask('mutation ($input: EntryInput!) { removeEntry(input: $input) { __typename } }', { input: entry });
    expect(await queue()).toMatchObject([
      { ...STALE, staleWords: [{ text: THIRD, changes: [{ after: null }] }], changes: [{ after: null }] },
    ]);
    expect(await published()).not.toContain('12 colleagues');
    await ask('mutation ($input: EntryInput!) { restoreEntry(input: $input) { __typename } }', { input: entry });
    expect(await queue()).toEqual([]);
  });

  test('keep: the words are the owner’s and no run overwrites them', async () => {
    await move();
    const [item] = await queue();
    expect(await resolve(item?.id ?? '', 'KEEP')).toEqual({ __typename: 'ResolveStaleWordsSuccess', run: null });
    expect(await queue()).toEqual([]);
    const { story } = await graph();
    expect(story).toMatchObject({ paragraphs: [`${FIRST} ${SECOND} ${THIRD}`], editedFields: ['paragraphs'] });
    expect(fieldOf(story, 'PARAGRAPHS')).toMatchObject({ editedBy: ada.userId, requiresReview: false });
    expect(await published()).toContain(FIRST);
    fake.play({ kind: 'answer', value: { opener: OPENER, paragraphs: [] } });
    await at.run(ada, 'STORY');
    expect((await graph()).story.paragraphs).toEqual([`${FIRST} ${SECOND} ${THIRD}`]);
  });

  test('remove: the sentence goes, the others stay as they were', async () => {
    await move();
    const [item] = await queue();
    await resolve(item?.id ?? '', 'REMOVE');
    const { story } = await graph();
    expect(story).toMatchObject({ paragraphs: [`${SECOND} ${THIRD}`], editedFields: [] });
    expect(fieldOf(story, 'PARAGRAPHS')?.history.at(-1)).toMatchObject({
      kind: 'EDIT',
      outcome: 'KEPT',
      reason: `removed by the owner: “${FIRST}”`,
    });
    expect(await queue()).toEqual([]);
    await at.run(ada, 'STORY');
    expect([(await graph()).story.paragraphs, fake.requests]).toEqual([[`${SECOND} ${THIRD}`], []]);
  });

  test('rewrite: the model tells that sentence alone; one that adds something is refused, and rules tell it', async () => {
    await move();
    const [item] = await queue();
    const good = 'Since January 2024, Ada has been Junior Clerk at Quite Another Company Ltd.';
    const answer = (text: string) => ({
      kind: 'answer' as const,
      value: { sentences: [{ number: 's1', text, restsOn: ['f1', 'f2'] }] },
    });
    fake.play(answer('Ada leads 40 clerks at Quite Another Company Ltd.'), answer(good));
    const { run } = await resolve(item?.id ?? '', 'REWRITE');
    expect(await at.ended(ada, run?.id ?? '')).toMatchObject({
      status: 'SUCCEEDED',
      output: { written: [], retold: 1, refused: 1, fallback: null },
    });
    const asked = fake.requests[0]?.body.input[0]?.content[0]?.text;
    expect(asked).toContain('f2: Junior Clerk, Quite Another Company Ltd (since 2024-01)');
    expect(asked).toContain(`s1 (f1, f2): ${FIRST}`);
    expect(asked).not.toContain(SECOND);
    expect((await graph()).story.paragraphs).toEqual([`${good} ${SECOND} ${THIRD}`]);
    expect(await queue()).toEqual([]);
    expect(await published()).toContain(good);

    await mutate('updateExperience', { id: (await firstRole()).id, start: '2024-02' });
    const [again] = await queue();
    fake.play(answer('Ada leads 40 clerks at Quite Another Company Ltd.'));
    const { run: second } = await resolve(again?.id ?? '', 'REWRITE');
    expect(await at.ended(ada, second?.id ?? '')).toMatchObject({ output: { retold: 1, refused: 2 } });
    expect((await graph()).story.paragraphs).toEqual([
      `Junior Clerk at Quite Another Company Ltd (since February 2024). ${SECOND} ${THIRD}`,
    ]);
  });

  test('a run after an edit asks for the stale sentences alone', async () => {
    await move();
    const text = 'Since January 2024, Ada has been Junior Clerk at Quite Another Company Ltd.';
    fake.play({ kind: 'answer', value: { sentences: [{ number: 's1', text, restsOn: ['f2'] }] } });
    expect(await at.run(ada, 'STORY')).toMatchObject({ output: { written: [], retold: 1 } });
    expect((await graph()).story.paragraphs).toEqual([`${text} ${SECOND} ${THIRD}`]);
    expect(fake.requests).toHaveLength(1);
  });

  test('a word that the owner corrects leaves the other sentences what they were, stale ones too', async () => {
    await move();
    await mutate('updateStory', { paragraphs: [`${FIRST} ${SECOND} Ada taught 12 colleagues to program.`] });
    expect(await queue()).toMatchObject([STALE]);
    const page = await published();
    expect(page).toContain(`${SECOND} Ada taught 12 colleagues to program.`);
    expect(page).not.toContain('Lead Analyst');
  });
});
