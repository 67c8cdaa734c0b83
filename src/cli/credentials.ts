import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Credentials {
  name: string;
  email: string;
  password: string;
}

/** The accounts that this CLI created, by server and purpose, in a file that only its owner can read. */
export async function readCredentials(home: string, key: string): Promise<Credentials | null> {
  return (await readAll(home))[key] ?? null;
}

export async function keepCredentials(home: string, key: string, credentials: Credentials): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o711 });
  const file = fileIn(home);
  const temporary = `${file}.${process.pid}`;
  const all = { ...(await readAll(home)), [key]: credentials };
  await writeFile(temporary, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  await rename(temporary, file);
}

/** Credentials for a new account; the email domain is reserved and never resolves. */
export function newCredentials(name: string): Credentials {
  const handle = name.toLowerCase().replace(/[^a-z]+/g, '-');
  return {
    name,
    email: `${handle}-${randomBytes(4).toString('hex')}@cursus.example`,
    password: randomBytes(18).toString('base64url'),
  };
}

const fileIn = (home: string) => path.join(home, 'command-line.json');

async function readAll(home: string): Promise<Record<string, Credentials>> {
  try {
    return JSON.parse(await readFile(fileIn(home), 'utf8')) as Record<string, Credentials>;
  } catch {
    return {};
  }
}
