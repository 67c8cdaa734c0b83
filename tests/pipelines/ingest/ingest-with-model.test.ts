import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ModelResume } from '../../../src/pipelines/ingest/model-resume.ts';
import { openOpenAi } from '../../../src/services/openai/openai-client.ts';
import type { TestUser } from '../../support/factories.ts';
import { startFakeOpenAi, type FakeOpenAi, type FakeReply } from '../../support/fake-openai.ts';
import { openIngestHarness, type IngestHarness, type IngestOptions } from './ingest-harness.ts';
import { samplePdf } from './sample-resume.ts';

let at: IngestHarness;
let fake: FakeOpenAi;
let pdf: Uint8Array;
let ada: TestUser;
beforeAll(async () => {
  at = await openIngestHarness();
  fake = await startFakeOpenAi();
  pdf = await samplePdf();
});
beforeEach(async () => {
  ada = await at.user();
});
afterAll(async () => {
  await fake?.close();
  await at?.close();
});

const role = { company: null, title: null, location: null, period: null, description: null, achievements: [] };
const RIGHT: ModelResume = {
  profile: {
    name: 'Ada Byron',
    headline: 'Principal Analyst',
    email: 'ada.byron@example.com',
    phone: '+44 20 7946 0018',
    location: 'London, UK',
    summary: null,
    links: ['https://ada-byron.example.com'],
  },
  experiences: [
    {
      ...role,
      company: 'Engine Works, Inc.',
      title: 'Lead Analyst',
      period: 'Apr 2021 - Present',
      achievements: [
        'Cut the time of each calculation by 40% with better punched cards',
        'Saved $1.2M a year by reusing 300 older programs',
      ],
    },
    {
      ...role,
      company: 'Engine Works, Inc.',
      title: 'Analyst',
      period: 'Jan 2019 – Mar 2021',
      achievements: ['Kept the notes that the first published program was written from'],
    },
    { ...role, company: 'Looms GmbH', title: 'Clerk', period: '2016 - 2018' },
  ],
  education: [
    {
      institution: 'University of London',
      degree: 'BSc Mathematics',
      field: null,
      location: null,
      period: '2012 - 2016',
      score: null,
      description: null,
    },
  ],
  skills: [{ name: 'SQL', category: null, level: null }],
  certifications: [],
  languages: [{ name: 'English', fluency: 'native' }],
  sections: [],
};

const ask = async (replies: FakeReply[], { documentId, ...options }: IngestOptions & { documentId?: string } = {}) => {
  fake.play(...replies);
  const settings = { apiKey: 'sk-test', baseUrl: fake.baseUrl, model: 'gpt-5-mini', budgetUsd: 5 };
  const services = { openai: openOpenAi(settings, { retries: 1, timeoutMs: 2_000 }) };
  const run = await at.ingest(ada, documentId ?? (await at.document(ada, pdf)), { services, ...options });
  return {
    run,
    output: run.output as Record<string, unknown> & { changes: { dropped: unknown[]; unplaced: unknown[] } },
  };
};
const roles = () =>
  at.cluster.sql(
    `select c.name company, e.title, e.start_date, e.end_date, e.current,
       (select count(*)::int from achievements a where a.experience_id = e.id) statements
     from work_experiences e left join companies c on c.id = e.company_id where e.user_id = $1 order by e.position`,
    [ada.id],
  );

