import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'pairs');
const FILLERS = ['object', 'noun', 'thing', 'place', 'n'];
/** How often each alternative is filled with other words. */
const FILLINGS = 2;

/** A source and a rewrite that says the same (`isHonest`) or differs from it in one claim. */
export interface Pair {
  language: string;
  kind: string;
  source: string;
  rewrite: string;
  isHonest: boolean;
  /** Whether it belongs to the half that nobody looks at. */
  isWithheld: boolean;
}

interface Alternative {
  source: string;
  honest: string | null;
  dishonest: string | null;
}

const numberOf = (text: string) => createHash('sha256').update(text).digest().readUInt32BE();

/** "{Raised=Increased!Cut|Lowered!Lifted}": alternatives of the source, each with an honest and a dishonest wording. */
function readAlternative(text: string): Alternative {
  const [saying = '', dishonest = null] = text.split('!');
  const [source = '', honest = null] = saying.split('=');
  return { source, honest, dishonest };
}

function pairsOf(line: { language: string; kind: string; template: string }, fillers: Map<string, string[]>): Pair[] {
  const { language, kind, template } = line;
  const found = new Map<string, Pair>();
  for (let filling = 0; filling < FILLINGS; filling += 1) {
    const filled = FILLERS.reduce((text, name) => {
      const words = fillers.get(name) ?? [''];
      const word = words[(numberOf(`${template}${name}`) + filling) % words.length] ?? '';
      return text.replaceAll(`{${name}}`, word);
    }, template);
    const parts = filled.split(/[{}]/u);
    const choices = parts.map((part, index) => (index % 2 === 1 ? part.split('|').map(readAlternative) : null));
    const write = (wordOf: (index: number, alternatives: Alternative[]) => string) =>
      parts
        .map((part, index) => {
          const alternatives = choices[index];
          return alternatives ? wordOf(index, alternatives) : part;
        })
        .join('')
        .replace(/ {2,}/gu, ' ')
        .trim();
    const add = (key: string, source: string, rewrite: string, isHonest: boolean) => {
      if (source === rewrite) return;
      const isWithheld = numberOf(`${language}/${kind}/${key}`) % 2 === 1;
      found.set(`${source}\n${rewrite}`, { language, kind, source, rewrite, isHonest, isWithheld });
    };
    for (const [at, alternatives] of choices.entries()) {
      for (const one of alternatives ?? []) {
        const source = write((index, all) => (index === at ? one.source : (all[0]?.source ?? '')));
        const key = `${template.indexOf('{')}${parts[0] ?? ''}${one.source}=${one.honest}!${one.dishonest}`.replace(
          /\d+/gu,
          '',
        );
        if (one.honest !== null || choices.filter(Boolean).length > 1) {
          const honest = write((index, all) =>
            index === at ? (one.honest ?? one.source) : (all[0]?.honest ?? all[0]?.source ?? ''),
          );
          add(key, source, honest, true);
        }
        if (one.dishonest !== null)
          add(
            key,
            source,
            write((index, all) => (index === at ? (one.dishonest ?? '') : (all[0]?.source ?? ''))),
            false,
          );
      }
    }
  }
  return [...found.values()];
}

function readLanguage(file: string): Pair[] {
  const language = basename(file, '.txt');
  const fillers = new Map<string, string[]>();
  const pairs: Pair[] = [];
  for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n')) {
    const [, kind = '', template = ''] = /^([\w-]+): (.+)$/u.exec(line) ?? [];
    if (kind === '') continue;
    if (FILLERS.includes(kind)) fillers.set(kind, template.split(' | '));
    else pairs.push(...pairsOf({ language, kind, template }, fillers));
  }
  return pairs;
}

/** All minimal pairs, in the order of the files. The same pairs every time. */
export function readPairs(): Pair[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap(readLanguage);
}
