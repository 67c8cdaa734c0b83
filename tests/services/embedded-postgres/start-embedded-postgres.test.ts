import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../src/services/embedded-postgres/start-embedded-postgres.ts';
import { openLogger } from '../../../src/services/log/logger.ts';
import { timeLimit } from '../../support/time-limit.ts';

const log = openLogger({ level: 'silent', pretty: false, name: 'test' });
const HOLDER = path.join(import.meta.dirname, 'hold-postgres.ts');

/** The data folder of an earlier start, now stopped: creating one takes longer than most tests. */
let earlier: string;
let base: string;
let home: string;
let started: EmbeddedPostgres[];

beforeAll(async () => {
  earlier = path.join(await mkdtemp(path.join(tmpdir(), 'cursus-postgres-')), 'home');
  await (await startEmbeddedPostgres({ home: earlier, log })).stop();
});
afterAll(() => rm(path.dirname(earlier), { recursive: true, force: true }));

/** Gives the test a copy of the data folder of an earlier start, with the owners of its files. */
const goOn = () => promisify(execFile)('cp', ['-a', earlier, home]);

beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'cursus-postgres-'));
  home = path.join(base, 'home');
  started = [];
});
afterEach(async () => {
  for (const server of started) await server.stop();
  await rm(base, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ home, log });
  started.push(server);
  return server;
}

