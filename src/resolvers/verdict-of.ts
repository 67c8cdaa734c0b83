import { InvalidInput } from '../schema/refusals.ts';
import type { ReviewVerdict } from '../services/graph/review/review-verdict.ts';

interface Given {
  action: ReviewVerdict['action'];
  text: string | null | undefined;
  of: 'rawText' | 'shown';
}

/**
 * The owner's decision about a statement.
 *
 * @throws InvalidInput
 */
export function verdictOf({ action, text, of }: Given): ReviewVerdict {
  if (action !== 'edit') {
    if (typeof text === 'string')
      throw new InvalidInput(`${action.toUpperCase()} takes no text. Omit the text, or use EDIT.`, 'text');
    return { action };
  }
  if (typeof text !== 'string') throw new InvalidInput('EDIT requires the new text.', 'text');
  return { action, text, of };
}
