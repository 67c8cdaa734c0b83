import { LABELED_LANGUAGES, labelsIn } from '../labels/labels.ts';
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

/** A partial date in words, no more precise than it is: 2019, March 2019. As written if the language is unknown. */
export function formatDate(date: string, language: string | null): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined || !hasLabels(language)) return date;
  const format = new Intl.DateTimeFormat(`${codeOf(language)}-u-nu-latn-ca-gregory`, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' as const }),
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}

const hasLabels = (language: string | null) => LABELED_LANGUAGES.includes(codeOf(language));

const codeOf = (language: string | null) => language?.slice(0, 2).toLowerCase() ?? '';
