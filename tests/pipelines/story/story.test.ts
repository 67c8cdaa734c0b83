import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openOpenAi } from '../../../src/services/openai/openai-client.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../support/fake-openai.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { walkGraph } from '../../support/walk-graph.ts';
import { PLAIN_SAMPLE } from '../ingest/sample-resume.ts';

let at: ServerWithWorker;
let fake: FakeOpenAi;
let withModel: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker();
  ada = await signUp(at);
  fake = await startFakeOpenAi();
  withModel = await serverWithWorker({
    openai: openOpenAi({ apiKey: 'sk-test', baseUrl: fake.baseUrl, model: 'gpt-5-mini', budgetUsd: 5 }, { retries: 0 }),
  });
});
afterAll(async () => {
  await at?.close();
  await withModel?.close();
  await fake?.close();
});

const GRAPH = `{ careerGraph { version
  profile { id } education { id } experiences { id title achievements { id rawText } }
  completeness { section coverage variant }
  story { opener paragraphs quote quoteAttribution purpose callToAction { label href } requiresReview editedFields
    fields { field provenance confidence requiresReview sentences { text paragraph restsOn } evidence { text } editedBy editedAt
      history { kind text outcome reason } } } } }`;
interface Field {
  field: string;
  provenance: string;
  sentences: { text: string; paragraph: number; restsOn: string[] }[];
  evidence: { text: string }[];
  history: { kind: string; text: string; outcome: string; reason: string | null }[];
}
interface Graph {
  version: number;
  profile: { id: string };
  education: { id: string }[];
  experiences: { id: string; title: string; achievements: { id: string; rawText: string }[] }[];
  completeness: { section: string; coverage: number; variant: string }[];
  story: { opener: string; paragraphs: string[]; fields: Field[]; editedFields: string[] } | null;
}
const graph = async (server = at, user = ada) => {
  const { data, errors } = await runQuery<{ careerGraph: Graph }>(server, GRAPH, {}, user);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.careerGraph;
};
const field = ({ story }: Graph, name: string) => story?.fields.find((one) => one.field === name);

test('without a key the story restates the graph, each sentence with the ids that it rests on', async () => {
  expect(await at.run(ada, 'STORY')).toMatchObject({ output: { skipped: 'there is nothing to write about yet' } });
  await at.ingest(ada, PLAIN_SAMPLE);
  const read = await graph();
  expect(read.story?.opener).toMatch(/^Ada Byron, Principal Analyst, (has been|ist seit).*Lead Analyst/);
  const statements = read.experiences.flatMap(({ achievements }) => achievements);
  const told = field(read, 'PARAGRAPHS');
  const known = new Set([
    read.profile.id,
    ...read.education.map(({ id }) => id),
    ...read.experiences.map(({ id }) => id),
    ...statements.map(({ id }) => id),
  ]);
  for (const { restsOn } of told?.sentences.slice(0, 5) ?? []) for (const id of restsOn) expect(known).toContain(id);
  expect(told?.evidence.length).toBeGreaterThan(5);
  expect(told?.history).toEqual([
    { kind: 'REWRITE', text: read.story?.paragraphs.join('\n\n'), outcome: 'KEPT', reason: null },
  ]);
  expect(read.completeness.find(({ section }) => section === 'STORY')).toMatchObject({
    coverage: 70,
    variant: 'short',
  });
  await at.run(ada, 'STORY');
  expect(await graph()).toEqual(read);
  expect(await at.run(ada, 'STORY', { fields: ['opener'] })).toMatchObject({ output: { written: ['opener'] } });
});

test('a field that the user has edited is not written again, others are', async () => {
  await at.test.sql(`update stories set opener = 'Mine', edited_fields = '{opener}' where user_id = $1`, [ada.userId]);
  await at.test.sql(`update profiles set headline = 'Countess' where user_id = $1`, [ada.userId]);
  expect(await at.run(ada, 'STORY', { fields: ['opener', 'paragraphs'] })).toMatchObject({
    output: { written: ['paragraphs'] },
  });
  expect((await graph()).story).toMatchObject({ opener: 'Mine', editedFields: ['opener'] });
});

test('with a model: sentences true to their facts are kept; those that add a number or name are refused, retried once, then restated', async () => {
  const bob = await signUp(withModel);
  fake.play({ kind: 'error', status: 401 });
  await withModel.ingest(bob, PLAIN_SAMPLE);
  expect(await graph(withModel, bob)).toMatchObject({
    story: { opener: expect.stringContaining('has been Lead Analyst') },
  });

  // Facts: f1 is the person, f2-f4 are roles, f5-f7 achievements of the first, …
  const opener = [{ text: 'Ada Byron is a Principal Analyst', restsOn: ['f1'] }];
  const good = [[{ text: 'Ada saved $1.2 million a year by reusing 300 older programs.', restsOn: ['f1', 'f6'] }]];
  const added = [[{ text: 'Ada saved $1.2 million a year for 45 teams.', restsOn: ['f6'] }]];
  const named = [[{ text: 'Ada saved $1.2 million a year at Google.', restsOn: ['f1', 'f6'] }]];
  const moved = [[{ text: 'At Looms GmbH, Ada saved $1.2 million a year.', restsOn: ['f4', 'f6'] }]];
  const answer = (paragraphs: object[][]) => ({ kind: 'answer' as const, value: { opener, paragraphs } });
  const both = { fields: ['opener', 'paragraphs'] };

  fake.play(answer(added), answer(good));
  expect(await withModel.run(bob, 'STORY', both)).toMatchObject({
    output: { written: ['opener', 'paragraphs'], refused: 1, fallback: null },
  });
  const kept = await graph(withModel, bob);
  expect((await walkGraph(withModel, bob)).exceptions).toEqual([]);
  expect(kept.story).toMatchObject({
    opener: 'Ada Byron is a Principal Analyst.',
    paragraphs: ['Ada saved $1.2 million a year by reusing 300 older programs.'],
  });
  const ids = kept.experiences[0]?.achievements.map(({ id }) => id) ?? [];
  expect(field(kept, 'PARAGRAPHS')?.sentences[0]?.restsOn).toEqual([kept.profile.id, ids[1]]);
  expect(field(kept, 'PARAGRAPHS')?.history.slice(-2)).toMatchObject([
    { outcome: 'REVERTED', text: 'Ada saved $1.2 million a year for 45 teams.', reason: expect.stringContaining('45') },
    { outcome: 'KEPT' },
  ]);
  expect(fake.requests[1]?.body.input[0]?.content[0]?.text).toContain('Your last text was refused');

  for (const bad of [named, moved]) {
    fake.play(answer(bad));
    const run = await withModel.run(bob, 'STORY', both);
    expect(run).toMatchObject({ status: 'SUCCEEDED', output: { refused: 2, fallback: expect.any(String) } });
    expect((await graph(withModel, bob)).story?.paragraphs.join(' ')).not.toMatch(/Google|At Looms/);
  }
  // Nothing has changed, so the model is not called again.
  fake.play({ kind: 'error', status: 500 });
  await withModel.run(bob, 'STORY');
  expect(fake.requests).toEqual([]);
});
