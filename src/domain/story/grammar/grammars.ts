import type { Grammar } from './grammar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { zh } from './languages/zh.ts';

/** Languages in which a story is told, by ISO 639-1. To add one, add its file here. */
const GRAMMARS: ReadonlyMap<string, Grammar> = new Map(Object.entries({ de, en, es, fr, it, ja, ko, nl, pl, pt, zh }));

export const GRAMMAR_LANGUAGES: readonly string[] = [...GRAMMARS.keys()];

/** How a story is told in a language; null if no rules know it, so there is no story. */
export const grammarOf = (language: string | null): Grammar | null =>
  GRAMMARS.get(language?.slice(0, 2).toLowerCase() ?? '') ?? null;
