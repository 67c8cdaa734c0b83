import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { storedDerived } from '../support/derived-graph.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { typeName } from '../support/type-name.ts';

/** A later resume of the same person: another headline, a corrected number, one more role and skill. */
const LATER = PLAIN_SAMPLE.replace('Principal Analyst', 'Director of Computing')
  .replace('by 40%', 'by 45%')
  .replace('Apr 2021 - Present', 'Apr 2021 - Dec 2025')
  .replace('Experience\n', 'Experience\nNotes Ltd\nDirector\nJan 2026 - Present\n- Leads the writing of 9 programs\n')
  .replace('Programming, Analysis', 'Programming, Rust, Analysis');

let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
});
beforeEach(async () => {
  ada = await signUp(at);
});
afterAll(() => at?.close());

interface Graph {
  version: number;
  profile: { name: string | null; headline: string | null };
  experiences: {
    id: string;
    title: string | null;
    company: { name: string } | null;
    evidence: { field: string }[];
    achievements: {
      id: string;
      rawText: string;
      evidence: { text: string }[];
      history: { kind: string; text: string }[];
    }[];
  }[];
  skills: { name: string }[];
  education: { institution: string | null }[];
  timeline: { title: string | null }[];
  ranking: { entries: { achievement: { rawText: string } }[] } | null;
  story: { paragraphs: string[]; opener: string | null } | null;
}
const GRAPH = `version profile { name headline } experiences { id title company { name } evidence { field }
  achievements { id rawText evidence { text } history { kind text } } } skills { name } education { institution }
  timeline { title } ranking { entries { achievement { rawText } } } story { opener paragraphs }`;

async function ask<Data>(query: string, variables: Record<string, unknown> = {}, as = ada): Promise<Data> {
  const { data, errors } = await runQuery<Data>(at, query, variables, as);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}
const graph = async (as = ada) =>
  (await ask<{ careerGraph: Graph }>(`{ careerGraph { ${GRAPH} } }`, {}, as)).careerGraph;
/** Except its version, which increases with every change. */
const said = async (as = ada) => ({ ...(await graph(as)), version: 0 });
const statements = ({ experiences }: Graph) =>
  experiences.flatMap((one) => one.achievements.map(({ rawText }) => rawText));

interface Changes {
  added: { entity: string; label: string }[];
  changed: { entity: string; label: string; values: { field: string; from: string | null; to: string | null }[] }[];
  kept: { label: string; because: string; values: { field: string; from: string; to: string }[] }[];
  removed: { entity: string; label: string }[];
  left: { text: string }[];
  unchanged: number;
  canUndo: boolean;
}
const CHANGES = `added { entity label } changed { entity label values { field from to } }
  kept { label because values { field from to } } removed { entity label } left { text } unchanged canUndo`;

const documents = async (as = ada) =>
  (
    await ask<{ documents: { id: string; fileName: string; status: string; datedBy: string | null }[] }>(
      '{ documents(includeRemoved: true) { id fileName status datedBy } }',
      {},
      as,
    )
  ).documents;

const changesOf = async (documentId: string) =>
  (
    await ask<{ documentChanges: Changes | null }>(
      `query ($id: ID!) { documentChanges(documentId: $id) { ${CHANGES} } }`,
      { id: documentId },
    )
  ).documentChanges;

interface Result {
  __typename: string;
  message?: string;
  version?: number | null;
  changes?: Changes;
}
type Deed = 'removeDocument' | 'restoreDocument' | 'undoMerge';
async function act(deed: Deed, id: string, expectedVersion: number | null = null, as = ada): Promise<Result> {
  const success = typeName(deed);
  const query = `mutation ($input: DocumentInput!) { result: ${deed}(input: $input) {
    __typename ... on ${success}Success { changes { ${CHANGES} } } ... on Error { message } ... on Conflict { version } } }`;
  return (await ask<{ result: Result }>(query, { input: { id, expectedVersion } }, as)).result;
}

/** Reads both. Returns the IDs of the earlier and the later document. */
async function readBoth(): Promise<{ earlier: string; later: string; before: Graph }> {
  await at.ingest(ada, PLAIN_SAMPLE, 'earlier.txt');
  const before = await said();
  await at.ingest(ada, LATER, 'later.txt');
  const [later, earlier] = (await documents()).map(({ id }) => id);
  if (earlier === undefined || later === undefined) throw new Error('The documents are not there.');
  return { earlier, later, before };
}

