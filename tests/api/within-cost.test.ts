import { expect, test } from '@jest/globals';
import { type DocumentNode, execute, parse } from 'graphql';
import { executableSchema } from '../../src/api/executable-schema.ts';
import { isWithinCost } from '../../src/api/is-within-cost.ts';

// A document whose cost is known isn't calculated again. Pothos, which calculates it for all others, is the measure.

const NODES = (ids: string) => `nodes(ids: ${ids}) { ... on PipelineRun { id steps { id status message } } }`;
const LARGE = `{ ${NODES(JSON.stringify(Array.from({ length: 1_000 }, String)))} }`;

test.each([
  ['without variables', '{ viewer { id name } }'],
  ['with variables that cost nothing', 'query ($id: ID!) { pipelineRun(id: $id) { id kind } }'],
  ['with a list', '{ pipelineRuns(first: 20) { edges { node { id steps { id } } } } }'],
  ['with a fixed number of things', `{ ${NODES('["1", "2"]')} }`],
  ['with fragments', 'query { viewer { ...Me } } fragment Me on Viewer { id name }'],
])('a small document %s is known to be within the cost', (_what, text) => {
  expect(isWithinCost(parse(text))).toBe(true);
});

test.each([
  ['is too large', LARGE],
  ['may be too large, by a variable', `query ($ids: [ID!]!) { ${NODES('$ids')} }`],
  ['has several operations', 'query A { viewer { id } } query B { viewer { name } }'],
])('a document that %s is calculated each time', (_what, text) => {
  const document = parse(text);
  expect([isWithinCost(document), isWithinCost(document)]).toEqual([false, false]);
});

test('what is known to be too large is refused when it is executed', async () => {
  expect(await codeOf(parse(LARGE))).toBe('QUERY_TOO_LARGE');
});

async function codeOf(document: DocumentNode): Promise<unknown> {
  const contextValue = { viewer: { userId: '' }, isOwnOperation: false, isWithinCost: isWithinCost(document) };
  const { errors } = await execute({ schema: executableSchema, document, contextValue });
  return errors?.[0]?.extensions['code'];
}
