import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isInterfaceType } from 'graphql';
import { executableSchema } from '../../src/api/executable-schema.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { makeCandidate } from '../support/make-candidate.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let eve: SignedUp;
/** Type by ID, of everything that implements Node. */
const known = new Map<string, string>();

const ID = '__typename id';
const EVERYTHING = `{ viewer { ${ID} } site { ${ID} liveVersion { ${ID} } } documents { ${ID} } looseText { ${ID} }
  pipelineRuns { edges { node { ${ID} } } } webhooks { ${ID} deliveries { edges { node { ${ID} } } } } careerGraph { ${ID} profile { ${ID} } companies { ${ID} }
  experiences { ${ID} achievements { ${ID} } } rankings { ${ID} } skills { ${ID} } skillOffers { ${ID} } navigation { ${ID} }
  story { ${ID} } timeline { ${ID} } placements { ${ID} candidates { ${ID} } } completeness { ${ID} } education { ${ID} }
  certifications { ${ID} } languages { ${ID} } sections { ${ID} } } }`;

function collect(value: unknown, seen: (typeName: string, id: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { __typename: typeName, id } = value as { __typename?: string; id?: string };
  if (typeName !== undefined && id !== undefined) seen(typeName, id);
  for (const inner of Object.values(value)) collect(inner, seen);
}

const RESUME = `${PLAIN_SAMPLE}\n\nCertifications\nCertified Weaver, Guild of Lyon, 2018\n\nAwards\nGolden Shuttle, 2019\n`;

beforeAll(async () => {
  at = await serverWithWorker();
  [ada, eve] = [await signUp(at), await signUp(at)];
  await at.ingest(ada, RESUME);
  await makeCandidate(at, ada, 'hero');
  await at.test.sql(
    `insert into loose_texts (id, user_id, document_id, kind, text, start_offset, end_offset, letters, status)
     select gen_random_uuid(), user_id, id, 'passage', 'Ada', 0, 3, 3, 'open' from documents where user_id = $1`,
    [ada.userId],
  );
  await runQuery(
    at,
    'mutation { createWebhook(input: { url: "https://example.com/hook", events: [SITE_PUBLISHED] }) { __typename } }',
    {},
    ada,
  );
  await runQuery(at, 'mutation { updateSite(input: { slug: "ada", visibility: PUBLIC }) { __typename } }', {}, ada);
  const { data } = await runQuery<{ publishSite: { run: { id: string } } }>(
    at,
    'mutation { publishSite { ... on PublishSiteSuccess { run { id } } } }',
    {},
    ada,
  );
  await at.ended(ada, data?.publishSite.run.id ?? '');
  const { data: everything } = await runQuery(at, EVERYTHING, {}, ada);
  collect(everything, (typeName, id) => {
    expect([id, known.get(id) ?? typeName]).toEqual([id, typeName]);
    known.set(id, typeName);
  });
  const { data: page } = await runQuery(at, `{ publicSite(slug: "ada") { ${ID} } }`);
  collect(page, (typeName, id) => known.set(id, typeName));
});
afterAll(() => at?.close());

const nodes = async (ids: readonly string[], as: SignedUp | null) => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
  const { data, errors } = await runQuery<{ nodes: ({ id: string; __typename: string } | null)[] }>(
    at,
    query,
    { ids },
    as,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.nodes;
};

test('every type that implements Node is found by its ID, which no other type has', async () => {
  const implementing = executableSchema.getPossibleTypes(nodeType()).map(({ name }) => name);
  // It belongs to a range of days, not to something that is stored.
  const stored = implementing.filter((name) => name !== 'SiteAnalytics');
  expect([...new Set(known.values())].toSorted()).toEqual(stored.toSorted());
  const ids = [...known.keys()];
  for (let from = 0; from < ids.length; from += 100) {
    const some = ids.slice(from, from + 100);
    expect(await nodes(some, ada)).toEqual(some.map((id) => ({ id, __typename: known.get(id) })));
  }
});

function nodeType() {
  const type = executableSchema.getType('Node');
  if (!isInterfaceType(type)) throw new Error('Node is not an interface.');
  return type;
}

test.each<[string, () => SignedUp | null]>([
  ['another user', () => eve],
  ['a visitor', () => null],
])('%s finds only what is public', async (_name, as) => {
  for (const [id, typeName] of known)
    expect([id, await nodes([id], as())]).toEqual([
      id,
      [typeName === 'PublicSite' ? { id, __typename: typeName } : null],
    ]);
});

test.each([
  '',
  'nothing',
  'careerGraph:',
  'site:1',
  'placement:hero',
  'publicSite:',
  'siteVersion:x',
  '01890000-0000-7000-8000-000000000000',
])('nothing is found by %j', async (id) => {
  expect(await nodes([id], ada)).toEqual([null]);
});

test('at most 100 objects are read at once', async () => {
  await expect(
    nodes(
      Array.from({ length: 101 }, () => ada.userId),
      ada,
    ),
  ).rejects.toThrow(/at most 100|too large/);
});

describe('Relay', () => {
  let folder: string;
  const SOURCE = `
    graphql\`
      fragment role_experience on Experience @refetchable(queryName: "roleRefetchQuery") { title company { name } }
    \`;
    graphql\`
      fragment graph_careerGraph on CareerGraph @refetchable(queryName: "graphRefetchQuery") { version profile { headline } }
    \`;
    graphql\`
      fragment runs_query on Query
      @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
      @refetchable(queryName: "runsPaginationQuery") {
        pipelineRuns(first: $count, after: $cursor) @connection(key: "runs_pipelineRuns") { edges { node { kind status } } }
      }
    \`;
    graphql\`
      query rolePageQuery { careerGraph { experiences { ...role_experience } ...graph_careerGraph } ...runs_query }
    \`;
    graphql\`
      mutation roleEditMutation($input: AddExperienceInput!) {
        addExperience(input: $input) { ... on AddExperienceSuccess { experienceId careerGraph { experiences { ...role_experience } } } ... on Error { message } }
      }
    \`;`;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'cursus-relay-'));
    await mkdir(path.join(folder, 'made'));
    // The compiler demands that definitions are named after their file.
    for (const [file, prefixes] of Object.entries({ role: ['role'], graph: ['graph'], runs: ['runs'] })) {
      const parts = SOURCE.split(/(?=graphql`)/).filter((part) => prefixes.some((name) => part.includes(` ${name}`)));
      await writeFile(path.join(folder, `${file}.ts`), `import { graphql } from 'relay-runtime';\n${parts.join('\n')}`);
    }
    await writeFile(path.join(folder, 'schema.graphql'), await readFile('schema.graphql'));
    const config = {
      src: '.',
      schema: 'schema.graphql',
      language: 'typescript',
      artifactDirectory: 'made',
      excludes: ['made/**'],
    };
    await writeFile(path.join(folder, 'relay.config.json'), JSON.stringify(config));
    const compiler = path.resolve('node_modules/relay-compiler/cli.js');
    await promisify(execFile)(process.execPath, [compiler, 'relay.config.json'], { cwd: folder });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const operation = async (name: string) => {
    const made = await readFile(path.join(folder, `made/${name}.graphql.ts`), 'utf8');
    return JSON.parse(/"text": (".*")/.exec(made)?.[1] ?? '""') as string;
  };
  const idOf = (typeName: string) => [...known].find(([, type]) => type === typeName)?.[0];

  test('refetches a fragment by the ID of its object', async () => {
    const role = await runQuery(at, await operation('roleRefetchQuery'), { id: idOf('Experience') }, ada);
    expect(role).toMatchObject({ data: { node: { __typename: 'Experience', title: expect.any(String) } } });
    const graph = await runQuery(at, await operation('graphRefetchQuery'), { id: idOf('CareerGraph') }, ada);
    expect(graph).toMatchObject({ data: { node: { __typename: 'CareerGraph', version: expect.any(Number) } } });
  });

  test('loads the next page of a connection', async () => {
    interface Page {
      pipelineRuns: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } };
    }
    const query = await operation('runsPaginationQuery');
    const first = await runQuery<Page>(at, query, { count: 2 }, ada);
    const cursor = first.data?.pipelineRuns.pageInfo.endCursor;
    const second = await runQuery<Page>(at, query, { count: 2, cursor }, ada);
    const ids = [first, second].flatMap(({ data }) => data?.pipelineRuns.edges.map(({ node }) => node.id) ?? []);
    expect(new Set(ids).size).toBe(4);
  });

  test('sends its whole page, and a mutation', async () => {
    expect((await runQuery(at, await operation('rolePageQuery'), {}, ada)).errors).toBeUndefined();
    const input = { title: 'Clerk', companyName: 'Harbour Office' };
    const edited = await runQuery(at, await operation('roleEditMutation'), { input }, ada);
    expect(edited).toMatchObject({ data: { addExperience: { experienceId: expect.any(String) } } });
  });
});
