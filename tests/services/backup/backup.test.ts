import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { asDatabaseOwner } from '../../../src/services/backup/privileges.ts';
import { restoreBackup } from '../../../src/services/backup/restore-backup.ts';
import { writeBackup } from '../../../src/services/backup/write-backup.ts';
import { migrate } from '../../../src/services/database/migrate.ts';
import { prepareQueue } from '../../../src/services/queue/prepare-queue.ts';
import { openFileStore } from '../../../src/services/storage/open-file-store.ts';
import { PLAIN_SAMPLE } from '../../pipelines/ingest/sample-resume.ts';
import { emptyDatabase, type TestDatabase } from '../../support/database.ts';
import { s3Settings, startFakeS3 } from '../storage/fake-s3.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { timeLimit } from '../../support/time-limit.ts';

jest.setTimeout(timeLimit(240));

const PASSPHRASE = 'three words and more';

let at: ServerWithWorker;
let folder: string;
let ada: SignedUp;
const opened: TestDatabase[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cursus-test-backup-'));
  at = await serverWithWorker({ builds: 'never' });
  ada = await signUp(at, 'ada');
  await at.ingest(ada, PLAIN_SAMPLE);
});
afterAll(async () => {
  for (const database of opened) await database.close();
  await at?.close();
  await rm(folder, { recursive: true, force: true });
});

const backUp = (name: string, passphrase: string | null = null) =>
  writeBackup({
    ownerUrl: at.test.ownerUrl,
    store: at.store,
    secret: 'the secret of the installation',
    out: path.join(folder, name),
    passphrase,
  });

/** Restores into a new database and a new store. */
async function restored(name: string, passphrase: string | null = null) {
  const database = await emptyDatabase();
  opened.push(database);
  const store = openFileStore({ kind: 'local', root: path.join(folder, `files of ${database.ownerUrl.slice(-12)}`) });
  let kept: string | null = null;
  const summary = await restoreBackup({
    file: path.join(folder, name),
    passphrase,
    superuserUrl: database.ownerUrl,
    ownerUrl: database.ownerUrl,
    store,
    async chooseSecret(secret) {
      kept = secret;
      return database.secret;
    },
  });
  return { database, store, summary, kept };
}

/** Every table with a digest of its rows. */
async function digests({ sql }: TestDatabase): Promise<Record<string, string | null>> {
  const tables = await sql<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and not c.relispartition and c.relname not in ('_prisma_migrations', 'rate_limits')`,
  );
  const found: Record<string, string | null> = {};
  for (const { name } of tables) {
    const [row] = await sql<{ digest: string | null }>(
      `select md5(string_agg(md5(t::text), '' order by md5(t::text))) as digest from "${name}" t`,
    );
    found[name] = row?.digest ?? null;
  }
  return found;
}

/** Foreign keys that point to nothing: restoring doesn't check them. */
async function brokenKeys({ sql }: TestDatabase): Promise<string[]> {
  const keys = await sql<{ name: string; from: string; to: string; columns: string[]; targets: string[] }>(
    `select conname as name, conrelid::regclass::text as "from", confrelid::regclass::text as "to",
       array(select attname::text from unnest(conkey) with ordinality k(n, o) join pg_attribute on attrelid = conrelid and attnum = n order by o) as columns,
       array(select attname::text from unnest(confkey) with ordinality k(n, o) join pg_attribute on attrelid = confrelid and attnum = n order by o) as targets
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  );
  const broken: string[] = [];
  for (const { name, from, to, columns, targets } of keys) {
    const set = columns.map((column) => `a."${column}" is not null`).join(' and ');
    const same = columns.map((column, index) => `a."${column}" = b."${targets[index]}"`).join(' and ');
    const [row] = await sql(
      `select 1 from ${from} a where ${set} and not exists (select 1 from ${to} b where ${same})`,
    );
    if (row) broken.push(name);
  }
  return broken;
}

