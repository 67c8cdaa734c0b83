/** Seeded randomness: a seed gives the same choices on every machine. */
export interface Random {
  /** An integer from `low` to `high`, inclusive. */
  int: (low: number, high: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  /** An item from a bar-separated list. */
  word: (list: string) => string;
  /** Several distinct items, in list order. */
  some: <T>(items: readonly T[], count: number) => T[];
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error('Cannot pick from an empty list.');
    return item;
  };
  return {
    int,
    pick,
    chance: (share) => next() < share,
    word: (list) => pick(list.split('|')),
    some(items, count) {
      const keys = items.map((item, index) => ({ item, index, key: next() }));
      const chosen = keys.toSorted((a, b) => a.key - b.key).slice(0, count);
      return chosen.toSorted((a, b) => a.index - b.index).map(({ item }) => item);
    },
  };
}
