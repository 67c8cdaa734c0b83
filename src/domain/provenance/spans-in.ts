import type { Span } from '../resume/parsed-resume.ts';

/** The spans of all fields within a value, such as a resume. */
export function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('spans' in value && Array.isArray(value.spans)) return value.spans as Span[];
  return Object.values(value).flatMap(spansIn);
}
