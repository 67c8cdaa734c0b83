import { expect, jest, test } from '@jest/globals';
import { soak } from '../../scripts/soak/soak.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(400));

test('ten people at once lose nothing, get nothing twice and nothing of others while processes are killed', async () => {
  const said: string[] = [];
  const total = await soak({
    rounds: 2,
    people: 10,
    portraits: 0,
    from: null,
    say: (line) => said.push(line),
    signal: new AbortController().signal,
  });
  expect(said.filter((line) => line.startsWith('  '))).toEqual([]);
  expect(total).toMatchObject({ kills: { worker: 2, api: 1 }, lost: 0, doubled: 0, leaked: 0, wrong: 0 });
  expect(total.runs).toBeGreaterThan(20);
});
