// Generates src/generated from prisma/schema.prisma. Runs after every install.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
// npm puts packages' programs on the PATH; when called directly, add them for prisma-pothos-types.
const programs = path.resolve(import.meta.dirname, '../node_modules/.bin');
const { status } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
  cwd: path.resolve(import.meta.dirname, '..'),
  stdio: process.env.CURSUS_VERBOSE ? 'inherit' : ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    PATH: `${programs}${path.delimiter}${process.env.PATH ?? ''}`,
    // Generating needs no schema engine, but the CLI downloads one unless given any executable.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
  },
});
process.exitCode = status ?? 1;
