// npm run soak -- --rounds 100: uses real processes as many people at once do, kills them, and checks that nothing is lost, doubled or leaked.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { soak } from './soak/soak.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    from: { type: 'string' },
    people: { type: 'string', default: '10' },
    // Making images takes minutes of a core.
    portraits: { type: 'string', default: '0' },
  },
});
// Ends after the round, with the figures so far.
const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());
const total = await soak({
  signal: stopping.signal,
  rounds: Number(values.rounds),
  people: Number(values.people),
  portraits: Number(values.portraits),
  from: values.from ?? null,
  say: (line) => void process.stdout.write(`${line}\n`),
});
// Lets standard output drain.
await pause(0);
process.exit(total.problems === 0 ? 0 : 1);
