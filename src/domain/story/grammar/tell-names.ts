import { withoutGenders } from '../../role-library/title-words.ts';
import { formatDate } from '../wording.ts';
import { fillTemplate } from './fill-template.ts';
import type { Grammar } from './grammar.ts';
import { saySince } from './say-since.ts';
import { usualCase } from './usual-case.ts';

/** A period of a fact, as far as it is known. */
export interface Period {
  start: string | null;
  end: string | null;
  current: boolean;
}

const LONGEST = 70;

/**
 * A title, degree or name as it stands in a sentence: one line, without forms for other genders ("(m/w/d)") and remarks in brackets; null
 * if it isn't a name but a sentence, a list or something else.
 */
export function asName(text: string | null, kind: 'title' | 'company' | 'person', language = ''): string | null {
  if (text === null) return null;
  const plain = usualCase(withoutGenders(text), kind, language)
    .replaceAll(/\s*[(（[][^()（）[\]]*[)）\]]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s,;:·|–—-]+$/u, '')
    .trim();
  if (plain === '' || plain.length > LONGEST || !/^[\p{L}\p{N}"“«「]/u.test(plain)) return null;
  // Remains of a line, such as "th", and lists.
  if (kind === 'company' && /^[\p{Ll}\s.]+$/u.test(plain)) return null;
  if (plain.split(',').length > 2) return null;
  if (/[|;:•·<>{}[\]=!?…。]|\s[–—/-]\s|https?:|@/u.test(plain)) return null;
  // Two sentences; "Dr. Annika von der Heide" is none.
  return kind !== 'person' && /[.]\s+\p{Lu}\p{Ll}{3,}\s+\p{Ll}/u.test(plain) ? null : plain;
}

/** A title within a sentence, with a small letter where the language writes it so. */
export const inSentence = (title: string, { smallTitles }: Pick<Grammar, 'smallTitles'>): string =>
  smallTitles?.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title;

/** A partial date in the words of the grammar, at most as exact as a month. */
export function dateWords(date: string, { language, months }: Pick<Grammar, 'language' | 'months'>): string {
  const [year = '', month] = date.split('-');
  const named = month === undefined ? undefined : months?.split(' ')[Number(month) - 1];
  if (named !== undefined) return `${named} ${year}`;
  if (month !== undefined) return formatDate(`${year}-${month}`, language);
  return { ja: `${year}年`, zh: `${year}年`, ko: `${year}년` }[language] ?? year;
}

/** "seit April 2021", from a partial date. */
export const sinceWords = (date: string, grammar: Grammar): string => saySince(dateWords(date, grammar), grammar);

/** "March 2016 – 2018"; what is still going on is told with "since"; null if nothing is known. */
export function periodWords({ start, end, current }: Period, grammar: Grammar): string | null {
  if (current) return start === null ? null : sinceWords(start, grammar);
  const { language } = grammar;
  const [a, b] = [start, end].map((date) => (date === null ? null : dateWords(date, { language })));
  if (a == null || b == null || a === b) return a ?? b ?? null;
  return fillTemplate(grammar.period, { a, b });
}

/** What is added in brackets, if there is any. */
export function inBrackets(
  parts: (string | null)[],
  { brackets: [open, close], comma, bracketComma = comma }: Grammar,
): string {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? '' : `${open}${known.join(bracketComma)}${close}`;
}

type ListWords = Pick<Grammar, 'comma' | 'and' | 'andBefore'>;

/** The words of a list of clauses. */
export const clauseWords = (grammar: Grammar): ListWords =>
  grammar.clauseComma === undefined ? grammar : { comma: grammar.clauseComma, and: grammar.clauseComma };

/** "A, B and C". */
export function listOf(items: string[], { comma, and, andBefore }: ListWords): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const join = andBefore?.pattern.test(last) ? andBefore.and : and;
  return `${items.slice(0, -1).join(comma)}${join}${last}`;
}
