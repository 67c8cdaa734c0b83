import { DOUBTS } from '../../provenance/doubts.ts';
import { overlapAny } from '../../provenance/overlap.ts';
import { ALONE } from '../read-period.ts';
import { isListed } from '../sectioning/is-doubtful-section.ts';
import type { Section } from '../split-sections.ts';
import { contradicts } from './contradicts.ts';
import type { ReadValue } from './list-values.ts';
import type { Reading } from './reading.ts';

/** What the document itself leaves open. */
const LEFT_OPEN = new Set<string>([DOUBTS.planned, ALONE]);
/** Least probability of a section's kind by its content, if its heading doesn't say it. All of its values stand or fall together. */
const CLEAR = 0.6;

/** Whether a value goes to review, however likely it is to be right. */
export function isUnsettled(value: ReadValue, reading: Pick<Reading, 'sections' | 'resume' | 'madeAt'>): boolean {
  const { kind, field } = value;
  const { sections, resume } = reading;
  if (field.reviewReason !== null && (LEFT_OPEN.has(field.reviewReason) || kind === 'summary')) return true;
  if (contradicts(value, resume) || isDayOfPrinting(value, reading)) return true;
  return sections.some((section) => isUnclear(section) && overlapAny(field.spans, section.lines));
}

/** Whether a role ends in the month in which the file was made and none lasts: some templates write the present day for an open end. */
export const isDayOfPrinting = (
  { kind, field }: ReadValue,
  { resume, madeAt }: Pick<Reading, 'resume' | 'madeAt'>,
): boolean =>
  kind === 'end' &&
  field.value.length >= 7 &&
  madeAt?.startsWith(field.value) === true &&
  !resume.experiences.some(({ current }) => current);

const isUnclear = (section: Section) =>
  section.kind !== 'header' && section.kind !== 'contact' && !isListed(section) && (section.chance ?? 1) < CLEAR;
