// Migrates the configured database to the newest schema: npm run db:migrate [-- --rename-roles]
import { parseArgs } from 'node:util';
import { readEnv } from '../src/config/env.ts';
import { environment } from '../src/config/environment.ts';
import { migrate } from '../src/services/database/migrate.ts';
import { openLogger } from '../src/services/log/logger.ts';
import { prepareQueue } from '../src/services/queue/prepare-queue.ts';
import { openPostgres } from '../src/start/open-postgres.ts';
import { configuredRoles } from '../src/start/role-urls.ts';
import { explain } from '../src/start/explain.ts';

try {
  // Gives the database's roles the names that start with CURSUS_DB_PREFIX.
  const { values } = parseArgs({ options: { 'rename-roles': { type: 'boolean', default: false } } });
  const env = readEnv(environment());
  const log = openLogger({ level: env.logLevel, pretty: process.stdout.isTTY, name: 'migrate' });
  const { directOwnerUrl: ownerUrl, secret, stop } = await openPostgres(env, log);
  try {
    if (ownerUrl === null) throw new Error('Set DATABASE_URL: only the owner of the database can migrate it.');
    const prefix = env.databasePrefix;
    const applied = await migrate({
      ownerUrl,
      secret,
      prefix,
      configured: configuredRoles(env),
      onOtherPrefix: values['rename-roles'] ? 'rename' : 'refuse',
    });
    await prepareQueue({ ownerUrl, prefix });
    console.log(applied.length === 0 ? 'Nothing to migrate.' : `Migrated: ${applied.join(', ')}`);
  } finally {
    await stop();
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
