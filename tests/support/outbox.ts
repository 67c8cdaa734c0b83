import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestServer } from './server.ts';

/** The mail that a server keeps as files, oldest first. */
export async function mailsOf(server: TestServer): Promise<string[]> {
  const folder = path.join(server.home, 'outbox');
  const names = (await readdir(folder).catch(() => [])).toSorted();
  return Promise.all(names.map(async (name) => decoded(await readFile(path.join(folder, name), 'utf8'))));
}

/** The mail with this number, counted from 1; waits for it, because mail is written after the answer. */
export async function mailNumber(server: TestServer, number: number): Promise<string> {
  const mail = (await mailsOf(server))[number - 1];
  if (mail?.endsWith('\n')) return mail;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return mailNumber(server, number);
}

export const linkIn = (mail: string) => new URL(/https?:\/\/\S+/.exec(mail)?.[0] ?? '');

/** The token in the fragment of a mail's link. */
export const tokenIn = (mail: string) => linkIn(mail).hash.slice(1);

/** Decodes quoted-printable. */
export const decoded = (mail: string) =>
  Buffer.from(
    mail
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`))),
    'latin1',
  ).toString();

/** The first mail that contains all of these; waits for it. */
export async function mailWith(server: TestServer, ...parts: string[]): Promise<string> {
  const mail = (await mailsOf(server)).find((one) => one.endsWith('\n') && parts.every((part) => one.includes(part)));
  if (mail !== undefined) return mail;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return mailWith(server, ...parts);
}
