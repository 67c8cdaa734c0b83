import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ApiSettings } from '../../src/api/api-deps.ts';
import { startApi } from '../../src/api/start-api.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/config/limits.ts';
import { openRunDispatcher } from '../../src/jobs/run-dispatcher.ts';
import { openHubs } from '../../src/jobs/open-hubs.ts';
import { contracts } from '../../src/pipelines/contracts.ts';
import { ownedFileStore } from '../../src/services/storage/owned-file-store.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { openLogger } from '../../src/services/log/logger.ts';
import { openMailer } from '../../src/services/mail/open-mailer.ts';
import { prepareQueue } from '../../src/services/queue/prepare-queue.ts';
import { openRunQueue } from '../../src/services/queue/run-queue.ts';
import { openFileStore } from '../../src/services/storage/open-file-store.ts';
import type { FileStore } from '../../src/services/storage/file-store.ts';
import { testDatabase, type TestDatabase } from './database.ts';

export interface TestServer {
  url: string;
  /** Where it listens, which differs from `url` with a `publicUrl`. */
  port: number;
  test: TestDatabase;
  /** As app_api. */
  database: Database;
  store: FileStore;
  /** Contains the folder of stored files. */
  home: string;
  close(): Promise<void>;
}

/** Only the limits that differ from the defaults. */
export type TestSettings = Partial<Omit<ApiSettings, 'limits'>> & { limits?: Partial<Limits> };

/** The real server on a free port, with its own database and folder. No worker: runs stay queued until a test acts as one. */
export async function testServer(
  { limits: given, ...overrides }: TestSettings = {},
  log = openLogger({ level: process.env['TEST_LOG'] ?? 'silent', pretty: false, name: 'api' }),
): Promise<TestServer> {
  const limits = { ...DEFAULT_LIMITS, uploadBytes: 1024 * 1024, ...given };
  const test = await testDatabase();
  const opened: (() => Promise<unknown>)[] = [() => test.close()];
  const close = async () => {
    for (let part = opened.pop(); part !== undefined; part = opened.pop()) await part();
  };
  const keep = <Part extends { close(): Promise<unknown> }>(part: Part): Part => {
    opened.push(() => part.close());
    return part;
  };
  try {
    await prepareQueue(test);
    const home = await mkdtemp(path.join(tmpdir(), 'cursus-test-files-'));
    opened.push(() => rm(home, { recursive: true, force: true }));
    const database = keep(openDatabase(test.apiUrl));
    const store = ownedFileStore(openFileStore({ kind: 'local', root: path.join(home, 'files') }), database);
    const queue = keep(openRunQueue({ kind: 'postgres', url: test.apiUrl }, log));
    const dispatcher = keep(await openRunDispatcher({ url: test.apiUrl, queue, contracts, limits, log }));
    const hubs = keep(await openHubs({ url: test.apiUrl, database, log }));
    const settings: ApiSettings = {
      mode: 'test',
      host: '127.0.0.1',
      port: 0,
      publicUrl: null,
      sitesUrl: null,
      trustedProxies: 0,
      limits,
      ...overrides,
    };
    const mailer = keep(openMailer({ kind: 'outbox', folder: path.join(home, 'outbox') }, log));
    const api = keep(
      await startApi({
        settings,
        secret: test.secret,
        database,
        databaseUrl: test.apiUrl,
        hubs,
        dispatcher,
        queue,
        mailer,
        store,
        log,
      }),
    );
    return { url: api.url, port: api.port, test, database, store, home, close };
  } catch (error) {
    await close();
    throw error;
  }
}
