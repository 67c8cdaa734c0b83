import { keyOf } from './fold.ts';
import type { Language } from './language.ts';

const ORDINALS = new Map<string, { value: number; language: Language }>();

const put = (language: Language, from: number, words: string) => {
  for (const [index, word] of words.split(' ').entries()) ORDINALS.set(keyOf(word), { value: from + index, language });
};
put(
  'en',
  1,
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);
for (const ending of ['', 'r', 'n', 's', 'm'])
  put(
    'de',
    1,
    ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte']
      .map((word) => word + ending)
      .join(' '),
  );
put('fr', 1, 'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième');
put('fr', 1, 'première seconde');
put('es', 1, 'primero segundo tercero');
put('es', 1, 'primera segunda tercera');
put('pt', 1, 'primeiro segundo terceiro');
put('pt', 1, 'primeira segunda terceira');
put('it', 1, 'primo secondo terzo');
put('it', 1, 'prima seconda terza');
put('nl', 1, 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende');

export interface OrdinalWord {
  value: number;
  /** True for first and second, which can also be an adverb or a unit of time. */
  common: boolean;
}

/** "Third", "dritte", "troisième". Non-English words count only in their own language, because "prima" is also German. */
export function ordinalWordOf(key: string, language: Language | null): OrdinalWord | null {
  const found = ORDINALS.get(key);
  if (!found || (found.language !== 'en' && language !== null && found.language !== language)) return null;
  return { value: found.value, common: found.value < 3 };
}

const SUFFIXES = new Set('st nd rd th er ere eme e º ª ° de ste te o a'.split(' '));

/** Whether it can directly follow the digits of an ordinal: 1st, 2e, 3º. */
export const isOrdinalSuffix = (key: string): boolean => SUFFIXES.has(key);
