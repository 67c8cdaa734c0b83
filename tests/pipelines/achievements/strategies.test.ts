import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openOpenAi } from '../../../src/services/openai/openai-client.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../support/fake-openai.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { type Item, type StoryOwner, storyOwner } from '../../resolvers/story-owner.ts';

let at: ServerWithWorker;
let fake: FakeOpenAi;
beforeAll(async () => {
  fake = await startFakeOpenAi();
  const settings = { apiKey: 'sk-test', baseUrl: fake.baseUrl, model: 'gpt-5-mini', budgetUsd: 5 };
  at = await serverWithWorker({ openai: openOpenAi(settings, { retries: 0 }) });
});
afterAll(async () => {
  await at?.close();
  await fake?.close();
});

const resume = (...lines: string[]) => `Ada Byron
ada.byron@example.com

Experience

Project Manager
Engine Works
Apr 2021 - Present
${lines.map((line) => `- ${line}`).join('\n')}

Education

BSc Mathematics, University of London, 2015
`;
/** Of these, the first have no number. */
const SAID = [
  'Prepared the plans of the new mill',
  'Kept the minutes of the board',
  'Wrote the manual of the engine',
  'Met the suppliers of the mill',
];
const MEASURED = [
  'Responsible for managing a team of 12 clerks.',
  'Cut costs by 40%',
  'Raised income by $1.2M',
  'Sold 300 engines',
  'Trained 9 clerks',
];

interface Made {
  rawText: string;
  impactStatement: string | null;
  provenance: string;
  requiresReview: boolean;
  reviewReason: string | null;
  isPlaceholder: boolean;
}
interface Section {
  section: string;
  strategy: string;
  variant: string;
  reason: string;
}

/** Ingests a resume, ranks and rewrites. */
async function walk(lines: string[], reply?: string): Promise<{ ada: SignedUp; section: Section; made: Made[] }> {
  const ada = await signUp(at);
  fake.play({ kind: 'error', status: 401 });
  await at.ingest(ada, resume(...lines));
  if (reply !== undefined) {
    const texts = Array.from({ length: 6 }, (_, index) => ({ number: `s${index + 1}`, text: reply }));
    fake.play({ kind: 'answer', value: { statements: texts } });
  }
  await at.run(ada, 'ACHIEVEMENTS');
  return { ada, ...(await read(ada)) };
}

async function read(ada: SignedUp): Promise<{ section: Section; made: Made[] }> {
  const { data } = await runQuery<{ careerGraph: { achievements: Made[]; completeness: Section[] } }>(
    at,
    `{ careerGraph { completeness { section strategy variant reason }
       achievements { rawText impactStatement provenance requiresReview reviewReason isPlaceholder } } }`,
    {},
    ada,
  );
  const section = data?.careerGraph.completeness.find((one) => one.section === 'ACHIEVEMENTS');
  if (!data || !section) throw new Error('no completeness');
  return { section, made: data.careerGraph.achievements };
}
/** The placeholders that wait for review. Statements whose reading is doubted wait there too. */
async function queuedPlaceholders({ queue, ask }: StoryOwner): Promise<Item[]> {
  const { careerGraph } = await ask<{ careerGraph: { achievements: Made[] } }>(
    '{ careerGraph { achievements { rawText isPlaceholder } } }',
  );
  const placeholders = careerGraph.achievements.filter(({ isPlaceholder }) => isPlaceholder);
  return (await queue()).filter(({ text }) => placeholders.some(({ rawText }) => rawText === text));
}

/** What the model was asked last, and before. */
const asked = () => fake.requests.map(({ body }) => body.input[0]?.content[0]?.text ?? '').join('\n');
const about = (made: Made[], words: string) => made.find(({ rawText }) => rawText.startsWith(words));

test('polish: a rewrite with the same facts, without review', async () => {
  const { section, made } = await walk([...MEASURED, ...SAID.slice(0, 1)]);
  expect(section).toMatchObject({ strategy: 'POLISH', reason: expect.stringContaining('no facts are added') });
  expect(about(made, 'Responsible')).toMatchObject({
    impactStatement: 'Manage a team of 12 clerks',
    provenance: 'MODEL_POLISH',
    requiresReview: false,
  });
  expect(made.some(({ isPlaceholder }) => isPlaceholder)).toBe(false);
});

