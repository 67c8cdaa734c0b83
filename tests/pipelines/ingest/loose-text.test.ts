import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { timeLimit } from '../../support/time-limit.ts';
import { openIngestHarness, type IngestHarness } from './ingest-harness.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { PLAIN_SAMPLE } from './sample-resume.ts';
import { typeName } from '../../support/type-name.ts';

jest.setTimeout(timeLimit(180));

let harness: IngestHarness;
let at: ServerWithWorker;
beforeAll(async () => {
  [harness, at] = await Promise.all([openIngestHarness(), serverWithWorker({ builds: 'never' })]);
});
afterAll(async () => {
  await harness?.close();
  await at?.close();
});

const FIXTURES = 'tests/fixtures/resumes';
const BAD = `Jo Doe
jo@example.org

EXPERIENCE
Weaver, Harrow Mills
2018 - 2021
- Cut waste by 40%

WHAT I DID BESIDES
Ran the canteen choir for nine years, and nobody ever complained.
`;

const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);

test('every letter of a document is in evidence, in loose text, or arranges the others', async () => {
  const files = (await readdir(FIXTURES)).map((name) => `${FIXTURES}/${name}`);
  const texts: [name: string, bytes: Uint8Array][] = [
    ['bad.txt', Buffer.from(BAD)],
    ['sample.txt', Buffer.from(PLAIN_SAMPLE)],
    ['sample.pdf', await readFile('samples/resume.pdf')],
  ];
  for (const file of files) texts.push([file.split('/').at(-1) ?? '', await readFile(file)]);
  const accounts: object[] = [];
  for (const [fileName, bytes] of texts) {
    const user = await harness.user();
    const documentId = await harness.document(user, bytes, { fileName });
    if ((await harness.ingest(user, documentId)).status !== 'succeeded') continue;
    const [document] = await harness.cluster.sql<{ text: string; letters: number; furniture: number; read: number }>(
      'select text, letters, furniture_letters furniture, read_letters read from documents where id = $1',
      [documentId],
    );
    if (!document) throw new Error(`${fileName} was not read.`);
    const spansOf = (table: string) =>
      harness.cluster.sql<{ start: number; end: number }>(
        `select start_offset "start", end_offset "end" from ${table} where document_id = $1 and start_offset is not null`,
        [documentId],
      );
    const marks = new Map<number, Set<string>>();
    for (const table of ['evidence', 'loose_texts'])
      for (const { start, end } of await spansOf(table))
        for (let index = start; index < end; index += 1)
          if (isLetter(document.text.charAt(index))) marks.set(index, (marks.get(index) ?? new Set()).add(table));
    const count = (table: string) => [...marks.values()].filter((tables) => tables.has(table)).length;
    const all = document.text.match(/[\p{L}\p{N}]/gu)?.length;
    accounts.push({
      fileName,
      inBoth: [...marks.values()].filter((tables) => tables.size > 1).length,
      sum: count('evidence') + count('loose_texts') + document.furniture - (all ?? 0),
      letters: document.letters - (all ?? 0),
      read: document.read - count('evidence'),
    });
  }
  expect(accounts.length).toBeGreaterThan(3);
  for (const account of accounts) expect(account).toMatchObject({ inBoth: 0, sum: 0, letters: 0, read: 0 });
});

interface Loose {
  id: string;
  section: string | null;
  text: string;
  status: string;
}

async function looseOf(user: SignedUp, settled = false): Promise<{ texts: Loose[]; coverage: number }> {
  const query = `query ($settled: Boolean) { looseText(settled: $settled) { id section text status } documents { coverage } careerGraph { textCoverage } }`;
  const { data } = await runQuery<{
    looseText: Loose[];
    documents: { coverage: number }[];
    careerGraph: { textCoverage: number };
  }>(at, query, { settled }, user);
  if (!data) throw new Error('no answer');
  // With one document, both are the same.
  expect(data.careerGraph.textCoverage).toBe(data.documents[0]?.coverage);
  return { texts: data.looseText, coverage: data.documents[0]?.coverage ?? -1 };
}

