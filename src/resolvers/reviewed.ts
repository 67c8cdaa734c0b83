import { InvalidInput } from '../schema/refusals.ts';
import type { Db } from '../services/database/prisma.ts';
import { type Edit, editGraph } from '../services/graph/edit-graph.ts';
import type { ReviewVerdict } from '../services/graph/review/review-verdict.ts';

/**
 * Applies the owner's decision about a statement.
 *
 * @throws InvalidInput
 */
export async function reviewed(
  db: Db,
  edit: Edit,
  given: { action: ReviewVerdict['action']; text: string | null | undefined; of: 'rawText' | 'shown' },
  review: (verdict: ReviewVerdict) => Promise<boolean>,
): Promise<boolean> {
  const verdict = verdictOf(given);
  return editGraph(db, edit, () => review(verdict));
}

/** @throws InvalidInput */
export function verdictOf({ action, text, of }: Parameters<typeof reviewed>[2]): ReviewVerdict {
  if (action !== 'edit') {
    if (typeof text === 'string')
      throw new InvalidInput(`${action.toUpperCase()} takes no text. Omit the text, or use EDIT.`, 'text');
    return { action };
  }
  if (typeof text !== 'string') throw new InvalidInput('EDIT requires the new text.', 'text');
  return { action, text, of };
}
