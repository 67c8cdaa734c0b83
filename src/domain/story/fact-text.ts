import { formatSince } from './wording.ts';

/** Degree and field of study; the field is omitted if the degree contains it. */
export function degreeOf({ degree, field }: { degree: string | null; field: string | null }): string | null {
  const isNamed = field !== null && (degree ?? '').toLowerCase().includes(field.toLowerCase());
  return [degree, isNamed ? null : field].filter(Boolean).join(', ') || null;
}

/** "Analyst, Engine Works (2019-01 – 2021-03)", with partial dates as they are. */
export function withDates(
  { start, end, current }: { start: string | null; end: string | null; current: boolean },
  names: (string | null)[],
  language: string | null,
): string {
  const name = names.filter((part) => part !== null && part !== '').join(', ');
  if (start === null && end === null) return name;
  if (current && start !== null) return `${name} (${formatSince(start, language)})`;
  return `${name} (${start === null || end === null || start === end ? (start ?? end) : `${start} – ${end}`})`;
}
