import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresFailed } from './embedded-postgres-failed.ts';

const run = promisify(execFile);

/** The system user that PostgreSQL runs as, and how to run a command as that user. */
export interface Account {
  /** Null for the current user. */
  ids: { uid: number; gid: number } | null;
  /** Command-line prefix that goes before the program. */
  prefix: string[];
}

/**
 * PostgreSQL refuses to run as root. For an ordinary user it runs as that user; for root it runs as the owner of the existing
 * data, otherwise as `postgres`, which is created if missing.
 *
 * @param folder the data folder, which may not exist yet
 * @param programs executables that the account must be able to reach
 */
export async function chooseAccount(folder: string, programs: string[]): Promise<Account> {
  if (process.getuid?.() !== 0) {
    await checkOwner(folder);
    return { ids: null, prefix: [] };
  }
  const ids = (await ownerOf(path.join(folder, 'PG_VERSION'))) ?? (await postgresUser()) ?? (await makePostgresUser());
  for (const file of [folder, ...programs]) {
    const closed = await firstClosedFolder(file, ids);
    if (closed !== null) return { ids, prefix: await prefixPast(closed, ids) };
  }
  return { ids, prefix: [] };
}

async function checkOwner(folder: string): Promise<void> {
  const owner = await ownerOf(folder, { evenRoot: true });
  if (owner === null || owner.uid === process.getuid?.()) return;
  throw new EmbeddedPostgresFailed(
    'not_ours',
    `The data in ${folder} belongs to another system user (uid ${owner.uid}), so you can't run PostgreSQL on it. Start Cursus as that user, or take ownership: chown -R $(id -un) ${path.dirname(folder)}`,
  );
}

async function ownerOf(file: string, { evenRoot = false } = {}): Promise<{ uid: number; gid: number } | null> {
  const stats = await stat(file).catch(() => null);
  return stats && (stats.uid !== 0 || evenRoot) ? { uid: stats.uid, gid: stats.gid } : null;
}

async function postgresUser(): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function makePostgresUser(): Promise<{ uid: number; gid: number }> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
    const made = await postgresUser();
    if (made) return made;
    throw new Error('useradd succeeded but the user does not exist');
  } catch (error) {
    throw new EmbeddedPostgresFailed(
      'home_unusable',
      'PostgreSQL does not run as root, and creating the system user postgres for it failed. Create one (useradd --system postgres), or start Cursus as an ordinary user.',
      { cause: error },
    );
  }
}

/** The first parent folder that the user may not enter according to its mode bits; null if there is none. */
async function firstClosedFolder(file: string, ids: { uid: number; gid: number }): Promise<string | null> {
  for (const folder of ancestors(file)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === ids.uid ? 0o100 : gid === ids.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return folder;
  }
  return null;
}

function ancestors(file: string): string[] {
  const parent = path.dirname(file);
  return parent === file ? [parent] : [...ancestors(parent), parent];
}

/**
 * A clone in /root is closed to other users. On Linux, root can pass a single capability to search folders, using setpriv. In
 * a container that lacks the capability, and on other systems, this fails.
 */
async function prefixPast(closed: string, { uid, gid }: { uid: number; gid: number }): Promise<string[]> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const held = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`);
  const right = PASSING_RIGHTS.find(({ bit }) => (held >> bit) & 1n);
  const setpriv = await run('setpriv', ['--version']).catch(() => null);
  if (!right || !setpriv)
    throw new EmbeddedPostgresFailed(
      'home_unusable',
      `PostgreSQL does not run as root but as the system user with uid ${uid}, who has no access to ${closed}. Allow it (chmod o+x ${closed}), move Cursus and its CURSUS_HOME to a folder such as /opt/cursus, or start Cursus as an ordinary user.`,
    );
  const capabilities = `-all,+${right.name}`;
  return [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    // Without this, access(2) would ignore the capability, and initdb would not find its own programs.
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${capabilities}`,
    `--ambient-caps=${capabilities}`,
    '--',
  ];
}

/** From linux/capability.h, the lesser capability first; containers often have only the second. */
const PASSING_RIGHTS = [
  { name: 'dac_read_search', bit: 2n },
  { name: 'dac_override', bit: 1n },
];
