import { doubted } from '../provenance/doubted.ts';
import { overlapAny } from '../provenance/overlap.ts';
import { isField } from './is-field.ts';
import type { ParsedResume, Span } from './parsed-resume.ts';

/** Maximum confidence in a value that contains barely legible words. */
const DOUBTFUL = 0.5;

const REASON = 'Recognized in an image with low confidence. Compare it with the original.';

/** Flags values for review that contain words recognized with low confidence. */
export function flagDoubts(resume: ParsedResume, doubts: Span[] = []): ParsedResume {
  if (doubts.length === 0) return resume;
  const flagged = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(flagged);
    if (typeof value !== 'object' || value === null) return value;
    if (!isField(value))
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, flagged(inner)]));
    return overlapAny(value.spans, doubts) ? doubted(value, { reason: REASON, atMost: DOUBTFUL }) : value;
  };
  return flagged(resume) as ParsedResume;
}
