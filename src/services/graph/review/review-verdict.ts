/** What the owner says of a statement. An edit brings its new words. */
export type ReviewVerdict =
  | { action: 'accept' }
  | { action: 'reject' }
  | { action: 'verify' }
  | { action: 'edit'; text: string; of: 'rawText' | 'shown' };
