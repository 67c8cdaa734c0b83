import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import pg from 'pg';

/**
 * Makes or updates the queue's own tables in the database and lets the processes that use it at them. Jobs hold nothing
 * but ids of runs, so what app_api may do there tells it nothing about anybody.
 */
export async function prepareQueue({ ownerUrl }: { ownerUrl: string }): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'cursus-migrate' });
  await client.connect();
  try {
    await runMigrations(client, DEFAULT_SCHEMA);
    await client.query('begin');
    // Two processes that grant at once would fail with "tuple concurrently updated".
    await client.query(`select pg_advisory_xact_lock(hashtext('cursus queue grants'))`);
    await client.query(`
      grant usage on schema ${DEFAULT_SCHEMA} to app_api, app_worker;
      grant select, insert, update, delete on all tables in schema ${DEFAULT_SCHEMA} to app_api, app_worker;
      grant usage, select on all sequences in schema ${DEFAULT_SCHEMA} to app_api, app_worker;
      grant execute on all functions in schema ${DEFAULT_SCHEMA} to app_api, app_worker`);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
