/** Whether a text ends within a bracket. */
export const opensIn = (text: string): boolean =>
  (text.match(/[(（]/gu)?.length ?? 0) > (text.match(/[)）]/gu)?.length ?? 0);
