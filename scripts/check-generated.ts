// Fails if a committed generated file is out of date: npm run generated
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { executableSchema } from '../src/api/executable-schema.ts';
import { variableNames } from '../src/config/env.ts';
import { apiReference } from './api-reference/api-reference.ts';
import { limitsReference } from './limits-reference/limits-reference.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const problems = [...checkEnvironment(), ...checkSchema(), ...checkDocuments()];
for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log('.env.example, schema.graphql, docs/api.md, docs/limits.md and typed documents are up to date.');
process.exit(problems.length === 0 ? 0 : 1);

/** .env.example must name exactly the variables that src/config/env.ts reads, each with a comment line. */
function checkEnvironment(): string[] {
  const lines = readFileSync(path.join(ROOT, '.env.example'), 'utf8').split('\n');
  const named = lines.flatMap((line, at) => {
    const name = /^([A-Z0-9_]+)=/.exec(line)?.[1];
    return name === undefined ? [] : [{ name, explained: lines[at - 1]?.startsWith('# ') ?? false }];
  });
  const names = new Set(named.map(({ name }) => name));
  const extra = [...names].filter((name) => !variableNames.includes(name));
  return [
    ...variableNames.filter((name) => !names.has(name)).map((name) => `.env.example lacks ${name}.`),
    ...extra.map((name) => `.env.example lists ${name}, but nothing reads it.`),
    ...named.filter(({ explained }) => !explained).map(({ name }) => `.env.example has no comment for ${name}.`),
  ];
}

function checkSchema(): string[] {
  const made = {
    'schema.graphql': `${printSchema(lexicographicSortSchema(executableSchema))}\n`,
    'docs/api.md': apiReference(executableSchema),
    'docs/limits.md': limitsReference(),
  };
  return Object.entries(made)
    .filter(([file, present]) => readFileSync(path.join(ROOT, file), 'utf8') !== present)
    .map(([file]) => `${file} is out of date. Run: npm run schema`);
}

/** Checks the typed documents with codegen's own --check. */
function checkDocuments(): string[] {
  const config = path.join(ROOT, 'codegen.ts');
  if (!existsSync(config)) return [];
  const command = path.join(ROOT, 'node_modules/.bin/graphql-codegen');
  try {
    execFileSync(command, ['--config', config, '--check'], { cwd: ROOT, stdio: 'pipe' });
    return [];
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    return [`The typed documents are out of date. Run: npm run codegen\n${said}`];
  }
}
