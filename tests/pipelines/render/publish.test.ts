import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { snapshotChecksum } from '../../../src/services/site/snapshot-checksum.ts';
import { openCaches } from '../../support/normalizing-caches.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type EndedRun, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { PLAIN_SAMPLE } from '../ingest/sample-resume.ts';

let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker();
});
afterAll(() => at?.close());
beforeEach(async () => {
  ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
});

interface Version {
  id: string;
  number: number;
  status: string;
  changes: string[];
  restoredFrom: number | null;
  problems: string[];
}
interface Site {
  slug: string | null;
  url: string | null;
  changes: string[];
  problems: string[];
  visibleFields: string[];
  liveVersion: Version | null;
}
interface PublicSite {
  slug: string;
  checksum: string;
  snapshot: {
    person: Record<string, unknown>;
    theme: string;
    statements: { text: string }[];
    story: Record<string, unknown> | null;
  };
}

const VERSION = 'id number status changes restoredFrom problems';
const SITE = `slug url changes problems visibleFields liveVersion { ${VERSION} }`;
const ask = async <Data>(query: string, variables = {}, as: SignedUp | null = ada) => {
  const { data, errors } = await runQuery<Data>(at, query, variables, as);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
};
const site = async () => (await ask<{ site: Site }>(`{ site { ${SITE} } }`)).site;
const update = async (input: object, as = ada) =>
  (
    await ask<{ updateSite: { site?: Site; message?: string } }>(
      `mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { ... on UpdateSiteSuccess { site { ${SITE} } } ... on Error { message } } }`,
      { input },
      as,
    )
  ).updateSite;
const start = async (field: 'publishSite' | 'restoreSiteVersion', id?: string) => {
  const query =
    id === undefined
      ? `mutation { started: ${field} { ... on PublishSiteSuccess { run { id } } ... on Error { message } } }`
      : `mutation ($id: ID!) { started: ${field}(id: $id) { ... on RestoreSiteVersionSuccess { run { id } } ... on Error { message } } }`;
  const { started } = await ask<{ started: { run?: { id: string }; message?: string } }>(
    query,
    id === undefined ? {} : { id },
  );
  if (!started.run) throw new Error(started.message);
  return started.run.id;
};
const publish = async (): Promise<EndedRun> => at.ended(ada, await start('publishSite'));
const versions = async () =>
  (
    await ask<{ siteVersions: { edges: { node: Version }[] } }>(`{ siteVersions { edges { node { ${VERSION} } } } }`)
  ).siteVersions.edges.map(({ node }) => node);
const seen = async (slug: string) =>
  (
    await ask<{ publicSite: PublicSite | null }>(
      `query ($slug: String!) { publicSite(slug: $slug) { slug checksum snapshot } }`,
      { slug },
      null,
    )
  ).publicSite;

test("publishing freezes what may be shown, at the site's address, for those whom its visibility admits", async () => {
  expect(await site()).toMatchObject({ slug: null, url: null, problems: [], liveVersion: null });
  expect(await publish()).toMatchObject({
    status: 'SUCCEEDED',
    output: { number: 1, slug: expect.stringMatching(/^ada-byron/u) },
  });
  const { slug, changes, liveVersion } = await site();
  expect({ changes, liveVersion }).toMatchObject({
    changes: [],
    liveVersion: { number: 1, status: 'PUBLISHED', changes: ['This is the first version of the site.'] },
  });
  // Private by default.
  expect(await seen(slug ?? '')).toBeNull();
  await update({ visibility: 'UNLISTED' });
  expect(await seen(slug ?? '')).toBeNull();
  await update({ visibility: 'PUBLIC' });
  const page = await seen(slug ?? '');
  expect(page?.checksum).toBe(snapshotChecksum(page?.snapshot));
  // Location, phone and email are in the graph, and hidden until the owner shows them.
  expect(page?.snapshot.person).toMatchObject({ name: 'Ada Byron', email: null, phone: null, location: null });
  expect(JSON.stringify(page?.snapshot)).not.toContain('@example.com');
});

