import { hideSecrets } from '../services/log/logger.ts';

/** Errors of ours whose message is written for whoever starts the server. */
const SPOKEN = new Set([
  'ConfigurationInvalid',
  'EmbeddedPostgresFailed',
  'MigrationFailed',
  'PortTaken',
  'CommandFailed',
  'SettingMissing',
]);

/** What to print for a start that failed: the sentence alone when the cause is known, else the whole error. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return hideSecrets(String(error));
  if (SPOKEN.has(error.name)) return hideSecrets(error.message);
  const { code } = error as NodeJS.ErrnoException;
  const hint = code === undefined ? undefined : HINTS[code];
  if (hint) return hideSecrets(`${error.message || code}\n${hint}`);
  return hideSecrets(error.stack ?? error.message);
}

/** By the codes of Node (errno) and of PostgreSQL (SQLSTATE). */
const HINTS: Record<string, string> = {
  ECONNREFUSED: 'Nothing answers at the configured address. Is the server behind DATABASE_URL (or REDIS_URL) running?',
  ENOTFOUND: 'The host name in DATABASE_URL (or REDIS_URL) is not known here.',
  '28P01': 'The password in DATABASE_URL is not right.',
  '28000': 'The user in DATABASE_URL may not log in.',
  '3D000': 'The database in DATABASE_URL does not exist. Make it: createdb NAME',
  '42501': 'The user in DATABASE_URL has too few rights: it must own the database and may create roles.',
  ENOSPC: 'The disk is full.',
};
