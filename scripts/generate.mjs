// Makes src/generated from prisma/schema.prisma. Runs after every install.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const { status } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
  stdio: process.env.CURSUS_VERBOSE ? 'inherit' : ['ignore', 'ignore', 'inherit'],
  // Generating needs no schema engine, but the command line downloads one unless it is told of some executable.
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
});
process.exitCode = status ?? 1;
