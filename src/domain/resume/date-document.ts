import { findDates } from '../dates/find-dates.ts';
import { firstDay, type PartialDate } from '../dates/partial-date.ts';
import type { ParsedResume } from './parsed-resume.ts';

export interface DocumentDate {
  datedAt: Date;
  /** What says so. A day of upload says nothing about which of two documents is newer. */
  datedBy: 'metadata' | 'text' | 'upload';
}

/** Before this, files had other dates than their own. */
const FIRST = Date.UTC(1990, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/**
 * The day that a document is of: what the file says of itself, else the latest day in its text that had come when it was
 * uploaded, else the upload. A day that is known to the month or the year counts as the first of it.
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
  // Clocks differ, by less than a day.
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

/** A year alone may be any number. */
function datesIn(text: string): PartialDate[] {
  return findDates(text).flatMap((mark) => (mark.kind === 'date' && mark.value.length > 4 ? [mark.value] : []));
}
