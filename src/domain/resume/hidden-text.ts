/** Text in a file that a reader of the document does not see. It is no part of the resume. */
export interface HiddenText {
  text: string;
  how: HiddenHow;
}

export type HiddenHow = 'unseen' | 'comment' | 'deleted';

/** For the owner. */
export const HIDDEN_REASONS: Record<HiddenHow, string> = {
  unseen: 'A reader of your resume does not see this text: it is invisible, covered, too small or outside of the page.',
  comment: 'This is a comment, which a reader of your resume does not see.',
  deleted: 'This text was deleted with tracked changes, so a reader of your resume does not see it.',
};

/** Longer lists and texts are cut. */
const [MOST, LONGEST] = [50, 2_000];

/** Texts with letters or digits, without repetitions. */
export function tidyHidden(found: readonly HiddenText[]): HiddenText[] {
  const seen = new Set<string>();
  return found
    .map(({ text, how }) => ({
      how,
      text: text
        .replace(/[^\S\n]+/gu, ' ')
        .trim()
        .slice(0, LONGEST),
    }))
    .filter(({ text }) => {
      const isNew = /[\p{L}\p{N}]{2}/u.test(text) && !seen.has(text);
      seen.add(text);
      return isNew;
    })
    .slice(0, MOST);
}
