import { DocumentUnreadable } from '../../src/domain/resume/document-unreadable.ts';
import { parseResume } from '../../src/domain/resume/parse-resume.ts';
import type { DocumentText } from '../../src/domain/resume/document-layout.ts';
import type { Truth } from '../resumes/truth.ts';
import { findInvented } from './find-invented.ts';
import { findMisplaced } from './find-misplaced.ts';
import { judgeValues, type JudgedValue } from './judge-values.ts';
import { NOTHING, predictionOf } from './predict.ts';
import { scoreResume, type Optional, type Score } from './score.ts';

/** A resume with known content. */
export interface Case {
  id: string;
  /** Groups that it counts toward: its layout, its language. */
  strata: string[];
  /** The template that it was printed with; halves of a set share none. */
  template?: string;
  /** Only counts toward a total, so that nobody writes rules for it. */
  withheld?: boolean;
  fileName: string;
  bytes: Uint8Array;
  truth: Truth;
  optional?: Optional;
}

export interface Evaluated {
  id: string;
  strata: string[];
  score: Score;
  predicted: Truth;
  truth: Truth;
  invented: string[];
  values: JudgedValue[];
  /** Why it was refused, or null. */
  refused: string | null;
  seconds: number;
  pages: number;
}

type Read = (file: { bytes: Uint8Array; fileName: string }) => Promise<DocumentText>;

/** Reads one resume as the product does, or with its headings scrambled, and scores it. */
export async function evaluate({ id, strata, fileName, bytes, truth, optional }: Case, read: Read): Promise<Evaluated> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  try {
    const document = await read({ bytes, fileName });
    const resume = parseResume({ ...document, fileName });
    const predicted = predictionOf(resume);
    const score = scoreResume(predicted, truth, optional);
    return {
      ...{ id, strata, predicted, truth, refused: null, seconds: seconds() },
      score,
      invented: [
        ...findInvented(document.text, resume, document.links),
        ...findMisplaced(predicted, truth, score, optional),
      ],
      values: judgeValues(resume, truth, optional),
      pages: Math.max(1, ...document.layout.map(({ page }) => page)),
    };
  } catch (error) {
    if (!(error instanceof DocumentUnreadable)) throw error;
    return {
      ...{ id, strata, predicted: NOTHING, truth, seconds: seconds(), pages: 1, invented: [], values: [] },
      refused: error.message,
      score: scoreResume(NOTHING, truth, optional),
    };
  }
}
