import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Pair } from './read-pairs.ts';

const LINE = /^(?<sign>[=+-]) (?:(?<kind>[\w-]+): )?(?<text>.+)$/u;

function readLanguage(path: string, at: number): Pair[] {
  const language = basename(path, '.txt');
  const pairs: Pair[] = [];
  let source = '';
  let index = -1;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const { sign, kind = '', text = '' } = LINE.exec(line)?.groups ?? {};
    if (sign === undefined) continue;
    if (sign === '=') {
      source = text;
      index += 1;
    } else
      pairs.push({ language, kind, source, rewrite: text, isHonest: sign === '+', isWithheld: (index + at) % 2 === 1 });
  }
  return pairs;
}

/** Whole statements, each with honest and dishonest rewrites, as writers and models word them. */
const FOLDERS = {
  /** Written before their author had seen the readers or their word lists. */
  statements: 'statements',
  /** Trades, verbs and phrases that no word list was made for, written before their author had seen the lists. */
  unseen: 'unseen',
  /** In languages other than English and German, written before the lists of that time were read. */
  fresh: 'fresh',
  /** Rewordings as writers make them, in all 13 languages, written before the lists of that time were read. */
  writers: 'writers',
} as const;

/** The statements of a folder. Every other statement of a language is withheld, with all its rewrites. */
export function readStatements(name: keyof typeof FOLDERS = 'statements'): Pair[] {
  const folder = join(import.meta.dirname, FOLDERS[name]);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file, at) => readLanguage(join(folder, file), at));
}
