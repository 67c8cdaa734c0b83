import type { ParsedResume } from '../parsed-resume.ts';
import type { ReadFields } from '../read-fields.ts';
import type { ResumeLine } from '../resume-line.ts';
import type { Section } from '../split-sections.ts';

/** A document as it was read. */
export interface Reading {
  source: string;
  lines: ResumeLine[];
  sections: Section[];
  resume: ParsedResume;
  /** When the file says that it was last changed (ISO 8601). */
  madeAt: string | null;
  /** What each of the rivals reads in it. */
  rivals: () => ReadFields[];
}
