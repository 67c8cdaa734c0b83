// Fails when a committed file that is made from others is not what it would be made to now: npm run generated
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { variableNames } from '../src/config/env.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const problems = [...checkEnvironment(), ...checkSchema()];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('.env.example and schema.graphql are up to date.');
process.exitCode = problems.length === 0 ? 0 : 1;

/** .env.example names the variables that src/config/env.ts reads, in its order, each with a line that says what it is. */
function checkEnvironment(): string[] {
  const lines = readFileSync(path.join(ROOT, '.env.example'), 'utf8').split('\n');
  const named = lines.flatMap((line, at) => {
    const name = /^([A-Z0-9_]+)=/.exec(line)?.[1];
    return name === undefined ? [] : [{ name, explained: lines[at - 1]?.startsWith('# ') ?? false }];
  });
  const names = new Set(named.map(({ name }) => name));
  return [
    ...variableNames.filter((name) => !names.has(name)).map((name) => `.env.example does not name ${name}.`),
    ...[...names]
      .filter((name) => !variableNames.includes(name))
      .map((name) => `.env.example names ${name}, which nothing reads.`),
    ...named.filter(({ explained }) => !explained).map(({ name }) => `.env.example does not say what ${name} is.`),
  ];
}

/** Makes schema.graphql anew and puts the committed one back. */
function checkSchema(): string[] {
  const file = path.join(ROOT, 'schema.graphql');
  if (!existsSync(file)) return ['schema.graphql is missing. Make it: npm run schema'];
  const committed = readFileSync(file, 'utf8');
  try {
    execFileSync(process.execPath, ['--import', 'tsx', path.join(ROOT, 'scripts/print-schema.ts')], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return readFileSync(file, 'utf8') === committed
      ? []
      : ['schema.graphql is not what src/schema and src/resolvers say. Make it: npm run schema'];
  } finally {
    writeFileSync(file, committed);
  }
}