test('what a merge added, changed, kept and left is reported, and undone as a whole', async () => {
  const { later, before } = await readBoth();
  const merged = await said();
  expect(statements(merged)).toContain('Cut the time of each calculation by 45% with better punched cards');
  expect(statements(merged).filter((text) => text.startsWith('Cut the time'))).toHaveLength(1);
  const changes = await changesOf(later);
  expect(changes).toMatchObject({
    added: [
      { entity: 'EXPERIENCE', label: 'Director, Notes Ltd, 2026-01' },
      { entity: 'ACHIEVEMENT', label: 'Leads the writing of 9 programs' },
      { entity: 'SKILL', label: 'Rust' },
    ],
    kept: [],
    removed: [],
    canUndo: true,
  });
  expect(changes?.changed.map(({ entity, values }) => [entity, values])).toEqual([
    ['PROFILE', [{ field: 'headline', from: 'Principal Analyst', to: 'Director of Computing' }]],
    [
      'EXPERIENCE',
      [
        { field: 'end', from: null, to: '2025-12' },
        { field: 'current', from: 'true', to: 'false' },
      ],
    ],
    ['ACHIEVEMENT', [expect.objectContaining({ field: 'rawText', from: expect.stringContaining('40%') })]],
  ]);
  expect(await act('undoMerge', later)).toMatchObject({ __typename: 'UndoMergeSuccess' });
  expect(await said()).toEqual(before);
  expect(await changesOf(later)).toBeNull();
  expect(await act('undoMerge', later)).toMatchObject({
    __typename: 'Conflict',
    message: expect.stringContaining('later.txt'),
  });
  expect((await documents()).map(({ status }) => status)).toEqual(['UNMERGED', 'MERGED']);
  await at.ingest(ada, LATER, 'later.txt');
  expect(statements(await graph()).toSorted()).toEqual(statements(merged).toSorted());
});

describe('a document is removed', () => {
  test('with entries only it contains; values fall back to the other document, and restoring it gives the same graph', async () => {
    const { later, before } = await readBoth();
    const merged = await said();
    const result = await act('removeDocument', later);
    expect(result).toMatchObject({ __typename: 'RemoveDocumentSuccess' });
    expect(result.changes?.removed.map(({ label }) => label)).toEqual([
      'Director, Notes Ltd, 2026-01',
      'Leads the writing of 9 programs',
      'Rust',
    ]);
    expect(await said()).toEqual(before);
    const [removed] = await documents();
    expect(removed).toMatchObject({ id: later, status: 'REMOVED' });
    expect((await ask<{ documents: unknown[] }>('{ documents { id } }')).documents).toHaveLength(1);
    expect(await act('removeDocument', later)).toMatchObject({ __typename: 'Conflict' });
    expect(await act('restoreDocument', later)).toMatchObject({ __typename: 'RestoreDocumentSuccess' });
    expect(await said()).toEqual(merged);
    expect(await act('restoreDocument', later)).toMatchObject({ __typename: 'Conflict' });
  });

  test("the owner's edits stay, with the role that they are in", async () => {
    await at.ingest(ada, PLAIN_SAMPLE, 'earlier.txt');
    const [role] = (await graph()).experiences;
    const statement = role?.achievements[0];
    await ask(
      `mutation ($id: ID!) { reviewAchievement(input: { id: $id, action: EDIT, text: "Cut it by 41%", original: true }) { __typename } }`,
      { id: statement?.id },
    );
    const [document] = await documents();
    await act('removeDocument', document?.id ?? '');
    const left = await graph();
    expect(left.experiences).toHaveLength(1);
    expect(left.experiences[0]).toMatchObject({ title: 'Lead Analyst', company: { name: 'Engine Works, Inc.' } });
    expect(statements(left)).toEqual(['Cut it by 41%']);
    expect(left).toMatchObject({ profile: { name: null, headline: null }, skills: [], education: [] });
    expect(left.timeline).toHaveLength(1);
  });

  test('removing the only one empties an unedited graph', async () => {
    await at.ingest(ada, PLAIN_SAMPLE);
    const [document] = await documents();
    await act('removeDocument', document?.id ?? '');
    expect(await said()).toMatchObject({
      profile: { name: null, headline: null },
      experiences: [],
      skills: [],
      education: [],
      timeline: [],
    });
  });

  test('is refused on another version of the graph, and of a document that is not yours', async () => {
    await at.ingest(ada, PLAIN_SAMPLE);
    const [document] = await documents();
    const { version } = await graph();
    const id = document?.id ?? '';
    expect(await act('removeDocument', id, version - 1)).toMatchObject({ __typename: 'Conflict', version });
    const eve = await signUp(at);
    for (const deed of ['removeDocument', 'restoreDocument', 'undoMerge'] as const)
      expect(await act(deed, id, null, eve)).toMatchObject({ __typename: 'NotFound' });
    expect(await act('removeDocument', 'no id')).toMatchObject({ __typename: 'NotFound' });
    expect(await act('removeDocument', id, version)).toMatchObject({ __typename: 'RemoveDocumentSuccess' });
  });
});

