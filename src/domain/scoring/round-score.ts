/** Rounds to six decimals: finer than any difference that matters, and the same number after a round trip to the database. */
export function roundScore(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export function clampShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}
