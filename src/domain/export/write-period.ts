import type { PartialDate } from '../dates/partial-date.ts';
import type { ExportPeriod } from './export-resume.ts';
import { labelLanguage, labelsIn } from '../labels/labels.ts';
import { remembered } from '../text/remembered.ts';

/** Signs after year, month and day. */
const DATE_SIGNS: Record<string, string> = { ja: '年月日', zh: '年月日', ko: '년월일' };

/** Formats a partial date with exactly its precision: `2019`, `Mar 2019`, `1 Mar 2019`. */
export function writeDate(date: PartialDate, language: string | null): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const locale = labelLanguage(language);
  const signs = DATE_SIGNS[locale];
  if (signs !== undefined)
    return [year, Number(month), ...(day === undefined ? [] : [Number(day)])]
      .map((number, index) => `${number}${signs[index]}`)
      .join(locale === 'ko' ? ' ' : '');
  const names = day === undefined ? monthsAlone(locale) : monthsAfterDay(locale);
  const name = names[Number(month) - 1] ?? '';
  if (locale === 'hu') return `${year}. ${name}${day === undefined ? '' : ` ${Number(day)}.`}`;
  const words = `${name} ${year}`;
  return day === undefined ? words : `${Number(day)} ${words}`;
}

/** Creating a format takes a third of a millisecond, and a resume has dozens of dates. */
const monthsAlone = remembered((locale) => monthNames(locale, {}));

/** Some languages decline the name of a month after a day: "maj 2019", "1 maja 2019". */
const monthsAfterDay = remembered((locale) =>
  monthNames(locale, locale === 'en' ? {} : { day: 'numeric', year: 'numeric' }),
);

function monthNames(locale: string, beside: Intl.DateTimeFormatOptions): string[] {
  const month = locale === 'en' ? 'short' : 'long';
  const format = new Intl.DateTimeFormat(locale, { month, ...beside, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2000, index, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}

/** Formats whatever is known of a period; null when nothing is. */
export function writePeriod({ start, end, current }: ExportPeriod, language: string | null): string | null {
  const until = current ? labelsIn(language).document.present : end === null ? null : writeDate(end, language);
  if (start === null) return until;
  const from = writeDate(start, language);
  return until === null || end === start ? from : `${from} – ${until}`;
}

/** When a certificate was issued, and until when it is valid; null when neither is known. */
export const writeValidity = (
  { date, expires }: { date: PartialDate | null; expires: PartialDate | null },
  language: string | null,
): string | null => {
  const until = expires === null ? null : `– ${writeDate(expires, language)}`;
  return [date === null ? null : writeDate(date, language), until].filter((part) => part !== null).join(' ') || null;
};
