/** Similarity of a read row and a stored row; 0 or less if they are not the same. */
export type Likeness<Read, Stored> = (read: Read, stored: Stored) => number;

/**
 * Pairs read rows with stored rows, each at most once. The passes are ordered from the most to the least certain
 * criterion; within a pass the most similar pair comes first, and among equals the earlier one.
 *
 * @returns the stored row for each read row; undefined if it is new
 */
export function matchRows<Read, Stored>(
  read: readonly Read[],
  stored: readonly Stored[],
  passes: readonly Likeness<Read, Stored>[],
): (Stored | undefined)[] {
  const found: (Stored | undefined)[] = read.map(() => undefined);
  const free = new Set(stored);
  for (const likeness of passes) {
    const pairs = read
      .flatMap((one, i) => (found[i] ? [] : [...free].map((other) => ({ i, other, score: likeness(one, other) }))))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    for (const { i, other } of pairs) {
      if (found[i] || !free.has(other)) continue;
      found[i] = other;
      free.delete(other);
    }
  }
  return found;
}