test("the model's answer and the parser's become the graph: dates and metrics read by us, every value with its place, the cost on the run", async () => {
  const { run, output } = await ask([{ kind: 'answer', value: RIGHT }]);
  expect(run).toMatchObject({ status: 'succeeded', inputTokens: 1000, outputTokens: 500, costMicros: 1250n });
  expect(output).toMatchObject({
    structurer: 'openai',
    model: 'gpt-5-mini',
    promptVersion: 'structure-resume/2',
    fallback: null,
  });
  expect(output.changes.dropped).toEqual([]);
  expect(await roles()).toEqual([
    {
      company: 'Engine Works, Inc.',
      title: 'Lead Analyst',
      start_date: '2021-04',
      end_date: null,
      current: true,
      statements: 3,
    },
    {
      company: 'Engine Works, Inc.',
      title: 'Analyst',
      start_date: '2019-01',
      end_date: '2021-03',
      current: false,
      statements: 1,
    },
    { company: 'Looms GmbH', title: 'Clerk', start_date: '2016', end_date: '2018', current: false, statements: 1 },
  ]);
  const evidence = await at.cluster.sql(
    `select v.field, substr(d.text, v.start_offset + 1, v.end_offset - v.start_offset) words from evidence v
     join documents d on d.id = v.document_id join work_experiences e on e.id = v.experience_id
     where v.user_id = $1 and e.title = 'Analyst' order by v.field`,
    [ada.id],
  );
  expect(evidence).toEqual([
    { field: 'company', words: 'Engine Works, Inc.' },
    { field: 'end', words: 'Mar 2021' },
    { field: 'start', words: 'Jan 2019' },
    { field: 'title', words: 'Analyst' },
  ]);
  // What the model left out is not lost.
  const onlyOne = await at.cluster.sql(
    'select raw_text, review_reason from achievements where user_id = $1 and requires_review order by raw_text',
    [ada.id],
  );
  const review_reason = 'Only one of two readings found this.';
  expect(onlyOne).toEqual([
    { raw_text: 'Counted 25,000 threads a day without an error', review_reason },
    { raw_text: 'Taught 12 colleagues to write programs of their own', review_reason },
  ]);
});

test('the document is sent as data, without a persona', async () => {
  await ask([{ kind: 'answer', value: RIGHT }]);
  const [request] = fake.requests;
  expect(request?.body.input[0]?.content[0]?.text).toContain('Kept the notes that the first');
  expect(request?.body.instructions).not.toMatch(/john|jane|acme|ada|@|\d{4}/i);
});

test('what the model invents is dropped and listed, value by value, and what the parser has read stays', async () => {
  const value: ModelResume = {
    ...RIGHT,
    profile: { ...RIGHT.profile, phone: '+1 555 0100', headline: 'Visionary Leader' },
    experiences: [
      ...RIGHT.experiences.map((one, i) => (i === 2 ? { ...one, company: 'Globex Corporation' } : one)),
      { ...role, company: 'Initech', title: 'Director of Everything', achievements: ['Grew revenue by 900%'] },
    ],
    skills: [...RIGHT.skills, { name: 'Kubernetes', category: null, level: null }],
  };
  const { run, output } = await ask([{ kind: 'answer', value }]);
  expect(run.status).toBe('succeeded');
  expect(output.changes.dropped).toEqual([
    { path: 'profile.headline', value: 'Visionary Leader' },
    { path: 'profile.phone', value: '+1 555 0100' },
    { path: 'experiences[2].company', value: 'Globex Corporation' },
    { path: 'experiences[3].company', value: 'Initech' },
    { path: 'experiences[3].title', value: 'Director of Everything' },
    { path: 'experiences[3].achievements[0]', value: 'Grew revenue by 900%' },
    { path: 'skills[1].name', value: 'Kubernetes' },
  ]);
  expect((await roles()).map(({ company, title }) => [company, title])).toEqual([
    ['Engine Works, Inc.', 'Lead Analyst'],
    ['Engine Works, Inc.', 'Analyst'],
    ['Looms GmbH', 'Clerk'],
  ]);
  expect(await at.cluster.sql('select phone, headline from profiles where user_id = $1', [ada.id])).toEqual([
    { phone: '+44 20 7946 0018', headline: 'Principal Analyst' },
  ]);
});

describe('the local parser steps in, and the run says why', () => {
  const wait = { retryAfterMs: 1 };
  const cases: [string, FakeReply[], string][] = [
    ['malformed JSON', [{ kind: 'text', text: '{"profile": {' }], "the model's answer did not match the schema"],
    ['a refusal', [{ kind: 'refusal' }], 'the model refused to answer'],
    [
      'a limit that stays',
      [{ kind: 'error', status: 429, ...wait }],
      "the model service's rate limit or quota is exceeded (429)",
    ],
    ['a failure that stays', [{ kind: 'error', status: 500, ...wait }], 'the model service failed (500)'],
    ['a line that is cut', [{ kind: 'cut' }], 'the model could not be reached'],
    ['silence', [{ kind: 'silent' }], 'the model did not answer in time'],
    [
      'another person altogether',
      [
        {
          kind: 'answer',
          value: { ...RIGHT, experiences: [{ ...role, title: 'Astronaut' }], education: [], skills: [], languages: [] },
        },
      ],
      "nothing of the model's answer stands in the document",
    ],
  ];
  test.each(cases)('%s', async (_, replies, fallback) => {
    const { run, output } = await ask(replies);
    expect(run.status).toBe('succeeded');
    expect(output).toMatchObject({ structurer: 'local', model: null, fallback });
    expect((await roles()).map(({ title, statements }) => [title, statements])).toEqual([
      ['Lead Analyst', 3],
      ['Analyst', 1],
      ['Clerk', 1],
    ]);
  });
});

