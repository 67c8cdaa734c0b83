import { doubted } from '../provenance/doubted.ts';
import { overlapAny } from '../provenance/overlap.ts';
import { mapFields } from './map-fields.ts';
import type { ParsedResume, Span } from './parsed-resume.ts';

/** Maximum confidence in a value that contains barely legible words. */
const DOUBTFUL = 0.5;

const REASON = 'Recognized in an image with low confidence. Compare it with the original.';

/** Flags values for review that contain words recognized with low confidence. */
export function flagDoubts(resume: ParsedResume, doubts: Span[] = []): ParsedResume {
  if (doubts.length === 0) return resume;
  return mapFields(resume, (field) =>
    overlapAny(field.spans, doubts) ? doubted(field, { reason: REASON, atMost: DOUBTFUL }) : field,
  );
}
