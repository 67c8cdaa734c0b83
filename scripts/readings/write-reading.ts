import { isField } from '../../src/domain/resume/is-field.ts';
import type { ParsedResume } from '../../src/domain/resume/parsed-resume.ts';

/**
 * A resume as text, one line per value: its path, the value, where it is in the document, the confidence in tenths, and why it should be
 * reviewed. Confidences are coarse so that new weights leave most lines as they are.
 */
export const writeReading = (resume: ParsedResume): string => `${linesOf(resume, '').join('\n')}\n`;

function linesOf(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => linesOf(one, `${at}[${index}]`));
  if (isField(value)) {
    const places = value.spans.map(({ start, end }) => `${start}-${end}`).join(' ');
    const doubt = value.reviewReason === null ? '' : ` (${value.reviewReason})`;
    return [`${at} = ${JSON.stringify(value.value)} @ ${places}, ${value.confidence.toFixed(1)}${doubt}`];
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => linesOf(inner, at === '' ? name : `${at}.${name}`));
  if (value === null || value === undefined || value === false) return [];
  const isFraction = typeof value === 'number' && !Number.isInteger(value);
  return [`${at} = ${isFraction ? value.toFixed(1) : JSON.stringify(value)}`];
}
