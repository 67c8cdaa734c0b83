import { addToList } from '../text/add-to-list.ts';
import { remembered } from '../text/remembered.ts';
import { type Lexicon, stemsIn } from './compile-words.ts';
import { EN_SYNONYMS } from './languages/en-synonyms.ts';
import { regularForm } from './strong-verbs.ts';

const setsOf = remembered((_language) => {
  const sets = new Map<string, number[]>();
  for (const [index, line] of EN_SYNONYMS.split(';').entries())
    for (const word of line.split(' ')) addToList(sets, word, index);
  return sets;
});

/** What a word may be a form of. */
const basesOf = (word: string, { endings }: Lexicon) =>
  [word, regularForm(word, 'en')].flatMap((form) =>
    [form, ...stemsIn(form, endings)].flatMap((stem) => [
      stem,
      `${stem}e`,
      stem.replace(/i$/u, 'y'),
      stem.replace(/(?<=(.))\1$/u, ''),
    ]),
  );

/** Whether a dictionary has two words, or words that they are forms of, in one set of synonyms. Only English has one. */
export function isSynonym(a: string, b: string, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'en') return false;
  const sets = setsOf('en');
  const ids = new Set(basesOf(a, lexicon).flatMap((base) => sets.get(base) ?? []));
  return basesOf(b, lexicon).some((base) => sets.get(base)?.some((id) => ids.has(id)) ?? false);
}
