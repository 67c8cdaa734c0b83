import type { Field, ParsedResume, Span } from './parsed-resume.ts';

/** A value that rests on words which were hardly legible is as sure as a guess between two. */
const DOUBTFUL = 0.5;

const REASON = 'Read in a picture, and not clearly. Compare it with the original.';

/** Sends each value for review that rests on words which were read in a picture and not surely. */
export function flagDoubts(resume: ParsedResume, doubts: Span[] = []): ParsedResume {
  if (doubts.length === 0) return resume;
  const isDoubtful = (spans: Span[]) =>
    spans.some(({ start, end }) => doubts.some((doubt) => doubt.start < end && doubt.end > start));
  const flagged = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(flagged);
    if (typeof value !== 'object' || value === null) return value;
    if (!isField(value))
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, flagged(inner)]));
    if (!isDoubtful(value.spans)) return value;
    return {
      ...value,
      confidence: Math.min(value.confidence, DOUBTFUL),
      reviewReason: value.reviewReason ?? REASON,
    };
  };
  return flagged(resume) as ParsedResume;
}

const isField = (value: object): value is Field<unknown> =>
  'spans' in value && 'confidence' in value && 'reviewReason' in value;