test('a restored installation equals the one that was backed up, and needs the passphrase', async () => {
  const summary = await backUp('quiet', PASSPHRASE);
  expect(summary).toMatchObject({ missing: [], rows: { users: 1, documents: 1 } });
  const bytes = await readFile(path.join(folder, 'quiet'));
  expect((await stat(path.join(folder, 'quiet'))).mode & 0o777).toBe(0o600);
  expect(bytes.includes('manifest')).toBe(false);

  await expect(restored('quiet')).rejects.toThrow('The backup is encrypted.');
  await expect(restored('quiet', 'another passphrase')).rejects.toThrow('the passphrase is wrong');
  const { database, store, kept } = await restored('quiet', PASSPHRASE);
  expect(kept).toBe('the secret of the installation');
  expect(await digests(database)).toEqual(await digests(at.test));
  for (const key of await at.store.list('documents'))
    expect(Buffer.from(await store.get(key))).toEqual(Buffer.from(await at.store.get(key)));
  expect((await store.list('documents')).length).toBe(1);
  // Triggers work again, and what is written is checked again.
  await expect(database.sql(`insert into sessions (user_id) values (gen_random_uuid())`)).rejects.toThrow();
});

test('a backup that is made while people work is one moment: no row without its file, no key without its row', async () => {
  let isOver = false;
  let uploads = 0;
  const work = async (name: string) => {
    const user = await signUp(at, name);
    for (let count = 0; !isOver; count += 1) {
      const form = new FormData();
      form.set('document', new Blob([`${PLAIN_SAMPLE}\n${name} ${count}`]), `${count}.txt`);
      await fetch(`${at.url}/documents/upload`, {
        method: 'POST',
        headers: { authorization: `Bearer ${user.token}` },
        body: form,
      });
      uploads += 1;
      await runQuery(at, `mutation { updateProfile(input: { headline: "${count}" }) { __typename } }`, {}, user);
    }
  };
  const working = ['bob', 'eve', 'ida'].map(work);
  try {
    for (const name of ['busy', 'busier']) {
      // People are at it.
      for (const before = uploads; uploads < before + 3;) await new Promise((resolve) => setTimeout(resolve, 20));
      await backUp(name);
      const { database, store, summary } = await restored(name);
      expect(summary.missing).toEqual([]);
      expect(await brokenKeys(database)).toEqual([]);
      const documents = await database.sql<{ key: string; checksum: string }>(
        'select storage_key as key, checksum from documents',
      );
      expect(documents.length).toBeGreaterThan(1);
      for (const { key, checksum } of documents)
        expect(
          createHash('sha256')
            .update(await store.get(key))
            .digest('hex'),
        ).toBe(checksum);
      const gaps = await database.sql(
        'select run_id from run_events group by run_id having max(seq) <> count(*) or min(seq) <> 1',
      );
      expect(gaps).toEqual([]);
    }
  } finally {
    isOver = true;
    await Promise.all(working);
  }
});

test('a damaged or incomplete backup, and a database in use, restore nothing', async () => {
  await backUp('whole', PASSPHRASE);
  await backUp('plain');
  const whole = await readFile(path.join(folder, 'whole'));
  const changed = Buffer.from(whole);
  changed[whole.length >> 1] = (changed[whole.length >> 1] ?? 0) ^ 1;
  await writeFile(path.join(folder, 'changed'), changed);
  await writeFile(path.join(folder, 'cut'), whole.subarray(0, 15 + 16 + 65_536 + 16));
  await writeFile(path.join(folder, 'plain cut'), await readFile(path.join(folder, 'plain')));
  await truncate(path.join(folder, 'plain cut'), (await stat(path.join(folder, 'plain'))).size - 2000);
  for (const [name, passphrase] of [
    ['changed', PASSPHRASE],
    ['cut', PASSPHRASE],
    ['plain cut', null],
  ] as const) {
    await expect(restored(name, passphrase)).rejects.toMatchObject({ name: 'BackupRefused' });
    const [users] =
      (await opened
        .at(-1)
        ?.sql('select 1 from users')
        .catch(() => [])) ?? [];
    expect(users).toBeUndefined();
  }
  const { ownerUrl } = at.test;
  const used = { superuserUrl: ownerUrl, ownerUrl, store: at.store, passphrase: null, chooseSecret: async () => 'x' };
  await expect(restoreBackup({ ...used, file: path.join(folder, 'plain') })).rejects.toThrow('The database has users.');
});

