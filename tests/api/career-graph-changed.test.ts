import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { subscribe, type Subscription } from '../support/subscribe.ts';

let server: TestServer;
let ada: SignedUp;
let eve: SignedUp;
beforeAll(async () => {
  server = await testServer();
  [ada, eve] = [await signUp(server), await signUp(server)];
});
afterAll(() => server?.close());

interface Changed {
  careerGraphChanged: { version: number; touched: string[] };
}
const WATCH = 'subscription ($after: Int) { careerGraphChanged(after: $after) { version touched } }';
const watch = (as: SignedUp | null, after: number | null) => subscribe<Changed>(server, WATCH, { after }, as);
const nextOf = async (changes: Subscription<Changed>) => (await changes.next()).data?.careerGraphChanged;

/** The current version of a user's career graph. */
async function versionOf(as: SignedUp): Promise<number> {
  const { data } = await runQuery<{ careerGraph: { version: number } }>(server, '{ careerGraph { version } }', {}, as);
  if (!data) throw new Error('There is no answer.');
  return data.careerGraph.version;
}

/** An edit from a separate session, over HTTP. */
async function edit(as: SignedUp, headline: string): Promise<void> {
  const mutation =
    'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename ... on Error { message } } }';
  const answer = await runQuery(server, mutation, { input: { headline } }, as);
  expect(answer).toEqual({ data: { updateProfile: { __typename: 'UpdateProfileSuccess' } } });
}

async function addSkill(as: SignedUp, name: string): Promise<void> {
  const mutation =
    'mutation ($input: SaveEntryInput!) { saveEntry(input: $input) { __typename ... on Error { message } } }';
  const answer = await runQuery(server, mutation, { input: { skill: { name } } }, as);
  expect(answer).toEqual({ data: { saveEntry: { __typename: 'SaveEntrySuccess' } } });
}

test("an edit from another session arrives with its version and what it touched, and other users' never do", async () => {
  const [before, evesBefore] = [await versionOf(ada), await versionOf(eve)];
  const [mine, second, eves] = [watch(ada, before), watch(ada, before), watch(eve, evesBefore)];
  const waiting = [nextOf(mine), nextOf(second), nextOf(eves)];
  // Enough edits that her versions can't be mistaken for Ada's.
  for (const headline of ['a', 'b', 'c', 'd']) await edit(eve, headline);
  await edit(ada, 'Countess of Lovelace');
  const [first, same, hers] = await Promise.all(waiting);
  expect(first).toEqual({ version: await versionOf(ada), touched: expect.arrayContaining(['PROFILE']) });
  expect(first?.touched).not.toContain('SKILLS');
  expect(same).toEqual(first);
  expect(hers?.version).toBeGreaterThan(evesBefore);
  await addSkill(ada, 'Analysis');
  expect(await nextOf(mine)).toEqual({ version: await versionOf(ada), touched: expect.arrayContaining(['SKILLS']) });
  await Promise.all([mine, second, eves].map((changes) => changes.close()));
});

test('a returning subscriber gets everything it missed as one change', async () => {
  const seen = await versionOf(ada);
  await edit(ada, 'Analyst');
  await addSkill(ada, 'Mechanics');
  const back = watch(ada, seen);
  const missed = await nextOf(back);
  expect(missed).toEqual({ version: await versionOf(ada), touched: expect.arrayContaining(['PROFILE', 'SKILLS']) });
  expect(missed?.touched).not.toContain('LANGUAGES');
  await back.close();
  // A subscriber that is up to date receives nothing until something changes.
  const current = watch(ada, missed?.version ?? 0);
  const next = nextOf(current);
  await edit(ada, 'Mathematician');
  expect((await next)?.version).toBe((missed?.version ?? 0) + 1);
  await current.close();
});

test.each([
  ['for longer than the log reaches back', 'version = $2'],
  ['since before there was a log', 'version >= $2'],
])('who has been away %s is told that everything may have changed', async (_name, trimmed) => {
  const seen = await versionOf(ada);
  await edit(ada, 'Poet');
  await edit(ada, 'Translator');
  await server.test.sql(`delete from graph_changes where user_id = $1 and ${trimmed}`, [ada.userId, seen + 1]);
  const back = watch(ada, seen);
  const missed = await nextOf(back);
  expect(missed?.version).toBe(seen + 2);
  expect(missed?.touched).toEqual(expect.arrayContaining(['PROFILE', 'LANGUAGES', 'STORY', 'PLACEMENTS']));
  await back.close();
});

test('during many edits versions only increase, and the last one arrives', async () => {
  const seen = await versionOf(ada);
  const changes = watch(ada, seen);
  const versions: number[] = [];
  const reading = (async () => {
    while ((versions.at(-1) ?? 0) < seen + 30) versions.push((await nextOf(changes))?.version ?? Infinity);
  })();
  await Promise.all(Array.from({ length: 30 }, (_, index) => edit(ada, `Title ${index}`)));
  await reading;
  expect(versions.at(-1)).toBe(seen + 30);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  await changes.close();
});

test('a killed notification connection is reopened, and changes in between arrive', async () => {
  const seen = await versionOf(ada);
  const changes = watch(ada, seen);
  const first = nextOf(changes);
  await edit(ada, 'Before');
  expect((await first)?.version).toBe(seen + 1);
  const next = nextOf(changes);
  const killed = await server.test.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cursus-listen' and datname = current_database()`,
  );
  expect(killed.length).toBeGreaterThan(0);
  // Nobody listens now.
  await edit(ada, 'During');
  expect((await next)?.version).toBe(seen + 2);
  const last = nextOf(changes);
  await edit(ada, 'After');
  expect((await last)?.version).toBe(seen + 3);
  await changes.close();
});

test.each([
  ['a version of the future', 9_999, 'INVALID_INPUT'],
  ['a version below the first', -1, 'INVALID_INPUT'],
])('%s is refused with its reason', async (_name, after, code) => {
  const changes = watch(ada, after);
  expect(await changes.next()).toMatchObject({
    errors: [{ extensions: { code }, message: expect.stringContaining(String(after)) }],
  });
  expect(await changes.ended()).toBe(true);
  await changes.close();
});

test('a visitor is told to sign in', async () => {
  const changes = watch(null, null);
  expect(await changes.next()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  await changes.close();
});
