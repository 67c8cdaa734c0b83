import { coveredMonths, lengthOf, type MonthCount, type Period } from './period.ts';

/** Duration of an entry, and the person's total time at its company, as of a given date. */
export interface Tenure {
  /** Null when the start or end is unknown. */
  length: MonthCount | null;
  /** All roles at the company combined; null without a company or when a start or end is unknown. */
  tenure: MonthCount | null;
}

/** Computed on read, because current entries grow over time. */
export function withTenure<Entry extends Period & { companyId: string | null }>(
  entries: Entry[],
  now: Date,
): (Entry & Tenure)[] {
  const companies = new Set(entries.map(({ companyId }) => companyId));
  const tenures = new Map(
    [...companies].map((id) => [
      id,
      coveredMonths(
        entries.filter(({ companyId }) => companyId === id),
        now,
      ),
    ]),
  );
  return entries.map((entry) => ({
    ...entry,
    length: lengthOf(entry, now),
    tenure: entry.companyId === null ? null : (tenures.get(entry.companyId) ?? null),
  }));
}
