import { findDates } from '../dates/find-dates.ts';
import { firstDay, type PartialDate } from '../dates/partial-date.ts';
import type { ParsedResume } from './parsed-resume.ts';

export interface DocumentDate {
  datedAt: Date;
  /** Source of the date. An upload date does not show which of two documents is newer. */
  datedBy: 'metadata' | 'text' | 'upload';
}

/** Earlier dates in a file's metadata are placeholders. */
const FIRST = Date.UTC(1990, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/**
 * The date of a document: from the file's metadata, or else the latest date in its text that is not after the upload, or else the
 * upload date. A month or year counts as its first day.
 */
export function dateDocument({
  modifiedAt,
  text,
  parsed,
  uploadedAt,
}: {
  modifiedAt: string | null;
  text: string;
  parsed: ParsedResume;
  uploadedAt: Date;
}): DocumentDate {
  const modified = modifiedAt === null ? Number.NaN : Date.parse(modifiedAt);
  // Allow for clocks and time zones that differ by less than a day.
  if (modified >= FIRST && modified <= uploadedAt.getTime() + DAY)
    return { datedAt: new Date(modified), datedBy: 'metadata' };
  const today = uploadedAt.toISOString().slice(0, 10);
  const days = [...datesOf(parsed), ...datesIn(text)].map(firstDay).filter((day) => day <= today);
  const latest = days.sort().at(-1);
  if (latest === undefined) return { datedAt: uploadedAt, datedBy: 'upload' };
  return { datedAt: new Date(`${latest}T00:00:00Z`), datedBy: 'text' };
}

function datesOf({ experiences, education, certifications }: ParsedResume): PartialDate[] {
  return [
    ...[...experiences, ...education].flatMap(({ start, end }) => [start, end]),
    ...certifications.map(({ date }) => date),
  ].flatMap((field) => (field === null ? [] : [field.value]));
}

/** Skips lone years, which may be any four-digit number. */
function datesIn(text: string): PartialDate[] {
  return findDates(text).flatMap((mark) => (mark.kind === 'date' && mark.value.length > 4 ? [mark.value] : []));
}