test('a version never changes; differences are described, and an earlier version is restored as a new one', async () => {
  const slug = (await update({ visibility: 'PUBLIC', visibleFields: ['HEADLINE', 'EMAIL'] })).site?.slug;
  expect(slug).toBeNull();
  await publish();
  const first = await versions();
  const address = (await site()).slug ?? '';
  expect((await seen(address))?.snapshot.person['email']).not.toBeNull();
  await update({ visibleFields: ['HEADLINE'], theme: 'TERMINAL' });
  expect((await site()).changes).toEqual([
    'The design changes from editorial to terminal.',
    'The email address is no longer shown.',
  ]);
  // None of this is online until it is published.
  expect((await seen(address))?.snapshot).toMatchObject({ theme: 'editorial' });
  await publish();
  expect((await seen(address))?.snapshot.theme).toBe('terminal');
  await at.ended(ada, await start('restoreSiteVersion', first[0]?.id));
  expect(await versions()).toMatchObject([{ number: 3, restoredFrom: 1 }, { number: 2 }, { number: 1 }]);
  // The design is restored; what was hidden since is not.
  const restored = await seen(address);
  expect(restored?.snapshot).toMatchObject({ theme: 'editorial', person: { email: null } });
  await expect(at.test.sql(`set role app_user; update site_versions set snapshot = '{}'`)).rejects.toThrow(
    'permission denied',
  );
  await at.test.sql('reset role');
});

test('after unpublishing, Apollo Client and urql show what a reload shows', async () => {
  await update({ visibility: 'PUBLIC' });
  await publish();
  const caches = await openCaches(at, ada);
  await caches.mutate('unpublishSite', null);
  const { apollo, urql, reloaded } = await caches.look();
  expect(reloaded).toMatchObject({ site: { liveVersion: null } });
  expect({ apollo, urql }).toEqual({ apollo: reloaded, urql: reloaded });
});

test('a button that would reveal a hidden email address is left out until the address is shown', async () => {
  const callToAction = { label: 'Write to me', href: 'mailto:ada.byron@example.com' };
  const { updateStory } = await ask<{ updateStory: { __typename: string } }>(
    'mutation ($input: UpdateStoryInput!) { updateStory(input: $input) { __typename } }',
    { input: { callToAction } },
  );
  expect(updateStory.__typename).toBe('UpdateStorySuccess');
  const publishWith = async (visibleFields: string[]) => {
    await update({ visibility: 'PUBLIC', visibleFields });
    expect(await publish()).toMatchObject({ status: 'SUCCEEDED' });
    return (await seen((await site()).slug ?? ''))?.snapshot;
  };
  const hidden = await publishWith(['HEADLINE']);
  expect(hidden?.story).toMatchObject({ callToAction: null });
  expect(JSON.stringify(hidden)).not.toContain('ada.byron@example.com');
  expect((await publishWith(['HEADLINE', 'EMAIL']))?.story).toMatchObject({ callToAction });
});

test('concurrent publishes are ordered, and the last one is online, never a mixture', async () => {
  await update({ visibility: 'PUBLIC' });
  const runs: string[] = [];
  for (const theme of ['POSTER', 'TERMINAL', 'EDITORIAL']) {
    await update({ theme });
    runs.push(await start('publishSite'), await start('publishSite'));
  }
  const ended = await Promise.all(runs.map((id) => at.ended(ada, id)));
  expect(ended.map(({ status }) => status)).toEqual(runs.map(() => 'SUCCEEDED'));
  const all = await versions();
  expect(all.map(({ number }) => number)).toEqual([6, 5, 4, 3, 2, 1]);
  const { slug, liveVersion } = await site();
  expect(liveVersion?.id).toBe(all[0]?.id);
  const page = await seen(slug ?? '');
  expect(page?.checksum).toBe(snapshotChecksum(page?.snapshot));
});

