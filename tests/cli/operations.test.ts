import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import * as operations from '../../src/cli/operations.ts';

const schema = buildSchema(readFileSync(path.join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

test.each(Object.entries(operations))('%s is valid against schema.graphql', (_name, operation) => {
  expect(validate(schema, parse(operation.toString())).map(({ message }) => message)).toEqual([]);
});
