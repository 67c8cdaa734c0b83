/** The owner's decision about a statement. An edit contains the new text. */
export type ReviewVerdict =
  | { action: 'accept' }
  | { action: 'reject' }
  | { action: 'verify' }
  | { action: 'edit'; text: string; of: 'rawText' | 'shown' };
