/**
 * A limit on time, in milliseconds, for what an idle machine does in far less than `seconds`. It only ends what hangs, so it grows
 * with the machine's slowness (tests/support/slowness.mjs). What needs no more than the default of jest.config.js names none.
 */
export const timeLimit = (seconds: number): number =>
  Math.round(seconds * 1_000 * Number(process.env['TEST_SLOWNESS'] ?? 1));
