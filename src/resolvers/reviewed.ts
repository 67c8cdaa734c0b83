import { InvalidInput } from '../schema/refusals.ts';
import type { Db } from '../services/database/prisma.ts';
import { type Edit, editGraph } from '../services/graph/edit-graph.ts';
import type { ReviewVerdict } from '../services/graph/review/review-verdict.ts';

/** Does what the owner says of a statement. Throws {@link InvalidInput}. */
export async function reviewed(
  db: Db,
  edit: Edit,
  given: { action: ReviewVerdict['action']; text: string | null | undefined; of: 'rawText' | 'shown' },
  review: (verdict: ReviewVerdict) => Promise<boolean>,
): Promise<boolean> {
  const verdict = verdictOf(given);
  return editGraph(db, edit, () => review(verdict));
}

function verdictOf({ action, text, of }: Parameters<typeof reviewed>[2]): ReviewVerdict {
  if (action !== 'edit') {
    if (typeof text === 'string')
      throw new InvalidInput('Only an edit has a text. Leave it out, or send EDIT.', 'text');
    return { action };
  }
  if (typeof text !== 'string') throw new InvalidInput('An edit needs the new words.', 'text');
  return { action, text, of };
}
