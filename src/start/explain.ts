import { causesOf } from '../services/error-causes.ts';
import { hideSecrets } from '../services/log/logger.ts';

/** Our errors whose message is written for the person starting the server. */
const SPOKEN = new Set([
  'BackupRefused',
  'ConfigurationInvalid',
  'EmbeddedPostgresFailed',
  'MetricsUnservable',
  'MigrationFailed',
  'PortTaken',
  'CommandFailed',
  'CursusError',
  'RegistryInvalid',
  'RouteUnusable',
  'SettingMissing',
  'StoreUnusable',
]);

/** What to print when startup fails: only the message if the cause is known, otherwise the stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return hideSecrets(String(error));
  if (SPOKEN.has(error.name)) return hideSecrets(error.message);
  const { code } = error as NodeJS.ErrnoException;
  const hint = code === undefined ? undefined : HINTS[code];
  if (hint) return hideSecrets(`${error.message || code}\n${hint}`);
  const causes = [...causesOf(error.cause)].map(({ name, code, message }) =>
    ['Caused by', name ?? code, message].filter((part) => typeof part === 'string').join(': '),
  );
  return hideSecrets([error.stack ?? error.message, ...causes].join('\n'));
}

/** By Node error code (errno) and PostgreSQL error code (SQLSTATE). */
const HINTS: Record<string, string> = {
  ECONNREFUSED:
    'Nothing is listening at the configured address. Is the server behind DATABASE_URL (or REDIS_URL) running?',
  ENOTFOUND: 'The host name in DATABASE_URL (or REDIS_URL) cannot be resolved.',
  '28P01':
    'The password in DATABASE_URL is wrong, or CURSUS_SECRET was changed: then run npm run db:migrate, which derives passwords from it.',
  '28000': 'The user in DATABASE_URL is not allowed to log in.',
  '3D000': 'The database in DATABASE_URL does not exist. Create it: createdb NAME',
  '42501': 'The user in DATABASE_URL lacks privileges: it must own the database and be allowed to create roles.',
  ENOSPC: 'The disk is full.',
};
