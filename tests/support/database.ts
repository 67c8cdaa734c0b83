import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { roleUrl } from '../../src/services/database/roles.ts';

export interface TestDatabase {
  /** A superuser, which sees everything; for setup and inspection. */
  ownerUrl: string;
  apiUrl: string;
  workerUrl: string;
  secret: string;
  /** Statements as the superuser. */
  sql<Row extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A new, migrated database for one test file. */
export const testDatabase = (): Promise<TestDatabase> => newDatabase('cursus_template');

/** A new database without any table. */
export const emptyDatabase = (): Promise<TestDatabase> => newDatabase('template1');

async function newDatabase(template: string): Promise<TestDatabase> {
  const cluster = process.env['CURSUS_TEST_CLUSTER'];
  if (!cluster) throw new Error('There is no test database: run this through `npm test`.');
  const { serverUrl, secret } = JSON.parse(cluster) as { serverUrl: string; secret: string };
  const name = `test_${randomBytes(6).toString('hex')}`;
  const ownerUrl = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  await onServer(serverUrl, `create database ${name} template ${template}`);
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  owner.on('error', () => {});
  return {
    ownerUrl,
    apiUrl: roleUrl(ownerUrl, secret, 'app_api'),
    workerUrl: roleUrl(ownerUrl, secret, 'app_worker'),
    secret,
    sql: async (text, values) => (await owner.query(text, values)).rows,
    async close() {
      await owner.end();
      await onServer(serverUrl, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
