import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { findTerms } from '../../scripts/check-terms/find-terms.ts';
import { proseIn } from '../../scripts/check-terms/prose-in.ts';
import { replacedTerms } from '../../scripts/check-terms/replaced-terms.ts';

const TERMS = replacedTerms(`# Glossary

## Words to avoid

| words               | write   |
| ------------------- | ------- |
| take out, taken out | remove  |
| colour              | color   |
`);
/** Keeps the check from reading this file's samples as comments. */
const SLASHES = '//';
const foundIn = (path: string, content: string) =>
  findTerms(proseIn(path, content), TERMS).map(({ line, term, instead }) => [line, term, instead]);

test('the glossary lists words to avoid', async () =>
  expect(replacedTerms(await readFile('docs/glossary.md', 'utf8')).length).toBeGreaterThan(5));

test.each([
  ['a comment', 'src/a.ts', 'const a = 1;\n/** Entries that were\n * taken\tout. */', [[3, 'taken\tout', 'remove']]],
  ['a comment after code', 'src/a.ts', `run(); ${SLASHES} Take out the rest.`, [[1, 'Take out', 'remove']]],
  ['the name of a test', 'tests/a.test.ts', "test('an entry\\'s colour', () => {});", [[1, 'colour', 'color']]],
  [
    'the name of a table of tests',
    'tests/a.test.ts',
    "\ntest.each([1])('colour %i', () => {});",
    [[2, 'colour', 'color']],
  ],
  ['Markdown', 'docs/a.md', 'The colour.', [[1, 'colour', 'color']]],
  ['a description', 'schema.graphql', '"""The colour."""', [[1, 'colour', 'color']]],
])('finds them in %s', (_name, path, content, found) => expect(foundIn(path, content)).toEqual(found));

test.each([
  ['code', 'src/a.ts', 'const colour = "colour";'],
  ['code in Markdown', 'docs/a.md', 'Set `colour`:\n\n```sh\ncolour\n```'],
  ['parts of words', 'docs/a.md', 'Colourful.'],
])('does not look at %s', (_name, path, content) => expect(foundIn(path, content)).toEqual([]));
