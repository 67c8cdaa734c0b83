import type { ParsedResume } from '../resume/parsed-resume.ts';

/** What a document contains that is not in the career graph. */
export type LeftOut = {
  /** Passages that have no place in the career graph: the beginning of each, with its range in the document's text. */
  unplaced: { section: string | null; text: string; start: number; end: number }[];
  /** Values returned by a model that are not in the document. */
  dropped: { path: string; value: string }[];
};

const LONGEST_TEXT = 200;
const MOST_LISTED = 200;

export function leftOutOf({ unplaced, dropped }: ParsedResume): LeftOut {
  return {
    unplaced: unplaced.slice(0, MOST_LISTED).map(({ section, text, span }) => ({
      section,
      text: text.slice(0, LONGEST_TEXT),
      start: span.start,
      end: span.end,
    })),
    dropped: dropped.slice(0, MOST_LISTED).map(({ path, value }) => ({ path, value: value.slice(0, LONGEST_TEXT) })),
  };
}
