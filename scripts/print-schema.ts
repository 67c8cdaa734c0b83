// Writes schema.graphql (the committed SDL), docs/api.md and docs/limits.md: npm run schema
import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { executableSchema } from '../src/api/executable-schema.ts';
import { apiReference } from './api-reference/api-reference.ts';
import { limitsReference } from './limits-reference/limits-reference.ts';

await writeFile(
  new URL('../schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(executableSchema))}\n`,
);
await writeFile(new URL('../docs/api.md', import.meta.url), apiReference(executableSchema));
await writeFile(new URL('../docs/limits.md', import.meta.url), limitsReference());
