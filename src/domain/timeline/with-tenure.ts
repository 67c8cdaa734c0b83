import { coveredMonths, lengthOf, type MonthCount, type Period } from './period.ts';

/** How long an entry lasted, and how long the person has been with its company, as of a moment. */
export interface Tenure {
  /** Null when an end of it is not known. */
  length: MonthCount | null;
  /** All roles at the company together; null without a company, and when an end of one of them is not known. */
  tenure: MonthCount | null;
}

/** Not stored, because what lasts grows by itself. */
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
