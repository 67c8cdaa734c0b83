import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { answerQuestion } from '../../../src/services/graph/documents/answer-question.ts';
import { removeDocument } from '../../../src/services/graph/documents/remove-document.ts';
import { restoreDocument } from '../../../src/services/graph/documents/restore-document.ts';
import { editGraph } from '../../../src/services/graph/edit-graph.ts';
import { undoMerge } from '../../../src/services/graph/documents/undo-merge.ts';
import { cases } from '../../support/cases.ts';
import type { TestUser } from '../../support/factories.ts';
import { openMergeHarness, type MergeHarness } from './merge-harness.ts';
import { readResume, resumePair, type ReadResume } from './resume-pairs.ts';
import { PLAIN_SAMPLE } from './sample-resume.ts';

const OLD = '2024-03-01T09:00:00Z';
const NEW = '2025-09-01T09:00:00Z';
const SEEDS = Array.from({ length: cases({ usual: 2, thorough: 8 }) }, (_, index) => index + 101);

let at: MergeHarness;
beforeAll(async () => {
  at = await openMergeHarness();
});
afterAll(() => at?.close());
jest.setTimeout(120_000);

interface Pair {
  older: ReadResume;
  newer: ReadResume;
}

/** Handmade pairs: the sample resume, and a resume typed by hand with another year's wording. */
async function writtenPair(): Promise<Pair> {
  const earlier = PLAIN_SAMPLE.replace('Apr 2021 - Present', 'Apr 2021 - Dec 2023')
    .replace('by 40%', 'by 35%')
    .replace('SQL', 'Weaving')
    .replace('Principal Analyst', 'Analyst');
  return {
    older: await readResume(Buffer.from(earlier), 'earlier.txt'),
    newer: await readResume(Buffer.from(PLAIN_SAMPLE), 'resume.txt'),
  };
}

async function strangers(): Promise<Pair> {
  return {
    older: await readResume(await readFile('samples/resume.pdf'), 'resume.pdf'),
    newer: await readResume(Buffer.from(PLAIN_SAMPLE), 'resume.txt'),
  };
}

/** A user into whose graph the pair is merged in the given order, and the documents' IDs. */
async function merged(pair: Pair, order: (keyof Pair)[]): Promise<{ user: TestUser; ids: Record<keyof Pair, string> }> {
  const user = await at.user();
  const ids = { older: await at.document(user, 1), newer: await at.document(user, 2) };
  for (const which of order) await at.mergeRead(user, ids[which], pair[which], which === 'older' ? OLD : NEW);
  return { user, ids };
}

/** Confirms that documents under another name are the owner's: a doubted one is merged before all others. */
async function claim({ user, ids }: Awaited<ReturnType<typeof merged>>): Promise<void> {
  await at.act(user, ids.newer, (db, { userId }) =>
    editGraph(db, { userId, touches: ['documents'] }, async () => {
      const asked = await db.mergeQuestion.findMany({ where: { userId, kind: 'same_person', answer: null } });
      for (const { id } of asked) await answerQuestion(db, { userId, id, answer: 'yes' });
    }),
  );
}

async function meaning({ user, ids }: Awaited<ReturnType<typeof merged>>): Promise<unknown> {
  return at.meaning(user, { [ids.older]: 'older', [ids.newer]: 'newer' });
}

describe.each([
  ...SEEDS.map((seed) => [`generated pair ${seed}`, () => resumePair(seed)] as const),
  ['a resume typed by hand and its version of another year', writtenPair] as const,
  ['resumes of two people', strangers] as const,
])('%s', (_name, make) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await make();
  });

  test('without one document, the graph is that of the other', async () => {
    const [alone, both] = [await merged(pair, ['older']), await merged(pair, ['older', 'newer'])];
    await at.act(both.user, both.ids.newer, removeDocument);
    expect(await meaning(both)).toEqual(await meaning(alone));
    const [other, again] = [await merged(pair, ['newer']), await merged(pair, ['older', 'newer'])];
    await at.act(again.user, again.ids.older, undoMerge);
    expect(await meaning(again)).toEqual(await meaning(other));
  });

  test('removing and restoring it gives exactly the same graph', async () => {
    const both = await merged(pair, ['older', 'newer']);
    for (const id of [both.ids.newer, both.ids.older]) {
      const before = await at.facts(both.user);
      await at.act(both.user, id, removeDocument);
      expect(await at.facts(both.user)).not.toEqual(before);
      await at.act(both.user, id, restoreDocument);
      expect(await at.facts(both.user)).toEqual(before);
    }
  });

  test('the order of uploads does not matter, and an old copy reverts nothing', async () => {
    const [straight, late] = [await merged(pair, ['older', 'newer']), await merged(pair, ['newer', 'older'])];
    for (const one of [straight, late]) await claim(one);
    const expected = await meaning(straight);
    expect(await meaning(late)).toEqual(expected);
    const before = await at.counts(late.user);
    await at.mergeRead(late.user, late.ids.older, pair.older, OLD);
    await at.mergeRead(late.user, late.ids.newer, pair.newer, NEW);
    expect(await at.counts(late.user)).toEqual(before);
    expect(await meaning(late)).toEqual(expected);
  });

  test('the only document leaves the empty graph', async () => {
    const [empty, one] = [await merged(pair, []), await merged(pair, ['newer'])];
    await at.act(one.user, one.ids.newer, removeDocument);
    expect(await meaning(one)).toMatchObject({
      profile: [{ name: null, links: [] }],
      roles: null,
      skills: null,
      timeline: null,
    });
    expect(await at.counts(one.user)).toMatchObject({ evidence: 0, statement_versions: 0, metrics: 0, education: 0 });
    expect(await at.counts(empty.user)).toMatchObject({ work_experiences: 0, version: 0 });
  });
});
