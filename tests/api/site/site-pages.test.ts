import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { THEMES } from '../../../src/domain/site/themes.ts';
import { freePort } from '../../../src/services/embedded-postgres/free-port.ts';
import { roleUrl } from '../../../src/services/database/roles.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { startWebProcess, type WebProcess } from '../../support/entry-point.ts';
import { PLAIN_SAMPLE } from '../../pipelines/ingest/sample-resume.ts';

const WITHOUT = 'Without the database, pages are served as they were last, and others not at all.';

let at: ServerWithWorker;
let ada: SignedUp;
/** Processes that serve only pages: one behind the same address as the API, one with a separate address. */
let webs: WebProcess[] = [];
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
  ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  await update({ slug: 'ada-byron', visibility: 'PUBLIC' });
});
afterAll(async () => {
  for (const web of webs) await web.stop();
  if (!isGone) await at?.close();
});
let isGone = false;

async function update(input: object): Promise<void> {
  const query = `mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { __typename ... on Error { message } } }`;
  const { data } = await runQuery(at, query, { input }, ada);
  expect(data).toMatchObject({ updateSite: { __typename: 'UpdateSiteSuccess' } });
}
async function publish(): Promise<void> {
  expect(await at.run(ada, 'RENDER')).toMatchObject({ status: 'SUCCEEDED' });
}
const get = async (path: string, headers: Record<string, string> = {}, from = at.url) => {
  const answer = await fetch(`${from}${path}`, { headers, redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

/** Polls pages until the notification sent on commit has arrived. */
async function eventually(path: string, is: (page: Awaited<ReturnType<typeof get>>) => boolean, from = at.url) {
  for (;;) {
    const page = await get(path, {}, from);
    if (is(page)) return page;
  }
}

test('a published page is complete in HTML, allows only its own styles, and is small', async () => {
  await publish();
  const page = await eventually('/ada-byron', ({ status }) => status === 200);
  const [style = ''] = page.text.match(/(?<=<style>).*?(?=<\/style>)/su) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(page.text).not.toMatch(/ style="| on[a-z]+="/u);
  // One script that counts visits, and one data block for search engines.
  expect(page.text.match(/<script[^>]*>/gu)).toEqual([
    '<script type="application/ld+json">',
    '<script defer="" src="/c.js" data-site="ada-byron">',
  ]);
  const [data = ''] = page.text.match(/(?<=ld\+json">).*?(?=<\/script>)/su) ?? [];
  expect(JSON.parse(data)).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', name: 'Ada Byron', worksFor: [{ name: 'Engine Works, Inc.' }] },
  });
  expect(page.text).toContain('Cut the time of each calculation by');
  expect(page.text).toContain(`<link rel="canonical" href="${at.url}/ada-byron"/>`);
  expect(page.text).toContain('<meta name="robots" content="noindex"/>');
  const packed = await fetch(`${at.url}/ada-byron`, { headers: { 'accept-encoding': 'br' } });
  expect(Number(packed.headers.get('content-length'))).toBeLessThan(12_000);
  expect((await get('/ada-byron', { 'if-none-match': page.headers.get('etag') ?? '' })).status).toBe(304);
});

test('private, unpublished and missing pages look the same from outside, and signed links open their page', async () => {
  const { data } = await runQuery<{
    site: { unlistedUrl: string };
    siteVersions: { edges: { node: { previewUrl: string } }[] };
  }>(at, '{ site { unlistedUrl } siteVersions { edges { node { previewUrl } } } }', {}, ada);
  const path = (url = '') => new URL(url).pathname;
  const preview = path(data?.siteVersions.edges[0]?.node.previewUrl);
  const unlisted = path(data?.site.unlistedUrl);
  await update({ visibility: 'PRIVATE' });
  const hidden = await eventually('/ada-byron', ({ status }) => status === 404);
  expect(hidden.text).toBe((await get('/nobody-at-all')).text);
  expect((await get(unlisted)).status).toBe(404);
  expect((await get(preview)).text).toContain('Shared through a private link');
  expect((await get(`${preview.slice(0, -1)}x`)).status).toBe(404);
  await update({ visibility: 'UNLISTED' });
  expect((await get(unlisted)).status).toBe(200);
  const renewed = await runQuery<{ renewSiteLink: { site: { unlistedUrl: string } } }>(
    at,
    'mutation { renewSiteLink { ... on RenewSiteLinkSuccess { site { unlistedUrl } } } }',
    {},
    ada,
  );
  expect([(await get(unlisted)).status, (await get(preview)).status]).toEqual([404, 404]);
  expect((await get(path(renewed.data?.renewSiteLink.site.unlistedUrl))).status).toBe(200);
  expect((await get('/ada-byron')).status).toBe(404);
  await update({ visibility: 'PUBLIC' });
  await eventually('/ada-byron', ({ status }) => status === 200);
  expect((await get('/preview')).status).toBe(302);
  expect((await get('/preview?theme=terminal', { cookie: ada.cookie })).text).toContain('class="terminal');
});

test('search engines learn of a page only if the owner allows it, and an old address redirects', async () => {
  expect((await get('/sitemap.xml')).text).not.toContain('ada-byron');
  await update({ indexable: true, slug: 'countess' });
  const moved = await eventually('/ada-byron', ({ status }) => status === 301);
  expect(moved.headers.get('location')).toBe('/countess');
  // A browser that cached it forever would loop once the owner returns to the first address.
  expect(moved.headers.get('cache-control')).toContain('max-age=0');
  expect((await get('/ada-byron/card.png')).headers.get('location')).toBe('/countess/card.png');
  expect((await get('/countess')).text).not.toContain('noindex');
  expect((await get('/sitemap.xml')).text).toContain(`<loc>${at.url}/countess</loc>`);
  expect((await get('/robots.txt')).text).toContain(`Sitemap: ${at.url}/sitemap.xml`);
  const card = await fetch(`${at.url}/countess/card.png`);
  expect(card.headers.get('content-type')).toBe('image/png');
  expect(
    Buffer.from(await card.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('a brand’s logo is beside its name, for visitors too, and other names are plain text', async () => {
  const bob = await signUp(at);
  await at.ingest(bob, PLAIN_SAMPLE.replace('Looms GmbH', 'Spotify').replace('ada.byron', 'bob.byron'));
  await at.run(bob, 'LOGOS');
  const query = `mutation { updateSite(input: { slug: "bob-byron", visibility: PUBLIC }) { __typename } }`;
  expect((await runQuery(at, query, {}, bob)).data).toMatchObject({ updateSite: { __typename: 'UpdateSiteSuccess' } });
  expect(await at.run(bob, 'RENDER')).toMatchObject({ status: 'SUCCEEDED' });
  const { text } = await eventually('/bob-byron', ({ status }) => status === 200);
  const [, src = ''] = text.match(/<img class="logo" src="([^"]+)"[^>]*>Spotify/u) ?? [];
  expect(text.match(/<img/gu)).toHaveLength(1);
  const sign = await get(src);
  expect([sign.status, sign.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  expect(sign.headers.get('content-security-policy')).toContain('sandbox');
  expect(sign.text).toMatch(/^<svg/u);
});

test('hostile content stays content in every design', async () => {
  const script = '</style></script><script>alert(1)</script><img src=x onerror=alert(2)>';
  const sql = at.test.sql;
  await sql(
    `update profiles set name = $2, headline = $2, summary = $2, links = array['javascript:alert(3)', 'data:text/html,x'] where user_id = $1`,
    [ada.userId, `${script} \u202E\u200B👩🏽‍💻 ${'x'.repeat(10_000)}`],
  );
  await sql(`update work_experiences set title = $2, location = $2, description = $2 where user_id = $1`, [
    ada.userId,
    script,
  ]);
  await sql(`update achievements set raw_text = $2 || id where user_id = $1`, [ada.userId, script]);
  await sql(`update stories set opener = $2, paragraphs = array[$2], quote = $2 where user_id = $1`, [
    ada.userId,
    script,
  ]);
  for (const theme of THEMES) {
    const { status, text } = await get(`/preview?theme=${theme}`, { cookie: ada.cookie });
    expect(status).toBe(200);
    expect(text.match(/<script/gu)).toHaveLength(1);
    expect(text).not.toMatch(/<img|javascript:|data:text/u);
  }
});

test('processes that serve only pages show what the API publishes, and nothing else', async () => {
  await at.test.sql(`update profiles set name = 'Ada Byron', headline = null, summary = null where user_id = $1`, [
    ada.userId,
  ]);
  // No secret: an attacker who controls such a process can't sign anything.
  const settings = { WEB_DATABASE_URL: roleUrl(at.test.ownerUrl, at.test.secret, 'app_web'), CURSUS_HOME: at.home };
  const own = { PUBLIC_URL: 'https://studio.example.org', SITES_URL: 'https://people.example.org' };
  webs = await Promise.all([
    startWebProcess(settings, await freePort(null)),
    startWebProcess({ ...settings, ...own }, await freePort(null)),
  ]);
  const [beside, apart] = webs.map(({ url }) => url);
  for (const headline of ['Analyst of engines', 'Countess of Lovelace']) {
    await at.test.sql(`update profiles set headline = $2 where user_id = $1`, [ada.userId, headline]);
    await publish();
    for (const { url } of webs) await eventually('/countess', ({ text }) => text.includes(headline), url);
  }
  expect((await get('/ada-byron', {}, beside)).headers.get('location')).toBe('/countess');
  expect((await get('/countess', {}, apart)).text).toContain(
    'rel="canonical" href="https://people.example.org/countess"',
  );
  expect((await get('/sitemap.xml', {}, apart)).text).toContain('<loc>https://people.example.org/countess</loc>');
  expect((await get('/nobody', {}, beside)).text).toContain('There is no page at this address');
  const card = await get('/countess/card.png', {}, beside);
  expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect((await get('/c.js', {}, beside)).status).toBe(200);
  for (const path of ['/', '/studio', '/preview', '/graphql', '/s/x', '/career-graph', '/api/auth/get-session']) {
    expect(JSON.parse((await get(path, { cookie: ada.cookie }, beside)).text)).toMatchObject({ error: 'not_here' });
    const sent = await get(`${path}?a=b`, {}, apart);
    expect([sent.status, sent.headers.get('location')]).toEqual([307, `https://studio.example.org${path}?a=b`]);
  }
  const asked = await fetch(`${apart}/graphql`, { method: 'POST', body: '{}' });
  expect([asked.status, await asked.text()]).toEqual([404, expect.stringContaining('at https://studio.example.org')]);
});

test("visitors of such a process are counted, but not the owner, thanks to the studio's cookie", async () => {
  const answer = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: ada.cookie, origin: at.url },
    body: JSON.stringify({ query: '{ viewer { id } }' }),
  });
  const [owner = ''] = answer.headers.getSetCookie();
  expect(owner).toMatch(/^cursus_owner=.*HttpOnly; SameSite=Lax/u);
  const send = async (cookie: string) => {
    const sent = await fetch(`${webs[0]?.url}/events`, {
      method: 'POST',
      headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', cookie },
      body: JSON.stringify({ site: 'countess', name: 'page_view', path: '/countess' }),
    });
    return ((await sent.json()) as { status: string }).status;
  };
  expect([await send(owner.split(';')[0] ?? ''), await send('')]).toEqual(['not_counted', 'counted']);
  for (let seen = 0; seen < 1;)
    seen = (await at.test.sql('select 1 from events where user_id = $1', [ada.userId])).length;
});

test('pages served before stay up with their pictures while the database is down', async () => {
  const [id, checksum] = ['00000000-0000-7000-8000-00000000000a', 'b'.repeat(64)];
  await at.store.put('images/hero', Buffer.from('a picture'), { contentType: 'image/jpeg' });
  await at.test.sql(`update profiles set name = 'Ada Byron', headline = null, summary = null where user_id = $1`, [
    ada.userId,
  ]);
  await at.test.sql(
    `insert into assets (id, user_id, kind, storage_key, checksum, size_bytes, media_type, width, height)
     values ($2, $1, 'banner_generated', 'images/hero', $3, 9, 'image/jpeg', 1200, 675)`,
    [ada.userId, id, checksum],
  );
  await at.test.sql(
    `insert into image_placements (id, user_id, slot, asset_id, chosen_by) values ($2, $1, 'hero', $2, 'user')
     on conflict (user_id, slot) do update set asset_id = excluded.asset_id`,
    [ada.userId, id],
  );
  await publish();
  const before = await eventually('/countess', ({ text }) => text.includes(id));
  const picture = `/media/${id}/${checksum.slice(0, 16)}`;
  expect(await get(picture)).toMatchObject({ status: 200, text: 'a picture' });
  const shown = new Map<string, string>();
  for (const { url } of webs) {
    shown.set(url, (await eventually('/countess', ({ text }) => text.includes(id), url)).text);
    expect(await get(picture, {}, url)).toMatchObject({ status: 200, text: 'a picture' });
  }
  const [row] = await at.test.sql<{ name: string }>('select current_database() as name');
  await at.test.sql(`alter database ${row?.name} connection limit 0`);
  await at.test.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  expect(await get('/countess')).toMatchObject({ status: 200, text: before.text });
  expect(await get(picture)).toMatchObject({ status: 200, text: 'a picture' });
  await at.test.sql(`alter database ${row?.name} connection limit -1`);
  // And when everything else is gone.
  isGone = true;
  await at.close();
  for (const { url } of webs) {
    expect(await get('/countess', {}, url)).toMatchObject({ status: 200, text: shown.get(url) });
    const health = await fetch(`${url}/health/ready`);
    expect([health.status, await health.json()]).toEqual([
      200,
      {
        status: 'degraded',
        database: 'unreachable',
        notifications: 'unreachable',
        reasons: [WITHOUT, expect.any(String)],
      },
    ]);
  }
  expect(await webs[0]?.stop()).toBe(0);
});
