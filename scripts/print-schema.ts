// Writes schema.graphql, the committed SDL: npm run schema
import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { executableSchema } from '../src/api/executable-schema.ts';

await writeFile(
  new URL('../schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(executableSchema))}\n`,
);
