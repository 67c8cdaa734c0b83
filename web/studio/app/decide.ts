import type { CareerGraphPart, ReviewStatementInput } from '../graphql/graphql.ts';
import { edit } from './edit.ts';
import { REVIEW_STATEMENT } from './operations.ts';
import { reviewUndo, type Undo } from './undo.tsx';

/**
 * Decides about an item of the review queue. `undo` is null if it can't be undone.
 *
 * @param words what was done, for the owner
 */
export async function decide(
  input: ReviewStatementInput,
  about: readonly CareerGraphPart[],
  words: string,
): Promise<{ refused: string | null; undo: Undo | null }> {
  const { refused, result } = await edit(REVIEW_STATEMENT, { input }, about);
  const undoId = result?.__typename === 'ReviewStatementSuccess' ? result.undoId : null;
  return { refused, undo: reviewUndo(undoId, words) };
}
