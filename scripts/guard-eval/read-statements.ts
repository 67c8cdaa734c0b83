import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Pair } from './read-pairs.ts';

const FOLDER = join(import.meta.dirname, 'statements');
const LINE = /^(?<sign>[=+-]) (?:(?<kind>[\w-]+): )?(?<text>.+)$/u;

function readLanguage(file: string, at: number): Pair[] {
  const language = basename(file, '.txt');
  const pairs: Pair[] = [];
  let source = '';
  let index = -1;
  for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n')) {
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

/**
 * Whole statements, each with honest and dishonest rewrites, as writers and models word them. Written before their author had seen the
 * readers or their word lists. Every other statement of a language is withheld, with all its rewrites.
 */
export function readStatements(): Pair[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap(readLanguage);
}
