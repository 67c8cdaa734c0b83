import { availableParallelism, loadavg } from 'node:os';

/** What `work` takes on an idle core of the machine for which the time limits were written. */
const REFERENCE_MS = 80;
/** Beyond this a hanging test would hold up the run for an hour. */
const MOST = 20;

/**
 * How many times longer than on an idle machine tests may take, from 1 upward: measured by a fixed amount of work, or predicted
 * from the load of the last minute where that says more. TEST_SLOWNESS overrides it, and is set by it for the tests' own limits
 * (tests/support/time-limit.ts).
 */
export function machineSlowness() {
  const given = Number(process.env.TEST_SLOWNESS);
  const slowness = given > 0 ? given : measure();
  process.env.TEST_SLOWNESS = String(slowness);
  return slowness;
}

function measure() {
  const began = performance.now();
  work();
  const measured = (performance.now() - began) / REFERENCE_MS;
  // The tests' own two workers come on top of what runs already.
  const predicted = (loadavg()[0] + 2) / availableParallelism();
  return Math.min(MOST, Math.max(1, Math.round(Math.max(measured, predicted) * 10) / 10));
}

/** Allocates, sorts and serializes as tests do. */
function work() {
  let seed = 1;
  for (let round = 0; round < 8; round += 1) {
    const rows = Array.from({ length: 6_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return { id: seed, name: `row ${seed}` };
    });
    JSON.parse(JSON.stringify(rows.toSorted((a, b) => a.id - b.id)));
  }
}
