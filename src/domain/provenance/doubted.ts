import type { Field } from '../resume/parsed-resume.ts';

/** A field that goes to review, with at most the given confidence. An earlier reason stays. */
export const doubted = <Value>(
  field: Field<Value>,
  { reason, atMost }: { reason: string; atMost: number },
): Field<Value> => ({
  ...field,
  confidence: Math.min(field.confidence, atMost),
  reviewReason: field.reviewReason ?? reason,
});
