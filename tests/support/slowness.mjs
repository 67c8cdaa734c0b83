import { availableParallelism, loadavg } from 'node:os';

/** How long `work` takes on an idle core of the machine for which the time limits were chosen. */
const REFERENCE_MS = 80;
/** With a higher limit, a hanging test would hold up the run for an hour. */
const MOST = 20;

/**
 * How much longer tests may take than on an idle machine, at least 1: measured with a fixed amount of work, or predicted from the load of
 * the last minute, whichever is higher. TEST_SLOWNESS overrides it, and passes it on to the tests' own limits
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
  // The two test workers add to the existing load.
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