test('who may not see all rows gets no backup instead of an empty one', async () => {
  const { url, drop } = await databaseOwner(at.test);
  try {
    const out = path.join(folder, 'filtered');
    const input = { store: at.store, secret: null, out, passphrase: null };
    await expect(writeBackup({ ...input, ownerUrl: url })).rejects.toMatchObject({ name: 'BackupRefused' });
    await expect(stat(out)).rejects.toThrow('ENOENT');
    // Sees that the database is in use, or says that it can't.
    const restoring = { superuserUrl: url, ownerUrl: url, store: at.store, passphrase: null };
    await backUp('complete');
    await expect(
      restoreBackup({ ...restoring, file: path.join(folder, 'complete'), chooseSecret: async () => 'x' }),
    ).rejects.toMatchObject({ name: 'BackupRefused' });
  } finally {
    await drop();
  }
});

test("what a superuser restores, into S3, belongs to the database's owner, who can migrate it", async () => {
  const summary = await backUp('owned');
  const database = await emptyDatabase();
  opened.push(database);
  const { name, url, drop } = await databaseOwner(database);
  const s3 = await startFakeS3();
  const store = openFileStore(s3Settings(s3));
  try {
    const ownerUrl = await asDatabaseOwner(database.ownerUrl);
    await restoreBackup({
      file: path.join(folder, 'owned'),
      passphrase: null,
      superuserUrl: database.ownerUrl,
      ownerUrl,
      store,
      chooseSecret: async () => database.secret,
    });
    await prepareQueue({ ownerUrl });
    const others = await database.sql(
      `select relname from pg_class where relnamespace in ('public'::regnamespace, 'bullmq'::regnamespace)
         and relkind in ('r', 'p') and pg_get_userbyid(relowner) <> $1`,
      [name],
    );
    expect(others).toEqual([]);
    await expect(migrate({ ownerUrl: url, secret: database.secret })).resolves.toEqual([]);
    expect(await database.sql('select count(*)::int as users from users')).toEqual([{ users: summary.rows['users'] }]);
    const keys = await at.store.list('documents');
    expect((await store.list('documents')).toSorted()).toEqual(keys.toSorted());
    const [key = ''] = keys;
    expect(Buffer.from(await store.get(key))).toEqual(Buffer.from(await at.store.get(key)));
  } finally {
    await s3.close();
    await drop();
  }
});

/** Makes a role without special privileges the owner of a database, as docs/deploy-postgres.md does. */
async function databaseOwner({ ownerUrl, sql }: TestDatabase) {
  const url = new URL(ownerUrl);
  const [database, name] = [url.pathname.slice(1), `owner of ${url.pathname.slice(1)}`];
  const [row] = await sql<{ owner: string }>(
    'select pg_get_userbyid(datdba) as owner from pg_database where datname = current_database()',
  );
  await sql(`create role "${name}" login createrole password 'secret'`);
  await sql(`alter database ${database} owner to "${name}"`);
  await sql(`grant app_api, app_worker, app_web, app_user, app_anon to "${name}"`);
  Object.assign(url, { username: encodeURIComponent(name), password: 'secret' });
  return {
    name,
    url: url.href,
    async drop() {
      await sql(`alter database ${database} owner to "${row?.owner}"`);
      await sql(`reassign owned by "${name}" to "${row?.owner}"`);
      await sql(`drop owned by "${name}"`);
      await sql(`drop role "${name}"`);
    },
  };
}
