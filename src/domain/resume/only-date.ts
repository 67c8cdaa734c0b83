import type { ResumeLine } from './resume-line.ts';

/** Whether a line has a date and hardly anything else. */
export const onlyDate = ({ dates, text }: ResumeLine): boolean =>
  dates.some(({ start, end }) => text.length - (end - start) < 4);
