import type { PartialDate } from '../dates/partial-date.ts';
import type { ExportPeriod } from './export-resume.ts';
import { EXPORT_LANGUAGES, exportWords } from './export-words.ts';

const YEAR_FIRST = new Set(['ja', 'zh']);

/** Formats a partial date with exactly its precision: `2019`, `Mar 2019`, `1 Mar 2019`. */
export function writeDate(date: PartialDate, language: string | null): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const locale = EXPORT_LANGUAGES.includes(language ?? '') ? (language ?? 'en') : 'en';
  if (YEAR_FIRST.has(locale))
    return day === undefined ? `${year}年${Number(month)}月` : `${year}年${Number(month)}月${Number(day)}日`;
  const name = new Intl.DateTimeFormat(locale, { month: locale === 'en' ? 'short' : 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, Number(month) - 1, 1)),
  );
  const words = `${name} ${year}`;
  return day === undefined ? words : `${Number(day)} ${words}`;
}

/** Formats whatever is known of a period; null when nothing is. */
export function writePeriod({ start, end, current }: ExportPeriod, language: string | null): string | null {
  const until = current ? exportWords(language).present : end === null ? null : writeDate(end, language);
  if (start === null) return until;
  const from = writeDate(start, language);
  return until === null || end === start ? from : `${from} – ${until}`;
}
