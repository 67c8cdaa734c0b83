import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { LibraryRole } from '../../domain/role-library/library-role.ts';
import { roleFile } from './role-file.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../prisma/role-library');

/** Reads all roles from the library's files. Throws an error that names the file and the problem. */
export async function readRoleFiles(): Promise<LibraryRole[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map(async (name) => readRoleFile(name)));
  return files.flat();
}

async function readRoleFile(name: string): Promise<LibraryRole[]> {
  const parsed = roleFile.safeParse(JSON.parse(await readFile(path.join(FOLDER, name), 'utf8')));
  if (!parsed.success) throw new Error(`prisma/role-library/${name} is invalid: ${z.prettifyError(parsed.error)}`);
  const { industry, version, patterns, roles } = parsed.data;
  return roles.map(({ titles, ...role }) => ({
    ...role,
    industry,
    version,
    patterns,
    titles: [...new Set(Object.values(titles).flat())],
  }));
}