async function ask<T extends pg.QueryResultRow>(ownerUrl: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A start in another process, which prints its connection string and waits to be killed. */
async function startElsewhere(prefix: string[] = []) {
  const [command, ...rest] = [...prefix, process.execPath, '--import', 'tsx', HOLDER, home];
  const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const exited = once(child, 'exit');
  return { child, exited, ...(JSON.parse(line.toString()) as { ownerUrl: string; postmaster: number }) };
}

/** As the user nobody, who may only traverse the parent folders. */
const AS_NOBODY = [
  'setpriv',
  '--reuid=65534',
  '--regid=65534',
  '--clear-groups',
  '--securebits=+no_setuid_fixup',
  '--inh-caps=-all,+dac_read_search',
  '--ambient-caps=-all,+dac_read_search',
  '--',
];

const postmasterPid = async () =>
  Number((await readFile(path.join(home, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

describe('a start', () => {
  test('keeps data, port, password and secret for the next one, and closes them to others', async () => {
    const first = await start();
    expect(first.fresh).toBe(true);
    await ask(first.ownerUrl, 'create table kept (n int); insert into kept values (7)');
    await first.stop();
    const second = await start();
    expect(second).toMatchObject({ fresh: false, ownerUrl: first.ownerUrl, secret: first.secret });
    expect(await ask(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
    for (const file of ['secret', 'postgres.json', 'postgres.log'])
      expect((await stat(path.join(home, file))).mode & 0o077).toBe(0);
  });

  test('listens only on the loopback address, and requires the password', async () => {
    await goOn();
    const { ownerUrl } = await start();
    const [settings] = await ask(
      ownerUrl,
      `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
              pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`,
    );
    expect(settings).toEqual({ addresses: '127.0.0.1', sockets: '', encoding: 'UTF8' });
    const wrong = new URL(ownerUrl);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('uses another port if the stored one is in use', async () => {
    const first = await start();
    await first.stop();
    const otherHome = path.join(base, 'other');
    await mkdir(otherHome);
    await cp(path.join(home, 'postgres.json'), path.join(otherHome, 'postgres.json'));
    const neighbour = await startEmbeddedPostgres({ home: otherHome, log });
    started.push(neighbour);
    const second = await start();
    expect(new URL(neighbour.ownerUrl).port).toBe(new URL(first.ownerUrl).port);
    expect(new URL(second.ownerUrl).port).not.toBe(new URL(first.ownerUrl).port);
    expect(await ask(second.ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('on a folder that is in use says who uses it', async () => {
    await goOn();
    await start();
    await expect(startEmbeddedPostgres({ home, log })).rejects.toMatchObject({
      code: 'already_running',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  test('on a path that cannot be a folder says so', async () => {
    await writeFile(path.join(base, 'file'), '');
    home = path.join(base, 'file', 'home');
    await expect(start()).rejects.toMatchObject({ code: 'home_unusable', message: expect.stringContaining(home) });
  });

  test('works for an ordinary user', async () => {
    if (process.getuid?.() === 0) {
      // The other tests here do this as an ordinary user; as root it takes another process.
      await mkdir(home);
      for (const folder of [base, home]) await chown(folder, 65534, 65534);
      const { child, exited, ownerUrl } = await startElsewhere(AS_NOBODY);
      expect(await ask(ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
      child.stdin.end();
      await exited;
    }
    const { ownerUrl } = await start();
    expect(await ask(ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  });
});

describe('a start recovers from', () => {
  test('a crash during the very first start', async () => {
    await mkdir(path.join(home, 'postgres.unfinished/base'), { recursive: true });
    await writeFile(path.join(home, 'postgres.unfinished/PG_VERSION'), '18\n');
    await writeFile(path.join(home, 'postgres.unfinished.password'), 'old\n');
    const { ownerUrl } = await start();
    expect(await ask(ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect((await readdir(home)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('a server that outlived its killed process', async () => {
    const { child, exited, ownerUrl, postmaster } = await startElsewhere();
    await ask(ownerUrl, 'create table kept (n int); insert into kept values (7)');
    child.kill('SIGKILL');
    await exited;
    expect(await postmasterPid()).toBe(postmaster);
    const next = await start();
    expect(await postmasterPid()).not.toBe(postmaster);
    expect(await ask(next.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  test('a server and a process that were both killed', async () => {
    const { child, exited, ownerUrl, postmaster } = await startElsewhere();
    await ask(ownerUrl, 'create table kept (n int); insert into kept values (7)');
    child.kill('SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    await exited;
    const next = await start();
    expect(await ask(next.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  test('a postmaster.pid whose number now belongs to another program', async () => {
    await goOn();
    await writeFile(
      path.join(home, 'postgres/postmaster.pid'),
      `${process.pid}\n${home}/postgres\n1\n5432\n\n\n\nready\n`,
    );
    const { ownerUrl } = await start();
    expect(await ask(ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  test.each(['{"pid":', JSON.stringify({ pid: 1, began: 'never' })])('a stale lock: %s', async (lock) => {
    await goOn();
    await writeFile(path.join(home, 'running.json'), lock);
    const { ownerUrl } = await start();
    expect(await ask(ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('a lost password', async () => {
    const first = await start();
    await first.stop();
    await rm(path.join(home, 'postgres.json'));
    const second = await start();
    expect(new URL(second.ownerUrl).password).not.toBe(new URL(first.ownerUrl).password);
    expect(await ask(second.ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('a server that was killed while in use', async () => {
    await goOn();
    const { ownerUrl } = await start();
    const before = await postmasterPid();
    process.kill(before, 'SIGKILL');
    await untilAnswers(ownerUrl);
    expect(await postmasterPid()).not.toBe(before);
  });
});

/** Wait for a connection to succeed; a refused one only means not yet. */
async function untilAnswers(ownerUrl: string): Promise<void> {
  for (const deadline = Date.now() + timeLimit(15); ;) {
    try {
      return void (await ask(ownerUrl, 'select 1'));
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}

describe('a start refuses, and changes nothing', () => {
  test('data of another major version', async () => {
    await goOn();
    const file = path.join(home, 'postgres/PG_VERSION');
    await writeFile(file, '17\n');
    await expect(start()).rejects.toMatchObject({
      code: 'other_version',
      message: expect.stringMatching(/PostgreSQL 17; .* PostgreSQL 18/),
    });
    expect(await readFile(file, 'utf8')).toBe('17\n');
  });

  test('a folder that holds something else', async () => {
    await mkdir(path.join(home, 'postgres'), { recursive: true });
    await writeFile(path.join(home, 'postgres/diary.txt'), 'mine');
    await expect(start()).rejects.toMatchObject({ code: 'data_incomplete' });
    expect(await readdir(path.join(home, 'postgres'))).toEqual(['diary.txt']);
  });

  test("data that PostgreSQL can't start with, giving the reason", async () => {
    await goOn();
    await rm(path.join(home, 'postgres/global/pg_control'));
    await expect(start()).rejects.toMatchObject({
      code: 'not_started',
      message: expect.stringContaining('pg_control'),
    });
  });
});
