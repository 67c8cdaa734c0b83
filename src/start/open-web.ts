import { startWeb } from '../api/start-web.ts';
import type { Env } from '../config/env.ts';
import { openDatabase } from '../services/database/prisma.ts';
import type { Logger } from '../services/log/logger.ts';
import { openFileStore } from '../services/storage/open-file-store.ts';
import { Closing } from './closing.ts';

/** Opens everything a web server for published pages needs and starts it. */
export async function openWeb({ env, url, log }: { env: Env; url: string; log: Logger }) {
  const closing = new Closing();
  try {
    const database = openDatabase(url, { name: 'cursus-web' });
    closing.add(() => database.close());
    const web = await startWeb({
      settings: env,
      database,
      databaseUrl: url,
      store: openFileStore(env.storage),
      log,
    });
    closing.add(() => web.close());
    return { url: web.url, stop: () => closing.run() };
  } catch (error) {
    await closing.run();
    throw error;
  }
}
