import { checkResult } from '../../domain/provenance/check-result.ts';
import { checkValues } from '../../domain/provenance/check-values.ts';
import { doubtWrapped } from '../../domain/provenance/doubt-wrapped.ts';
import { foldRepeats } from '../../domain/provenance/fold-repeats.ts';
import { withoutOrders } from '../../domain/provenance/without-orders.ts';
import { parseResume } from '../../domain/resume/parse-resume.ts';
import type { ParsedResume } from '../../domain/resume/parsed-resume.ts';
import type { KnownHeading } from '../../domain/resume/sectioning/known-headings.ts';
import type { ReadDocument } from '../../services/reading/read-document.ts';
import { groundResume, type GroundedResume } from './ground-resume.ts';
import { mergeReadings } from './merge-readings.ts';
import type { ModelResume } from './model-resume.ts';

/** What the parser reads, with doubts about values that can hardly be what they are read as. */
export const readByRules = (
  read: ReadDocument,
  { fileName, knownHeadings = [] }: { fileName: string; knownHeadings?: KnownHeading[] },
): ParsedResume => once(checkValues(withoutOrders(parseResume({ ...read, fileName, knownHeadings }), read), read));

/** What the parser and the model have read together; null if nothing of the model's answer stands in the document. */
export function readTogether(
  answer: ModelResume,
  read: Pick<ReadDocument, 'text' | 'layout'>,
  local: ParsedResume,
): ParsedResume | null {
  const grounded = groundResume(answer, read, local);
  if (isBare(grounded) && !isBare(local)) return null;
  const merged = mergeReadings(checkValues(grounded, read), local, read.text);
  return checkResult(once(doubtWrapped(merged, read)), read.text);
}

const once = (resume: ParsedResume): ParsedResume => ({ ...resume, experiences: foldRepeats(resume.experiences) });

const isBare = ({ experiences, education, skills }: GroundedResume) =>
  experiences.length + education.length + skills.length === 0;
