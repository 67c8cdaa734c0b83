import type { Locale } from './people/locale.ts';
import type { MonthOfYear } from './people/person.ts';
import type { Style } from './style.ts';

export type DateForm = Style['dates'];

export function writeDate(
  { year, month }: MonthOfYear,
  form: DateForm,
  { months, shortMonths, language }: Locale,
): string {
  const two = String(month).padStart(2, '0');
  const named = (list: string) => {
    const name = list.split('|')[month - 1] ?? '';
    if (form === 'long' && (language === 'es' || language === 'pt')) return `${name} de ${year}`;
    return `${name} ${year}`;
  };
  switch (form) {
    case 'long':
      return named(months);
    case 'short':
      return named(shortMonths);
    case 'slashes':
      return `${two}/${year}`;
    case 'dots':
      return `${two}.${year}`;
    case 'iso':
      return `${year}-${two}`;
    case 'years':
      return String(year);
    case 'east':
      return `${year}年${month}月`;
    case 'east-dots':
      return `${year}.${two}`;
    case 'east-slashes':
      return `${year}/${two}`;
  }
}

export function writeRange(
  { start, end }: { start: MonthOfYear; end: MonthOfYear | null },
  { form, between, present }: { form: DateForm; between: string; present: string },
  locale: Locale,
): string {
  return `${writeDate(start, form, locale)}${between}${end ? writeDate(end, form, locale) : present}`;
}

/** As precise as written. */
export const partialDate = ({ year, month }: MonthOfYear, form: DateForm): string =>
  form === 'years' ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
