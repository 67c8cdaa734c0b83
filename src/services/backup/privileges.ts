import pg from 'pg';
import { BackupRefused } from './backup-refused.ts';

/**
 * Makes sure that statements of this connection see all rows. Row-level security, which applies to the owner too, leaves rows out without
 * an error.
 *
 * @throws BackupRefused
 */
export async function requireAllRows(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; allowed: boolean }>(
    'select rolname as name, rolsuper or rolbypassrls as allowed from pg_roles where rolname = current_user',
  );
  const [role] = rows;
  if (role?.allowed !== true)
    throw new BackupRefused(
      `The user ${role?.name} of the database may not see the rows of all accounts. Set DATABASE_URL to a superuser, or to a role with BYPASSRLS, for this command.`,
    );
  // Fails where it would filter nevertheless.
  await client.query('set row_security = off');
}

/**
 * Turns triggers and foreign keys off until the end of the transaction.
 *
 * @throws BackupRefused
 */
export async function skipTriggers(client: pg.Client): Promise<void> {
  try {
    await client.query('set local session_replication_role = replica');
  } catch (error) {
    if ((error as pg.DatabaseError).code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new BackupRefused(
      'Only a superuser can restore rows without their triggers. Set DATABASE_URL to one for this command; what it creates belongs to the owner of the database.',
      { cause: error },
    );
  }
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** The same connection string, acting as the database's owner, so that what it creates can be migrated by the owner later. */
export async function asDatabaseOwner(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, application_name: 'cursus-restore' });
  await client.connect();
  try {
    const { rows } = await client.query<{ owner: string; isOwn: boolean }>(
      `select pg_get_userbyid(datdba) as owner, pg_get_userbyid(datdba) = current_user as "isOwn"
       from pg_database where datname = current_database()`,
    );
    const [database] = rows;
    if (database === undefined || database.isOwn) return url;
    const acting = new URL(url);
    // As in a configuration file, but with the spaces and backslashes of the name escaped.
    acting.searchParams.set('options', `-c role=${database.owner.replaceAll(/[\\\s]/gu, String.raw`\$&`)}`);
    return acting.href;
  } finally {
    await client.end();
  }
}
