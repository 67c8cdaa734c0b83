// npm run dev: the whole product, for development. Editing server code restarts the server, but not PostgreSQL; edits
// of
// web/studio show up in the browser at once. Ctrl-C stops everything.
import { watch } from 'node:fs';
import path from 'node:path';
import { readEnv } from '../src/config/env.ts';
import { environment } from '../src/config/environment.ts';
import { openLogger } from '../src/services/log/logger.ts';
import { checkPort } from '../src/start/check-port.ts';
import { Closing } from '../src/start/closing.ts';
import { explain } from '../src/start/explain.ts';
import { onStopSignal } from '../src/start/on-stop-signal.ts';
import { openPostgres } from '../src/start/open-postgres.ts';
import { openServerProcess } from './dev/server-process.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
/** The server's sources. The studio is watched by the server itself. */
const WATCHED = ['src', 'web/site', 'prisma/migrations', 'scripts/dev'];
/** Debounces bulk changes, such as checking out another branch. */
const SETTLED_MS = 100;

const closing = new Closing();
try {
  const variables = environment();
  const env = readEnv(variables);
  await checkPort(env.host, env.port);
  const log = openLogger({ level: env.logLevel, pretty: true, name: 'dev' });
  const { ownerUrl, secret, stop } = await openPostgres(env, log, (error) => {
    log.fatal({ err: error }, 'lost the embedded PostgreSQL');
    void end(1);
  });
  closing.add(stop);
  const embedded = env.database.kind === 'embedded';
  const server = openServerProcess({
    ...variables,
    ...(embedded && { DATABASE_URL: ownerUrl ?? '', CURSUS_SECRET: secret }),
  });
  closing.add(() => server.stop());
  onStopSignal(() => void end(0));
  await server.restart();

  let settled: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  for (const folder of WATCHED)
    watch(path.join(ROOT, folder), { recursive: true }, (_event, name) => {
      clearTimeout(settled);
      settled = setTimeout(() => {
        process.stdout.write(`\n${path.join(folder, name ?? '')} changed.\n`);
        last = last.then(() => server.restart());
      }, SETTLED_MS);
    });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  await end(1);
}

async function end(code: number): Promise<void> {
  await closing.run();
  process.exit(code);
}
