import { EventEmitter, once } from 'node:events';
import { expect, test } from '@jest/globals';
import pino from 'pino';
import { prepareQueue } from '../../../src/services/queue/prepare-queue.ts';
import { openRunQueue, openRunWorker } from '../../../src/services/queue/run-queue.ts';
import { testDatabase } from '../../support/database.ts';

test('a worker that is closing does not warn that the database goes before its job has ended', async () => {
  const database = await testDatabase();
  await prepareQueue(database);
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void lines.push(line) });
  const connection = { kind: 'postgres', url: database.workerUrl } as const;
  const queue = openRunQueue(connection, log);
  const events = new EventEmitter();
  const started = once(events, 'started');
  const work = async () => {
    const end = once(events, 'end');
    events.emit('started');
    await end;
  };
  const worker = await openRunWorker({ connection, concurrency: 1, work, log });
  await queue.add('one', { runId: 'one' }, 1);
  await started;
  await queue.close();

  const closed = worker.close();
  await database.sql(`select pg_terminate_backend(pid, 10000) from pg_stat_activity
    where application_name = 'cursus-queue' and datname = current_database()`);
  events.emit('end');
  await closed;
  expect(lines).toEqual([]);
  await database.close();
});
