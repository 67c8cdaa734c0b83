/**
 * One PostgreSQL for a whole test run: starts the embedded one in a temporary folder (or uses TEST_DATABASE_URL, as a superuser), creates
 * a migrated template database, prints one line of JSON when ready, and stops everything when stdin closes.
 */
import pg from 'pg';
import { migrate } from '../../src/services/database/migrate.ts';
import { prepareQueue } from '../../src/services/queue/prepare-queue.ts';
import { startTemporaryPostgres } from './temporary-postgres.ts';

const TEMPLATE = 'cursus_template';
const SECRET = 'a secret that only tests know, of enough length';

const { serverUrl, stop } = process.env['TEST_DATABASE_URL']
  ? { serverUrl: process.env['TEST_DATABASE_URL'], stop: async () => {} }
  : await startTemporaryPostgres();
await makeTemplate(serverUrl);
process.stdout.write(`${JSON.stringify({ serverUrl, secret: SECRET })}\n`);
process.stdin.resume();
process.stdin.on('end', () => void stop().finally(() => process.exit(0)));

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
