import { expect, test } from '@jest/globals';
import { EventCursor } from '../../src/jobs/event-cursor.ts';
import type { RunEventRow } from '../../src/jobs/run-event-row.ts';

const event = (seq: number): RunEventRow => ({
  runId: 'run',
  seq,
  userId: 'ada',
  kind: 'step_progress',
  step: null,
  progress: 0,
  message: null,
  at: new Date(0),
});

/** A growing table whose reads resolve when the test says so. */
function table() {
  const rows: RunEventRow[] = [];
  const reads: { after: number; answer(): void; fail(): void }[] = [];
  return {
    rows,
    reads,
    read: (_runId: string, after: number) =>
      new Promise<RunEventRow[]>((resolve, reject) => {
        // A statement sees the table as it was when the statement started.
        const found = rows.filter(({ seq }) => seq > after);
        reads.push({ after, answer: () => resolve(found), fail: () => reject(new Error('gone')) });
      }),
  };
}

/** Takes events until there are no new ones, resolving every read. */
async function takeAll(cursor: EventCursor, { reads }: ReturnType<typeof table>): Promise<number[]> {
  const seqs: number[] = [];
  for (;;) {
    const taking = cursor.take();
    reads.at(-1)?.answer();
    const events = await taking;
    if (events.length === 0) return seqs;
    seqs.push(...events.map(({ seq }) => seq));
  }
}

test('an event that arrives during a read is delivered after it, whether or not the read saw it', async () => {
  for (const isSeen of [true, false]) {
    const stored = table();
    const cursor = new EventCursor('run', 0, stored.read);
    stored.rows.push(event(1));
    if (isSeen) stored.rows.push(event(2));
    const taking = cursor.take();
    if (!isSeen) stored.rows.push(event(2));
    cursor.offer(event(2));
    stored.reads.at(-1)?.answer();
    const first = (await taking).map(({ seq }) => seq);
    expect([...first, ...(await takeAll(cursor, stored))]).toEqual([1, 2]);
  }
});

test('an event that arrives while an up-to-date reader checks an unchanged table is not lost', async () => {
  const stored = table();
  const cursor = new EventCursor('run', 0, stored.read, { upToDate: true });
  cursor.markBehind();
  const taking = cursor.take();
  stored.rows.push(event(1));
  cursor.offer(event(1));
  stored.reads.at(-1)?.answer();
  expect(await taking).toEqual([]);
  expect(await takeAll(cursor, stored)).toEqual([1]);
});

test('consecutive events need no read, duplicates are dropped, and gaps are read from the table', async () => {
  const stored = table();
  const cursor = new EventCursor('run', 3, stored.read, { upToDate: true });
  for (const seq of [3, 4, 4, 5]) cursor.offer(event(seq));
  expect((await cursor.take()).map(({ seq }) => seq)).toEqual([4, 5]);
  expect(await cursor.take()).toEqual([]);
  expect(stored.reads).toEqual([]);

  stored.rows.push(event(6), event(7));
  cursor.offer(event(7));
  expect(await takeAll(cursor, stored)).toEqual([6, 7]);
  expect(stored.reads[0]?.after).toBe(5);
  expect(cursor.last).toBe(7);
});

test('a slow reader buffers 256 events and reads the rest from the table', async () => {
  const stored = table();
  const cursor = new EventCursor('run', 0, stored.read, { upToDate: true });
  for (let seq = 1; seq <= 300; seq += 1) {
    stored.rows.push(event(seq));
    cursor.offer(event(seq));
  }
  expect(await cursor.take()).toHaveLength(256);
  expect(stored.reads).toEqual([]);
  expect(await takeAll(cursor, stored)).toEqual(Array.from({ length: 44 }, (_, index) => 257 + index));
});

test('a failed read is retried from the same position', async () => {
  const stored = table();
  const cursor = new EventCursor('run', 0, stored.read);
  stored.rows.push(event(1));
  const taking = cursor.take();
  stored.reads[0]?.fail();
  await expect(taking).rejects.toThrow('gone');
  expect(await takeAll(cursor, stored)).toEqual([1]);
});
