import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openOpenAi } from '../../../src/services/openai/openai-client.ts';
import { startFakeOpenAi, type FakeOpenAi, type FakeReply, type FakeRequest } from '../../support/fake-openai.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';

/** Statements, and lies about each of them that add no number and no name. */
const STATEMENTS: [statement: string, ...lies: string[]][] = [
  [
    'Assisted with the audit of 12 schools',
    'Led the audit of 12 schools',
    'Assisted with the flawless audit of 12 schools',
  ],
  ['Did not miss any of 48 deadlines', 'Missed any of 48 deadlines', 'Met all of 48 deadlines single-handedly'],
  ['Prepared a $3M budget proposal', 'Prepared a $3M budget', 'Prepared and won a $3M budget proposal'],
  ['Reduced waiting times by 20%', 'Reduced waiting times to 20%', 'Raised waiting times by 20%'],
  [
    'Answered 300 support calls each week',
    'Answered 300 support calls each day',
    'Answered 300 urgent support calls each week',
  ],
  ['My manager closed 9 deals and I wrote the minutes', 'Closed 9 deals and wrote the minutes'],
  ['Aimed to raise attendance by 5%', 'Raised attendance by 5%', 'Aimed to raise attendance by 5%, and did'],
  [
    'Sorted the letters of the office',
    'Sorted the letters of the office company-wide',
    'Sorted the letters, saving the office from closure',
  ],
];
const STORY_LIES = [
  'Ada Byron holds a first-class doctorate in engineering.',
  'Ada Byron is an award-winning analyst.',
  'Her work is known across the industry.',
];

const resume = (statements: string[]) => `Ada Byron
Analyst
ada.byron@example.com

Experience

Analyst
Engine Works
Apr 2021 - Present
${statements.map((text) => `- ${text}`).join('\n')}
`;

/** A choice that is the same in every run. */
const pick = <One>(all: readonly One[], seed: number): One => {
  const one = all[(seed * 7919) % all.length];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
};

let at: ServerWithWorker;
let fake: FakeOpenAi;
let seed = 0;
const told = new Set<string>();

/** Lies about everything that it is asked to word or tell. */
async function lie({ body }: FakeRequest): Promise<FakeReply> {
  const input = body.input[0]?.content[0]?.text ?? '';
  const say = (text: string) => {
    told.add(text);
    seed += 1;
    return text;
  };
  if (body.text.format.name === 'statements') {
    const statements = [...input.matchAll(/^(s\d+) \([^)]*\): (.+)$/gmu)].map(([, number = '', text = '']) => {
      const lies = STATEMENTS.find(([statement]) => statement === text)?.slice(1) ?? [`${text}, to great acclaim`];
      return { number, text: say(pick(lies, seed)) };
    });
    return { kind: 'answer', value: { statements } };
  }
  if (body.text.format.name !== 'story') return { kind: 'error', status: 401 };
  const sentences = () => [{ text: say(pick(STORY_LIES, seed)), restsOn: ['f1', 'f2'] }];
  return { kind: 'answer', value: { opener: sentences(), paragraphs: [sentences()] } };
}

beforeAll(async () => {
  fake = await startFakeOpenAi({ answer: lie });
  const settings = { apiKey: 'sk-test', baseUrl: fake.baseUrl, model: 'gpt-5-mini', budgetUsd: 5 };
  at = await serverWithWorker({ openai: openOpenAi(settings, { retries: 0 }) });
});
afterAll(async () => {
  await at?.close();
  await fake?.close();
});

const ask = async <Data>(query: string, user: SignedUp | null, variables = {}) => {
  const { data, errors } = await runQuery<Data>(at, query, variables, user);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
};

interface Page {
  statements: { text: string }[];
  story: object | null;
}

async function publishedPage(user: SignedUp): Promise<Page> {
  const { publishSite } = await ask<{ publishSite: { run: { id: string } } }>(
    'mutation { publishSite { ... on PublishSiteSuccess { run { id } } } }',
    user,
  );
  expect(await at.ended(user, publishSite.run.id)).toMatchObject({ status: 'SUCCEEDED' });
  const update =
    'mutation { updateSite(input: { visibility: PUBLIC }) { ... on UpdateSiteSuccess { site { slug } } } }';
  const { updateSite } = await ask<{ updateSite: { site: { slug: string } } }>(update, user);
  const { publicSite } = await ask<{ publicSite: { snapshot: Page } }>(
    'query ($slug: String!) { publicSite(slug: $slug) { snapshot } }',
    null,
    { slug: updateSite.site.slug },
  );
  return publicSite.snapshot;
}

test.each([1, 2])('no lie of a hostile model reaches a page unreviewed (%i)', async (round) => {
  seed = round * 100;
  told.clear();
  const user = await signUp(at);
  await at.ingest(user, resume(STATEMENTS.map(([statement]) => statement)));
  const page = await publishedPage(user);
  expect(told.size).toBeGreaterThan(6);
  // The page is not empty for it: it says what the person said.
  expect(page.statements.map(({ text }) => text).toSorted()).toEqual(STATEMENTS.map(([text]) => text).toSorted());
  for (const text of STORY_LIES) expect(JSON.stringify(page.story)).not.toContain(text);
  const { careerGraph } = await ask<{
    careerGraph: { experiences: { achievements: { impactStatement: string | null; requiresReview: boolean }[] }[] };
  }>('{ careerGraph { experiences { achievements { impactStatement requiresReview } } } }', user);
  const shown = careerGraph.experiences.flatMap(({ achievements }) => achievements);
  for (const { impactStatement, requiresReview } of shown)
    if (impactStatement !== null && told.has(impactStatement)) expect(requiresReview).toBe(true);
});
