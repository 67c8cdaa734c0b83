import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Truth } from '../resumes/truth.ts';
import type { Case } from './evaluate.ts';
import type { Optional } from './score.ts';

/**
 * Reads a corpus: one folder per resume with the document, truth.json, and optionally optional.json and source.json.
 */
export async function readCorpus(folder: string): Promise<Case[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(ids.toSorted().map((id) => readCase(join(folder, id), id)));
}

async function readCase(folder: string, id: string): Promise<Case> {
  const names = await readdir(folder);
  const json = async (name: string): Promise<unknown> =>
    names.includes(name) ? JSON.parse(await readFile(join(folder, name), 'utf8')) : {};
  const source = (await json('source.json')) as {
    layout?: string;
    language?: string;
    stratum?: string;
    strata?: string[];
    template?: string;
    withheld?: boolean;
  };
  const kind = source.stratum ?? source.layout;
  return {
    id,
    strata: source.strata ?? [...(kind ? [kind] : []), ...(source.language ? [source.language] : [])],
    ...(source.template ? { template: source.template } : {}),
    ...(source.withheld ? { withheld: true } : {}),
    truth: (await json('truth.json')) as Truth,
    optional: (await json('optional.json')) as Optional,
    ...(await documentIn(folder, names)),
  };
}

/** The folder's document; CSV files are zipped as in LinkedIn's export. */
async function documentIn(folder: string, names: string[]): Promise<Pick<Case, 'fileName' | 'bytes'>> {
  const documents = names.filter((name) => !/^(?:truth|optional|source)\.json$/.test(name)).toSorted();
  const tables = documents.filter((name) => name.endsWith('.csv'));
  const [first = ''] = documents;
  if (tables.length === 0) return { fileName: first, bytes: await readFile(join(folder, first)) };
  const members = await Promise.all(
    tables.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
  );
  return { fileName: 'Basic_LinkedInDataExport.zip', bytes: zipSync(Object.fromEntries(members)) };
}

/** Writes a resume as a folder of a corpus. */
export async function saveCase(
  folder: string,
  { id, strata, template, withheld, fileName, bytes, truth, optional }: Case,
): Promise<void> {
  await mkdir(join(folder, id), { recursive: true });
  const write = (name: string, value: unknown) => writeFile(join(folder, id, name), JSON.stringify(value, null, 2));
  await Promise.all([
    writeFile(join(folder, id, fileName), bytes),
    write('truth.json', truth),
    ...(optional ? [write('optional.json', optional)] : []),
    write('source.json', { strata, ...(template ? { template } : {}), ...(withheld ? { withheld } : {}) }),
  ]);
}
