interface Period {
  start: string | null;
  end: string | null;
  current?: boolean;
}

const YEAR_FIRST = new Set(['ja', 'ko', 'zh']);

/** A partial date as people write it, no more precise than it is: "2019", "Mar 2019". */
export function dateWords(date: string, language: string): string {
  const [year = '', month] = date.split('-');
  if (month === undefined) return year;
  const first = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  if (YEAR_FIRST.has(language))
    return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(first);
  const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(first);
  return `${name.replace(/\.$/u, '')} ${year}`;
}

/** "Apr 2022 – present"; an unknown side is left out. */
export function periodWords({ start, end, current = false }: Period, language: string, now: string): string {
  const last = current ? now : end && dateWords(end, language);
  return [start && dateWords(start, language), last].filter(Boolean).join(' – ');
}

/** The same in years only: "2022 – present", "2019". */
export function yearWords({ start, end, current = false }: Period, now: string): string {
  const years = [start?.slice(0, 4), current ? now : end?.slice(0, 4)].filter((year) => year !== undefined);
  return [...new Set(years)].join(' – ');
}

/** Months since year 0, for the earliest month that a partial date can mean. */
export function monthOf(date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

/** When a certificate was issued, and until when it is valid. */
export const validityWords = (
  { date, expires }: { date: string | null; expires: string | null },
  language: string,
): string =>
  [date && dateWords(date, language), expires && `– ${dateWords(expires, language)}`].filter(Boolean).join(' ');
