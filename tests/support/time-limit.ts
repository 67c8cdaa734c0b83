/**
 * A time limit in milliseconds for work that takes an idle machine far less than `seconds`. It only ends what hangs, so it grows with the
 * machine's slowness (tests/support/slowness.mjs). Only for tests that need more than the default in jest.config.js.
 */
export const timeLimit = (seconds: number): number =>
  Math.round(seconds * 1_000 * Number(process.env['TEST_SLOWNESS'] ?? 1));