test('publishing while a document is read and a version is restored: one order, and no version mixes two graphs', async () => {
  await update({ visibility: 'PUBLIC' });
  // The state while the first build is running.
  await at.test.sql('delete from navigation_entries where user_id = $1', [ada.userId]);
  expect(await publish()).toMatchObject({ status: 'SUCCEEDED' });
  const [first] = await versions();
  const more = PLAIN_SAMPLE.replace('without an error', 'without an error\n- Flew 12 zeppelins over the sea').replace(
    'French (fluent)',
    'French (fluent), Zulu (basic)',
  );
  const reading = at.ingest(ada, more, 'newer.txt');
  const runs: string[] = [];
  for (let round = 0; round < 4; round += 1)
    runs.push(await start('publishSite'), await start('restoreSiteVersion', first?.id));
  runs.push(await start('publishSite'));
  const ended = await Promise.all(runs.map((id) => at.ended(ada, id)));
  expect(ended.map(({ status }) => status)).toEqual(runs.map(() => 'SUCCEEDED'));
  expect(await reading).toMatchObject({ status: 'SUCCEEDED' });
  await publish();
  const all = await versions();
  expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => all.length - index));
  expect((await site()).liveVersion?.number).toBe(all.length);
  // Everything that was read was merged in one transaction: a version has all of it or nothing.
  const frozen = await at.test.sql<{ language: boolean; statement: boolean; graph: number }>(
    `select snapshot::text like '%Zulu%' as language, snapshot::text like '%zeppelins%' as statement,
       (snapshot->>'graphVersion')::int as graph
     from site_versions where user_id = $1 and restored_from is null order by number`,
    [ada.userId],
  );
  expect(frozen.map(({ statement }) => statement)).toEqual(frozen.map(({ language }) => language));
  expect(frozen.at(-1)?.language).toBe(true);
  expect(frozen.map(({ graph }) => graph)).toEqual(frozen.map(({ graph }) => graph).toSorted((a, b) => a - b));
  const read = frozen.findIndex(({ language }) => language);
  expect(frozen.slice(read).every(({ language }) => language)).toBe(true);
  const page = await seen((await site()).slug ?? '');
  expect(page?.checksum).toBe(snapshotChecksum(page?.snapshot));
});

test("an address is kept for good, redirects after a change, and can't be taken by anyone else", async () => {
  expect(await update({ slug: 'Ada' })).toMatchObject({ message: expect.stringContaining('lowercase letters') });
  expect(await update({ slug: 'studio' })).toMatchObject({ message: expect.stringContaining('is reserved') });
  expect(await update({ slug: `countess-${ada.userId.slice(-6)}`, visibility: 'PUBLIC' })).toMatchObject({ site: {} });
  await publish();
  const old = (await site()).slug ?? '';
  await update({ slug: `lovelace-${ada.userId.slice(-6)}` });
  expect((await seen(old))?.slug).toBe(`lovelace-${ada.userId.slice(-6)}`);
  const bob = await signUp(at);
  expect(await update({ slug: old }, bob)).toMatchObject({ message: expect.stringContaining('is taken') });
  // Returning to one of their own addresses doesn't count toward the limit.
  expect(await update({ slug: old })).toMatchObject({ site: { slug: old } });
  await ask('mutation { unpublishSite { ... on Error { message } } }');
  expect(await seen(old)).toBeNull();
});

test('nothing hidden or unaccepted gets online: the version fails and says why', async () => {
  await update({ visibility: 'PUBLIC' });
  await at.test.sql(`update profiles set summary = 'Write to ' || email where user_id = $1`, [ada.userId]);
  const hidden =
    'Your email address is hidden, but the text of the site contains it. Remove it from the text, or show it.';
  expect((await site()).problems).toEqual([hidden]);
  expect(await publish()).toMatchObject({ status: 'FAILED', error: { code: 'site_refused', message: hidden } });
  expect(await versions()).toMatchObject([{ status: 'FAILED', problems: [hidden] }]);
  expect((await site()).liveVersion).toBeNull();
  await at.test.sql(`update profiles set summary = null where user_id = $1`, [ada.userId]);
  const [placeholder] = await at.test.sql(
    `update achievements set is_placeholder = true where id = (select id from achievements where user_id = $1 limit 1) returning raw_text`,
    [ada.userId],
  );
  await publish();
  const page = await seen((await site()).slug ?? '');
  expect(page?.snapshot.statements.map(({ text }) => text)).not.toContain(placeholder?.['raw_text']);
});
