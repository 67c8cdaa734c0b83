// Proves that prisma/migrations and prisma/schema.prisma agree: npm run db:diff
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { readEnv } from '../src/config/env.ts';
import { environment } from '../src/config/environment.ts';
import { migrate } from '../src/services/database/migrate.ts';
import { LOGIN_ROLES } from '../src/services/database/roles.ts';
import { openLogger } from '../src/services/log/logger.ts';
import { openPostgres } from '../src/start/open-postgres.ts';
import { diffToSchema } from './schema-engine.ts';

// The engine reports panics here; otherwise they would only say "unreachable".
Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) } });

const home = await mkdtemp(path.join(tmpdir(), 'cursus-diff-'));
const env = { ...readEnv(environment()), home };
const log = openLogger({ level: 'warn', pretty: true, name: 'diff' });
const { directOwnerUrl: ownerUrl, secret, stop } = await openPostgres(env, log);
if (ownerUrl === null) throw new Error('Set DATABASE_URL: a scratch database is created on its server.');
const name = `cursus_diff_${randomBytes(4).toString('hex')}`;
const scratchUrl = Object.assign(new URL(ownerUrl), { pathname: `/${name}` }).href;
try {
  await onServer(ownerUrl, `create database ${name}`);
  await migrate({ ownerUrl: scratchUrl, secret, prefix: env.databasePrefix, configured: LOGIN_ROLES });
  const sql = await diffToSchema({ tag: 'database', url: scratchUrl }, scratchUrl);
  const statements = sql.replaceAll(/^\s*--.*$/gm, '').trim();
  if (statements === '') console.log('The migrations and schema.prisma agree.');
  else console.error(`schema.prisma and the migrations disagree. This SQL is missing:\n\n${sql}`);
  process.exitCode = statements === '' ? 0 : 1;
} finally {
  await onServer(ownerUrl, `drop database if exists ${name} with (force)`);
  await stop();
  await rm(home, { recursive: true, force: true });
}
// The engine doesn't close its pool.
process.exit();

async function onServer(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(statement);
  await client.end();
}