test('a temporary rate limit does not matter', async () => {
  const { output } = await ask([
    { kind: 'error', status: 429, retryAfterMs: 1 },
    { kind: 'answer', value: RIGHT },
  ]);
  expect(output).toMatchObject({ structurer: 'openai', fallback: null });
});

test.each([
  ['none', null],
  ['strings', { input_tokens: '1000', output_tokens: '500.4' }],
  ['fractions', { input_tokens: 1000.2, output_tokens: 499.9 }],
  ['words', { input_tokens: 'many', output_tokens: {} }],
  ['negative ones', { input_tokens: -1, output_tokens: -1 }],
  ['endless ones', { input_tokens: 1e300, output_tokens: 0 }],
])('token counts that are %s do not fail the run', async (how, usage) => {
  const { run, output } = await ask([{ kind: 'answer', value: RIGHT, usage }], { budgetUsd: 1e6 });
  expect(run.status).toBe('succeeded');
  expect(output).toMatchObject({ structurer: 'openai', fallback: null });
  const counted = ['strings', 'fractions'].includes(how) ? [1000, 500] : how === 'endless ones' ? [1e8, 0] : [0, 0];
  expect([run.inputTokens, run.outputTokens]).toEqual(counted);
});

test('an exceeded budget fails the run with its own error and leaves the graph unchanged', async () => {
  const { run } = await ask([{ kind: 'answer', value: RIGHT }], { budgetUsd: 0.001 });
  expect(run).toMatchObject({ status: 'failed', error: { code: 'budget_exceeded' }, costMicros: 1250n });
  expect(await at.counts(ada)).toMatchObject({ work_experiences: 0, version: 0, beside: 0 });
});

test('canceling aborts the request immediately', async () => {
  const cancel = new AbortController();
  const asked = ask([{ kind: 'silent' }], { signal: cancel.signal });
  await fake.silenced();
  cancel.abort(new Error('canceled'));
  const { run } = await asked;
  expect(run.status).toBe('canceled');
  expect(await at.counts(ada)).toMatchObject({ work_experiences: 0, version: 0, beside: 0 });
});

test('reading with the model and later with the parser leaves one reading', async () => {
  await ask([{ kind: 'answer', value: RIGHT }]);
  const { output } = await ask([{ kind: 'refusal' }]);
  expect(output).toMatchObject({ structurer: 'local' });
  expect((await roles()).map(({ title, statements }) => [title, statements])).toEqual([
    ['Lead Analyst', 3],
    ['Analyst', 1],
    ['Clerk', 1],
  ]);
  expect(await at.counts(ada)).toMatchObject({ skills: 4, education: 1, languages: 2 });
});

test('structured files need no model: a JSON Resume is read directly, and nothing is sent', async () => {
  const resume = {
    basics: {
      name: 'Ada Byron',
      email: 'ada@example.com',
      summary: 'Die Bücher der Weberei und das Lager für den Handel mit England, im Haus und bei Kunden',
    },
    work: [
      { name: 'Looms GmbH', position: 'Clerk', startDate: '2016', endDate: '2018-03', highlights: ['Kept 3 books'] },
    ],
    skills: [{ name: 'Analysis' }],
  };
  const bytes = Buffer.from(JSON.stringify(resume));
  const documentId = await at.document(ada, bytes, { fileName: 'resume.json', kind: 'json_resume' });
  const { run, output } = await ask([{ kind: 'answer', value: RIGHT }], { documentId });
  expect(run).toMatchObject({ status: 'succeeded', error: null, inputTokens: 0 });
  expect(output).toMatchObject({ structurer: 'local', fallback: null });
  expect(fake.requests).toEqual([]);
  expect(await roles()).toEqual([
    { company: 'Looms GmbH', title: 'Clerk', start_date: '2016', end_date: '2018-03', current: false, statements: 1 },
  ]);
  expect(await at.counts(ada)).toMatchObject({ metrics: 1, skills: 1 });
  // The file's metadata doesn't say so; its text does.
  expect(await at.cluster.sql('select language from documents where id = $1', [documentId])).toEqual([
    { language: 'de' },
  ]);
});
