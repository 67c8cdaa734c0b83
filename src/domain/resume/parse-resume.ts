import { spansIn } from '../provenance/spans-in.ts';
import { checkIsResume } from './check-is-resume.ts';
import type { DocumentText } from './document-layout.ts';
import { doubtValues } from './doubt/doubt-values.ts';
import type { Reading } from './doubt/reading.ts';
import { RIVALS } from './doubt/rival-readings.ts';
import { findUnplaced } from './find-unplaced.ts';
import { readOtherSections } from './other-sections/read-other-sections.ts';
import type { ParsedResume } from './parsed-resume.ts';
import { readFields } from './read-fields.ts';
import { MODELS, type ReaderModels } from './reader-models.ts';
import { resumeLines } from './resume-line.ts';
import type { KnownHeading } from './sectioning/known-headings.ts';

/** A document with its text in lines. Structured sources (LinkedIn, JSON Resume) come with their resume. */
export interface ParsableDocument extends DocumentText {
  structured?: ParsedResume | null;
  /** When the file says that it was last changed (ISO 8601). */
  modifiedAt?: string | null;
  /** Used in error messages. */
  fileName?: string;
  /** Headings that the owner has explained. */
  knownHeadings?: readonly KnownHeading[];
}

/**
 * Parses a document's text and layout into a resume. Rule-based and deterministic. Every value has its span in the text; what the
 * text does not say is null, and text that fits no field is kept as unplaced.
 *
 * @throws DocumentUnreadable `not_a_resume`
 */
export function parseResume(document: ParsableDocument): ParsedResume {
  if (document.structured) return document.structured;
  return judgeReading(readUndoubted(document, MODELS), document.fileName);
}

/**
 * Says how certain each value of a reading is.
 *
 * @throws DocumentUnreadable `not_a_resume`
 */
export function judgeReading(reading: Reading, fileName = 'The document'): ParsedResume {
  checkIsResume(reading.resume, { ...reading, fileName });
  return doubtValues(reading);
}

/** Reads a document without judging how certain its values are. */
export function readUndoubted(document: ParsableDocument, models: ReaderModels): Reading {
  const lines = resumeLines(document);
  const { fields, sections, open } = readFields(document, lines, models);
  const resume = { ...fields, sections: readOtherSections(document.text, sections, spansIn(fields)) };
  const unplaced = findUnplaced(document.text, sections, resume);
  return {
    source: document.text,
    lines,
    sections,
    resume: { ...resume, unplaced, dropped: [], openSections: open },
    madeAt: document.modifiedAt ?? null,
    rivals: () => RIVALS.map((rival) => readFields(document, lines, rival.models(models)).fields),
  };
}