test('a removed document is deleted for good: file, text and every copy of its words', async () => {
  const { earlier, later } = await readBoth();
  const remove = (id: string) =>
    ask<{ deleteDocument: Result }>(
      'mutation ($id: ID!) { deleteDocument(id: $id) { __typename ... on Error { message } } }',
      { id },
    );
  expect((await remove(later)).deleteDocument).toMatchObject({
    __typename: 'Conflict',
    message: expect.stringContaining('Remove it first'),
  });
  await act('removeDocument', later);
  const [key] = await at.test.sql<{ storage_key: string }>('select storage_key from documents where id = $1', [later]);
  expect((await remove(later)).deleteDocument).toMatchObject({ __typename: 'DeleteDocumentSuccess' });
  expect(await at.store.exists(key?.storage_key ?? '')).toBe(false);
  expect((await documents()).map(({ id }) => id)).toEqual([earlier]);
  const tables = await at.test.sql<{ name: string }>(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_name)
     where c.column_name = 'user_id' and c.table_schema = 'public' and t.table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables)
    expect({
      name,
      rows: await at.test.sql(
        `select 1 from ${name} t where user_id = $1 and to_jsonb(t)::text like '%writing of 9 programs%'`,
        [ada.userId],
      ),
    }).toEqual({ name, rows: [] });
});

test('an older copy uploaded later adds what is missing and reverts nothing', async () => {
  await at.ingest(ada, LATER, 'later.txt');
  await at.ingest(ada, PLAIN_SAMPLE.replace('SQL', 'Weaving'), 'earlier.txt');
  const { profile, experiences, skills } = await graph();
  expect(profile.headline).toBe('Director of Computing');
  expect(experiences.map(({ title }) => title)).toEqual(['Director', 'Lead Analyst', 'Analyst', 'Clerk']);
  expect(skills.map(({ name }) => name)).toEqual(expect.arrayContaining(['SQL', 'Weaving', 'Rust']));
  const [earlier] = await documents();
  const changes = await changesOf(earlier?.id ?? '');
  expect(changes?.added).toEqual([{ entity: 'SKILL', label: 'Weaving' }]);
  expect(changes?.changed).toEqual([]);
  expect(changes?.kept[0]).toEqual({
    label: 'profile',
    because: 'NEWER',
    values: [{ field: 'headline', from: 'Principal Analyst', to: 'Director of Computing' }],
  });
});

test('an employer that the owner spells another way is spelled so everywhere, also after the next document', async () => {
  await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
  const names = async () => (await graph()).experiences.map(({ company }) => company?.name);
  expect(await names()).toEqual(['Engine Works, Inc.', 'Engine Works, Inc.', 'Looms GmbH']);
  const [role] = (await graph()).experiences;
  const edit = (input: object) =>
    ask('mutation ($input: UpdateExperienceInput!) { updateExperience(input: $input) { __typename } }', {
      input: { id: role?.id, ...input },
    });
  await edit({ companyName: 'Engine Works' });
  expect(await names()).toEqual(['Engine Works', 'Engine Works', 'Looms GmbH']);
  expect(JSON.stringify(await storedDerived(at, ada.userId))).not.toContain('Engine Works, Inc.');
  await at.ingest(ada, LATER.replaceAll('Engine Works, Inc.', 'ENGINE WORKS INC'), 'later.txt');
  expect(await names()).toEqual(['Notes Ltd', 'Engine Works', 'Engine Works', 'Looms GmbH']);
  // Undone, it is again what the newest document says.
  await edit({ companyName: 'Engine Works, Inc.', lockedFields: [] });
  await at.ingest(ada, `${LATER.replaceAll('Engine Works, Inc.', 'ENGINE WORKS INC')}\n`, 'again.txt');
  expect(await names()).toEqual(['Notes Ltd', 'ENGINE WORKS INC', 'ENGINE WORKS INC', 'Looms GmbH']);
});

test('the evidence of an edited value is the edit', async () => {
  await at.ingest(ada, PLAIN_SAMPLE);
  const [role] = (await graph()).experiences;
  const statement = role?.achievements[0];
  expect(statement?.evidence).toEqual([{ text: statement?.rawText }]);
  await ask(
    `mutation ($id: ID!) { reviewAchievement(input: { id: $id, action: EDIT, text: "Cut the time of each calculation by 55%", original: true }) { __typename } }`,
    { id: statement?.id },
  );
  await ask('mutation ($id: ID!) { updateExperience(input: { id: $id, title: "Head of Analysis" }) { __typename } }', {
    id: role?.id,
  });
  for (const round of [1, 2]) {
    const edited = (await graph()).experiences.find(({ id }) => id === role?.id);
    expect({ round, evidence: edited?.achievements[0]?.evidence }).toEqual({ round, evidence: [] });
    expect(edited?.achievements[0]?.history).toContainEqual({
      kind: 'EDIT',
      text: 'Cut the time of each calculation by 55%',
    });
    expect(new Set(edited?.evidence.map(({ field }) => field))).toEqual(new Set(['company', 'start']));
    await at.ingest(ada, `${PLAIN_SAMPLE}\n`);
  }
});
