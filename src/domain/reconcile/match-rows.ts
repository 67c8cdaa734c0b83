/** How alike a read and a stored row are; 0 or less: not the same at all. */
export type Likeness<Read, Stored> = (read: Read, stored: Stored) => number;

/**
 * Pairs what was read with what is stored, each at most once. The passes go from the surest to the least sure sign; within a
 * pass the likest pair goes first, and of equals the one that comes first.
 *
 * @returns for each that was read the stored one, or undefined when it is new
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
