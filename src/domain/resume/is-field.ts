import type { Field } from './parsed-resume.ts';

/** Whether a value within a resume is a field, as opposed to a list, an entry or a plain word. */
export const isField = (value: unknown): value is Field<unknown> =>
  typeof value === 'object' && value !== null && 'spans' in value && 'reviewReason' in value;
