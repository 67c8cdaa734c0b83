import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { ClientError, gql, GraphQLClient } from 'graphql-request';
import { signUp, type SignedUp } from '../support/run-query.ts';
import { servedPipelines } from '../support/served-pipelines.ts';
import type { TestServer } from '../support/server.ts';

// Clients of others, with their default settings, doing what a frontend does. Apollo Client and urql: normalizing-caches.test.ts. Relay:
// node.test.ts.

const ROOT = path.resolve(import.meta.dirname, '../..');

let server: TestServer;
let ada: SignedUp;
beforeAll(async () => {
  server = await servedPipelines();
  ada = await signUp(server);
});
afterAll(() => server?.close());

test('graphql-request reads a resume, edits, and gets refusals and errors with their sentences', async () => {
  const client = new GraphQLClient(`${server.url}/graphql`, { headers: { authorization: `Bearer ${ada.token}` } });
  const bytes = await readFile(path.join(ROOT, 'samples/resume.pdf'));
  const { createUpload } = await client.request<{
    createUpload: { upload: { uploadId: string; url: string; headers: { name: string; value: string }[] } };
  }>(
    gql`
      mutation ($input: CreateUploadInput!) {
        createUpload(input: $input) {
          ... on CreateUploadSuccess {
            upload {
              uploadId
              url
              headers {
                name
                value
              }
            }
          }
        }
      }
    `,
    { input: { fileName: 'resume.pdf', mediaType: 'application/pdf', sizeBytes: bytes.length } },
  );
  const { url, headers, uploadId } = createUpload.upload;
  const put = { method: 'PUT', headers: headers.map(({ name, value }): [string, string] => [name, value]) };
  expect((await fetch(url, { ...put, body: bytes })).status).toBe(201);
  const { ingestDocument } = await client.request<{ ingestDocument: { run: { id: string } } }>(
    'mutation ($id: ID!) { ingestDocument(input: { uploadId: $id }) { ... on IngestDocumentSuccess { run { id } } } }',
    { id: uploadId },
  );
  const status = async () => {
    const query = 'query ($id: ID!) { pipelineRun(id: $id) { status } }';
    return (await client.request<{ pipelineRun: { status: string } }>(query, ingestDocument.run)).pipelineRun.status;
  };
  while (['QUEUED', 'RUNNING'].includes(await status()));
  expect(await status()).toBe('SUCCEEDED');
  expect(await client.request('{ careerGraph { profile { name } } }')).toEqual({
    careerGraph: { profile: { name: 'Ingrid Solberg' } },
  });
  expect(
    await client.request(
      'mutation { addExperience(input: { title: "Analyst", end: "2024-01", current: true }) { __typename ... on Error { message } } }',
    ),
  ).toEqual({ addExperience: { __typename: 'InvalidInput', message: expect.stringContaining('current role') } });

  const visitor = new GraphQLClient(`${server.url}/graphql`);
  const refused = await visitor.request('{ careerGraph { version } }').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ClientError);
  expect(refused).toMatchObject({ response: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
  const invalid = await visitor.request('{ careerGraf { version } }').catch((error: unknown) => error);
  expect(invalid).toMatchObject({
    response: {
      errors: [{ message: expect.stringContaining('careerGraph'), extensions: { code: expect.any(String) } }],
    },
  });
});

/** A program whose types gql.tada derives from schema.graphql. */
const TADA = `import { initGraphQLTada } from 'gql.tada';
import { request } from 'graphql-request';
import type { introspection } from './schema.d.ts';

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { PartialDate: string; DateTime: string } }>();
const [url = '', token = ''] = process.argv.slice(2);
const ask = { url, requestHeaders: { authorization: \`Bearer \${token}\` } };

const Role = graphql(\`fragment Role on Experience @_unmask { id title start current }\`);
const Add = graphql(
  \`mutation Add($input: AddExperienceInput!) {
    addExperience(input: $input) {
      __typename
      ... on AddExperienceSuccess { experienceId careerGraph { version experiences { ...Role } } }
      ... on Error { message }
    }
  }\`,
  [Role],
);
const { addExperience } = await request({ ...ask, document: Add, variables: { input: { title: 'Programmer', start: '1843-01' } } });
if (addExperience.__typename !== 'AddExperienceSuccess') throw new Error(addExperience.message);
const added = addExperience.careerGraph.experiences.find(({ id }) => id === addExperience.experienceId);
const start: string | null | undefined = added?.start;
const Review = graphql(\`query { reviewQueue(first: 5) { id kind } pipelineRuns(first: 1) { edges { node { status } } } }\`);
const { reviewQueue, pipelineRuns } = await request({ ...ask, document: Review });
const kinds: string[] = reviewQueue.map(({ kind }) => kind);
console.log(JSON.stringify({ title: added?.title, start, kinds: Array.isArray(kinds), runs: pipelineRuns.edges.length }));
`;

test('gql.tada derives the types of operations from schema.graphql, and what they type works', async () => {
  const cache = path.join(ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  // Below the packages that it imports.
  const folder = await mkdtemp(path.join(cache, 'tada-'));
  try {
    const schema = buildSchema(await readFile(path.join(ROOT, 'schema.graphql'), 'utf8'));
    const introspection = minifyIntrospection(introspectionFromSchema(schema));
    const types = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true });
    await writeFile(path.join(folder, 'schema.d.ts'), types);
    await writeFile(path.join(folder, 'program.ts'), TADA);
    await writeFile(
      path.join(folder, 'wrong.ts'),
      TADA.replace('{ id kind }', '{ id king }').replace("'1843-01'", '1843'),
    );
    const compile = (file: string) =>
      writeFile(
        path.join(folder, 'tsconfig.json'),
        JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: { incremental: false }, include: [file] }),
      )
        .then(() => promisify(execFile)(path.join(ROOT, 'node_modules/.bin/tsc'), ['--noEmit', '-p', folder]))
        .then(
          ({ stdout }) => stdout,
          ({ stdout }: { stdout: string }) => stdout,
        );
    expect(await compile('program.ts')).toBe('');
    const mistakes = await compile('wrong.ts');
    expect(mistakes).toMatch(/Type 'number' is not assignable to type 'string'/);
    expect(mistakes).toMatch(/kind/);
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      path.join(folder, 'program.ts'),
      `${server.url}/graphql`,
      ada.token,
    ]);
    expect(JSON.parse(stdout)).toEqual({ title: 'Programmer', start: '1843-01', kinds: true, runs: 1 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
