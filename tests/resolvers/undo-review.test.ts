import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { PLAIN_SAMPLE, THEIR_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { storedDerived } from '../support/derived-graph.ts';
import { signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { type StoryOwner, storyOwner } from './story-owner.ts';
import { typeName } from '../support/type-name.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let owner: StoryOwner;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
});
afterAll(() => at?.close());
beforeEach(async () => {
  ada = await signUp(at);
  owner = storyOwner(at, ada);
  await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
});

const FACTS = [
  'profiles',
  'work_experiences',
  'achievements',
  'metrics',
  'evidence',
  'skills',
  'education',
  'certifications',
  'languages',
  'section_entries',
  'statement_versions',
  'merge_questions',
];

/** Everything that a decision could change, and everything derived. The history keeps what the owner edited. */
async function everything(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = { derived: await storedDerived(at, ada.userId) };
  for (const table of FACTS)
    found[table] = await at.test.sql(
      `select to_jsonb(t) - 'updated_at' as row from ${table} t
       where user_id = $1 ${table === 'statement_versions' ? "and kind <> 'edit'" : ''} order by id`,
      [ada.userId],
    );
  found['documents'] = await at.test.sql('select id, status from documents where user_id = $1 order by id', [
    ada.userId,
  ]);
  return found;
}

const decide = async (mutation: string, input: object) => {
  const type = typeName(mutation);
  const { done } = await owner.ask<{ done: { undoId: string | null } }>(
    `mutation ($input: ${type}Input!) { done: ${mutation}(input: $input) { ... on ${type}Success { undoId } } }`,
    { input },
  );
  return done.undoId;
};
const undo = (id: string | null) => owner.mutate('undoReview', { id });
const UNDONE = { __typename: 'UndoReviewSuccess' };
const asked = async (kind: string) => (await owner.queue()).find((item) => item.kind === kind)?.id;

const RENAMED = PLAIN_SAMPLE.replaceAll('Engine Works, Inc.', 'Engine Works Manchester Foundry').replace(
  'by 40%',
  'by 41%',
);

test.each([
  ['SAME_PERSON', THEIR_SAMPLE, 'ACCEPT'],
  ['SAME_PERSON', THEIR_SAMPLE, 'REJECT'],
  ['SAME_ROLE', RENAMED, 'ACCEPT'],
  ['SAME_ROLE', RENAMED, 'REJECT'],
])('an answer to %s is undone with all that it changed', async (kind, text, action) => {
  await at.ingest(ada, text, 'other.txt');
  const before = await everything();
  const id = await asked(kind);
  const undoId = await decide('reviewStatement', { id, action });
  expect(await asked(kind)).not.toBe(id);
  expect(await everything()).not.toEqual(before);
  expect(await undo(undoId)).toEqual(UNDONE);
  expect(await everything()).toEqual(before);
  expect(await asked(kind)).toBe(id);
  expect(await undo(undoId)).toMatchObject({ __typename: 'NotFound' });
});

test.each(['REWRITE', 'KEEP', 'REMOVE'] as const)(
  'stale words that were resolved by %s are stale again',
  async (action) => {
    await owner.mutate('updateStory', { quote: 'Engine Works, Inc. taught me to count.' });
    await owner.mutate('updateProfile', { headline: 'Lead Analyst at Engine Works, Inc.' });
    for (const { id, company } of (await owner.graph()).experiences)
      if (company.name.startsWith('Engine'))
        await owner.mutate('updateExperience', { id, companyName: 'Quite Another Company Ltd' });
    for (const kind of ['PROFILE', 'STORY']) {
      const before = await everything();
      const item = await asked(kind);
      const undoId = await decide('resolveStaleWords', { id: item, action });
      expect(await asked(kind)).toBeUndefined();
      expect(await undo(undoId)).toEqual(UNDONE);
      expect(await everything()).toEqual(before);
      expect(await asked(kind)).toBe(item);
    }
  },
);

test('a decision about words that have changed since is not undone', async () => {
  const { id, rawText } = (await owner.firstRole()).achievements[0] ?? { id: '', rawText: '' };
  const undoId = await decide('reviewStatement', {
    id: `achievement:${id}`,
    action: 'EDIT',
    text: `${rawText}, twice`,
  });
  await owner.mutate('reviewAchievement', { id, action: 'EDIT', text: `${rawText}, thrice` });
  expect(await undo(undoId)).toMatchObject({ __typename: 'InvalidInput', message: expect.stringContaining('since') });
});
