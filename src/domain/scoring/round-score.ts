/** To six decimals: far finer than any difference that matters, coarse enough to be stored and read back as the same number. */
export function roundScore(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export function clampShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}
