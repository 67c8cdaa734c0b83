import { LABELED_LANGUAGES, labelsIn } from '../labels/labels.ts';
import { remembered } from '../text/remembered.ts';
import { grammarOf } from './grammar/grammars.ts';
import { saySince } from './grammar/say-since.ts';

/**
 * Start of something ongoing: "since April 2021", or a range with an open end where a language has no such word here. `date` must be
 * formatted already.
 */
export function formatSince(date: string, language: string | null): string {
  const grammar = grammarOf(language);
  if (grammar) return saySince(date, grammar);
  return hasLabels(language) ? `${date} – ${labelsIn(language).page.now}` : `${date} –`;
}

const MONTH = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const formatIn = (options: Intl.DateTimeFormatOptions) =>
  remembered((language) => new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, options));
const monthFormat = formatIn(MONTH);
const dayFormat = formatIn({ ...MONTH, day: 'numeric' });

/** A partial date in words, no more precise than it is: 2019, March 2019. As written if the language is unknown. */
export function formatDate(date: string, language: string | null): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined || !hasLabels(language)) return date;
  const format = day === undefined ? monthFormat : dayFormat;
  return format(codeOf(language)).format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}

const hasLabels = (language: string | null) => LABELED_LANGUAGES.includes(codeOf(language));

const codeOf = (language: string | null) => language?.slice(0, 2).toLowerCase() ?? '';
