import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import pg from 'pg';
import { DEFAULT_PREFIX, withRoleNames } from '../database/roles.ts';

/**
 * Creates or updates the queue's own tables and grants access to the processes that use it. Jobs contain only run ids, so app_api's
 * rights there reveal nothing about anyone.
 */
export async function prepareQueue({
  ownerUrl,
  prefix = DEFAULT_PREFIX,
}: {
  ownerUrl: string;
  prefix?: string;
}): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'cursus-migrate' });
  await client.connect();
  try {
    await runMigrations(client, DEFAULT_SCHEMA);
    await client.query('begin');
    // Two concurrent grants would fail with "tuple concurrently updated".
    await client.query(`select pg_advisory_xact_lock(hashtext('cursus queue grants'))`);
    await client.query(withRoleNames(GRANTS, prefix));
    await client.query('commit');
  } finally {
    await client.end();
  }
}

const GRANTS = `
  grant usage on schema ${DEFAULT_SCHEMA} to app_api, app_worker;
  grant select, insert, update, delete on all tables in schema ${DEFAULT_SCHEMA} to app_api, app_worker;
  grant usage, select on all sequences in schema ${DEFAULT_SCHEMA} to app_api, app_worker;
  grant execute on all functions in schema ${DEFAULT_SCHEMA} to app_api, app_worker`;