async function change(user: SignedUp, mutation: string, input: object): Promise<Record<string, unknown>> {
  const name = typeName(mutation);
  const type = mutation === 'placeLooseText' ? 'PlaceLooseTextInput' : 'LooseTextInput';
  const field = mutation === 'placeLooseText' ? '... on InvalidInput { field }' : '';
  const query = `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { __typename ... on Error { message } ${field}
    ... on ${name}Success { looseText { status } } } }`;
  const { data, errors } = await runQuery<{ result: Record<string, unknown> }>(at, query, { input }, user);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.result;
}

/** Passages that the parser leaves: a resume whose page of prose has no heading. */
const PROSE = `${PLAIN_SAMPLE}
REFERENCES
Available upon request from the office of the mill.
`;

test('loose text becomes an entry, or is ignored, and either is undone', async () => {
  const user = await signUp(at);
  await at.ingest(user, PROSE);
  const before = await looseOf(user);
  const passage = before.texts.find(({ text }) => text.startsWith('Available'));
  if (!passage) throw new Error(`Nothing is loose: ${JSON.stringify(before)}`);
  expect(before.coverage).toBeLessThan(1);
  const { id } = passage;
  const entries = async () => {
    const query =
      '{ careerGraph { sections { kind heading title } skills { name } experiences { description editedFields } } }';
    const { data } = await runQuery<{
      careerGraph: { sections: object[]; experiences: { description: string; editedFields: string[] }[] };
    }>(at, query, {}, user);
    return data?.careerGraph;
  };
  const { data: roles } = await runQuery<{ careerGraph: { experiences: { id: string }[] } }>(
    at,
    '{ careerGraph { experiences { id } } }',
    {},
    user,
  );
  const graph = await entries();
  const asSection = { id, as: 'SECTION_ENTRY', sectionKind: 'OTHER', heading: 'Notes', text: 'Available on request' };
  expect(await change(user, 'placeLooseText', asSection)).toMatchObject({ looseText: { status: 'PLACED' } });
  expect((await entries())?.sections).toContainEqual({
    kind: 'OTHER',
    heading: 'Notes',
    title: 'Available on request',
  });
  expect((await looseOf(user)).coverage).toBeGreaterThan(before.coverage);
  expect(await change(user, 'placeLooseText', asSection)).toMatchObject({ __typename: 'InvalidInput', field: 'id' });
  // Reading the document again asks nothing twice.
  await at.ingest(user, PROSE);
  expect((await looseOf(user)).texts.map((one) => one.id)).not.toContain(id);
  expect(await change(user, 'reopenLooseText', { id })).toMatchObject({ looseText: { status: 'OPEN' } });
  expect(await entries()).toEqual(graph);
  const partOf = roles?.careerGraph.experiences[0]?.id;
  expect(await change(user, 'placeLooseText', { id, partOf })).toMatchObject({ looseText: { status: 'PLACED' } });
  const [extended] = (await entries())?.experiences ?? [];
  expect(extended?.description).toContain('Available upon request');
  expect(extended?.editedFields).toContain('description');
  await change(user, 'reopenLooseText', { id });
  expect(await entries()).toEqual(graph);
  const { data: added } = await runQuery<{ saved: { id: string } }>(
    at,
    'mutation { saved: saveEntry(input: { sectionEntry: { kind: AWARD, title: "Golden Shuttle", text: "Once" } }) { ... on SaveEntrySuccess { id: entryId } } }',
    {},
    user,
  );
  const texts = async () => {
    const { data } = await runQuery<{ careerGraph: { sections: { text: string }[] } }>(
      at,
      '{ careerGraph { sections { text } } }',
      {},
      user,
    );
    return data?.careerGraph.sections.map(({ text }) => text);
  };
  const award = { id, partOf: added?.saved.id, text: 'Twice' };
  expect(await change(user, 'placeLooseText', award)).toMatchObject({ looseText: { status: 'PLACED' } });
  expect(await texts()).toContain('Once\nTwice');
  await change(user, 'reopenLooseText', { id });
  expect(await texts()).toContain('Once');
  expect(await change(user, 'ignoreLooseText', { id })).toMatchObject({ looseText: { status: 'IGNORED' } });
  expect((await looseOf(user, true)).texts.find((one) => one.id === id)?.status).toBe('IGNORED');
  expect(await change(user, 'ignoreLooseText', { id })).toMatchObject({ __typename: 'NotFound' });
  const stranger = await signUp(at);
  expect(await change(stranger, 'reopenLooseText', { id })).toMatchObject({ __typename: 'NotFound' });
});
