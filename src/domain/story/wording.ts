import { LABELED_LANGUAGES, labelsIn } from '../labels/labels.ts';
import type { RoleFact } from './story-facts.ts';

/** Words for stating facts in a language, using nothing that the fact doesn't contain. */
interface Wording {
  /** Between a title and an employer. */
  at: string;
  /** Before the start date of something ongoing. */
  since(date: string): string;
  /** Before roles that all started before the first one mentioned. */
  earlier: string;
  /** A current role as a sentence about a person; `since` is the start date, if known. */
  is(who: string, what: string, since: string | null): string;
}

const WORDINGS: Record<string, Wording> = {
  en: {
    at: 'at',
    since: () => 'since',
    earlier: 'Earlier',
    is: (who, what, since) => (since === null ? `${who} is ${what}` : `${who} has been ${what} ${since}`),
  },
  de: { at: 'bei', since: () => 'seit', earlier: 'Zuvor', is: within('ist') },
  fr: { at: 'chez', since: () => 'depuis', earlier: 'Auparavant', is: behind('est') },
  es: { at: 'en', since: () => 'desde', earlier: 'Antes', is: behind('es') },
  pt: { at: 'em', since: () => 'desde', earlier: 'Antes', is: behind('é') },
  it: {
    at: 'presso',
    // Numbers take the article: "dal 2021", "da aprile 2021".
    since: (date) => (/^\d/.test(date) ? 'dal' : 'da'),
    earlier: 'In precedenza',
    is: behind('è'),
  },
  nl: { at: 'bij', since: () => 'sinds', earlier: 'Daarvoor', is: within('is') },
};

function behind(verb: string): Wording['is'] {
  return (who, what, since) => [who, verb, what, since].filter((part) => part !== null).join(' ');
}

function within(verb: string): Wording['is'] {
  return (who, what, since) => [who, verb, since, what].filter((part) => part !== null).join(' ');
}

/** Words for a language (ISO 639-1); null if its sentences would need more than these. */
export function wordingOf(language: string | null): Wording | null {
  return WORDINGS[codeOf(language)] ?? null;
}

/** "Lead Analyst at Engine Works, Inc. (April 2021 – March 2022)"; unknown parts are left out. */
export function describeRole(role: RoleFact, language: string | null): string {
  const when = formatPeriod(role, language);
  return when === null ? describePosition(role, language) : `${describePosition(role, language)} (${when})`;
}

/** "Lead Analyst at Engine Works, Inc." */
export function describePosition({ title, company }: RoleFact, language: string | null): string {
  const wording = wordingOf(language);
  const between = wording === null ? ', ' : ` ${wording.at} `;
  return [title, company].filter((part) => part !== null && part !== '').join(between);
}

function formatPeriod({ start, end, current }: RoleFact, language: string | null): string | null {
  const [from, to] = [start, end].map((date) => (date === null ? null : formatDate(date, language)));
  if (current && from != null) return formatSince(from, language);
  return from != null && to != null && from !== to ? `${from} – ${to}` : (from ?? to ?? null);
}

/**
 * Start of something ongoing: "since April 2021", or a range with an open end where a language has no such word here. `date` must be
 * formatted already.
 */
export function formatSince(date: string, language: string | null): string {
  const wording = wordingOf(language);
  if (wording !== null) return `${wording.since(date)} ${date}`;
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
