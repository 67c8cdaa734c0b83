import type { Span } from '../resume/parsed-resume.ts';

/** Whether two ranges have a character in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether one of some ranges overlaps one of others. */
export const overlapAny = (spans: readonly Span[], others: readonly Span[]): boolean =>
  spans.some((span) => others.some((other) => overlap(span, other)));