test('context: general knowledge about such a role, for review', async () => {
  const more = 'Prepared the plans of the new mill, with the planning and tracking that such projects involve';
  const { section, made } = await walk([...SAID, ...MEASURED.slice(0, 2)], more);
  expect(section).toMatchObject({ strategy: 'CONTEXT', reason: expect.stringContaining('for your review') });
  expect(asked()).toContain(
    'In general, such a role (Project Manager) involves: Planning and tracking; Managing risks; Reporting.',
  );
  expect(about(made, 'Prepared')).toMatchObject({
    impactStatement: more,
    provenance: 'MODEL_CONTEXT',
    requiresReview: true,
  });
});

test('qualitative: a description without numbers, for review', async () => {
  const more = 'Prepared the plans of the new mill with care and in detail';
  const { section, made } = await walk([...SAID.slice(0, 2), ...MEASURED.slice(1, 2)], more);
  expect(section).toMatchObject({ strategy: 'QUALITATIVE', reason: expect.stringContaining('for your review') });
  expect(asked()).toContain('Describe, without numbers.');
  expect(about(made, 'Prepared')).toMatchObject({
    impactStatement: more,
    provenance: 'MODEL_CONTEXT',
    requiresReview: true,
  });
  // A number is refused as ever.
  const { made: invented } = await walk([...SAID.slice(0, 2), ...MEASURED.slice(1, 2)], 'Prepared 7 plans of the mill');
  expect(about(invented, 'Prepared')).toMatchObject({ impactStatement: null, provenance: 'USER_PROVIDED' });
});

test('template: placeholders that only the owner sees; accepted, edited or dismissed, each for good', async () => {
  const { ada, section, made } = await walk(SAID.slice(0, 1));
  const owner = storyOwner(at, ada);
  const proposed = made.filter(({ isPlaceholder }) => isPlaceholder);
  expect(proposed).toHaveLength(2);
  for (const one of proposed)
    expect(one).toMatchObject({
      provenance: 'INDUSTRY_TEMPLATE',
      requiresReview: true,
      impactStatement: null,
      reviewReason: expect.stringContaining('Often true of a Project Manager'),
    });
  expect(section).toMatchObject({
    strategy: 'TEMPLATE',
    reason: expect.stringContaining('2 placeholders from the role library, published only if you accept them'),
  });
  expect(await owner.published()).not.toContain(proposed[0]?.rawText.slice(0, 20));
  const ladders = await owner.ask<{ careerGraph: { experiences: object[] } }>(
    '{ careerGraph { experiences { libraryRole { role { metricLadders { question } } } } } }',
  );
  expect(JSON.stringify(ladders)).toContain('Team size: how many?');

  const [first, second] = await queuedPlaceholders(owner);
  const done = { __typename: 'ReviewStatementSuccess' };
  expect(await owner.mutate('reviewStatement', { id: first?.id, action: 'ACCEPT' })).toEqual(done);
  expect(await owner.mutate('reviewStatement', { id: second?.id, action: 'REJECT' })).toEqual(done);
  await at.run(ada, 'ACHIEVEMENTS');
  const after = await read(ada);
  expect(after.made).toHaveLength(2);
  expect(about(after.made, first?.text ?? '')).toMatchObject({
    provenance: 'INDUSTRY_TEMPLATE',
    isPlaceholder: false,
    requiresReview: false,
  });
  expect(await owner.published()).toContain(first?.text.replace(/\.$/u, ''));
});

test('template: an edited placeholder is the words of the owner', async () => {
  const { ada } = await walk(SAID.slice(0, 1));
  const owner = storyOwner(at, ada);
  const [item] = await queuedPlaceholders(owner);
  const text = 'Planned 9 projects and kept 8 on schedule';
  await owner.mutate('reviewStatement', { id: item?.id, action: 'EDIT', text });
  expect(about((await read(ada)).made, text)).toMatchObject({ provenance: 'USER_PROVIDED', isPlaceholder: false });
});

test('hide: nothing is made, and the section is not shown', async () => {
  const { section, made } = await walk([]);
  expect(section).toMatchObject({ strategy: 'HIDE', variant: 'hidden', reason: expect.stringContaining('is hidden') });
  expect(made).toEqual([]);
});
