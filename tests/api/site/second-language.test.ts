import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';

const ENGLISH = `Ines Falk
Operations Manager
ines.falk@example.org

Experience

Operations Manager, Hansa Freight, April 2019 – present
- Reduced the cost of the night shift by 18% within the first year of the programme
- Led the team of 14 people that moved all of the warehouses to the new system

Dispatcher, Nordkai Logistics, March 2015 – March 2019
- Planned the routes of 40 trucks a day and kept in touch with all of the drivers

Education
BSc Logistics, University of Bremen, 2011 – 2014
`;
const GERMAN = `Ines Falk
Operations Manager
ines.falk@example.org

Berufserfahrung

Operations Manager, Hansa Freight, April 2019 – heute
- Die Kosten der Nachtschicht um 18% gesenkt und damit das Ziel für das erste Jahr erreicht
- Verhandelte mit dem Betriebsrat über die neuen Schichten und fand eine Lösung für alle Lager
`;

let at: ServerWithWorker;
let ines: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker();
  ines = await signUp(at);
  await at.ingest(ines, GERMAN, 'lebenslauf.txt');
  await at.ingest(ines, ENGLISH, 'resume.txt');
});
afterAll(() => at?.close());

const SITE = `site { language secondLanguage secondUrl separatesLanguages leftOut changes }`;
async function update(input: object): Promise<Record<string, unknown>> {
  const query = `mutation ($input: UpdateSiteInput!) { updateSite(input: $input) {
    __typename ... on UpdateSiteSuccess { ${SITE} } ... on InvalidInput { field message } } }`;
  const { data } = await runQuery(at, query, { input }, ines);
  return (data as { updateSite: Record<string, unknown> }).updateSite;
}
const publish = () => at.run(ines, 'RENDER');
const open = async (path: string) => fetch(`${at.url}${path}`, { redirect: 'manual' });
/** The page, once it is that of this version. */
async function pageOnce(path: string, is: (html: string) => boolean): Promise<string> {
  for (;;) {
    const html = await (await open(path)).text();
    if (is(html)) return html;
  }
}

test('without a second language there is one page, and it names no other', async () => {
  await update({ slug: 'ines-falk', visibility: 'PUBLIC', indexable: true });
  await publish();
  const html = await pageOnce('/ines-falk', (page) => page.includes('Ines Falk'));
  expect(html).not.toContain('hrefLang');
  expect(html).not.toContain('hreflang');
  expect((await open('/ines-falk/de')).status).toBe(404);
  expect(await (await open('/sitemap.xml')).text()).not.toContain('xhtml:link');
});

test('only languages that pages have labels in can be chosen', async () => {
  expect(await update({ secondLanguage: 'tlh' })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'secondLanguage',
  });
  expect(await update({ secondLanguage: 'xx' })).toMatchObject({ __typename: 'InvalidInput', field: 'secondLanguage' });
});

test('the page has a second address, and both name each other', async () => {
  const { site } = (await update({ secondLanguage: 'de' })) as { site: Record<string, unknown> };
  expect(site).toMatchObject({
    language: 'en',
    secondLanguage: 'de',
    secondUrl: `${at.url}/ines-falk/de`,
    changes: ['A page in Deutsch is added.'],
  });
  await publish();
  const english = await pageOnce('/ines-falk', (page) => page.includes('hrefLang="de"'));
  const german = await pageOnce('/ines-falk/de', (page) => page.includes('lang="de"'));
  for (const html of [english, german]) {
    const links = [...html.matchAll(/<link rel="alternate" hrefLang="([\w-]+)" href="([^"]+)"/gu)].map(
      ([, ...link]) => link,
    );
    expect(links).toEqual([
      ['en', `${at.url}/ines-falk`],
      ['de', `${at.url}/ines-falk/de`],
      ['x-default', `${at.url}/ines-falk`],
    ]);
  }
  expect(english).toMatch(/<html lang="en"/u);
  expect(german).toMatch(/<html lang="de"/u);
  expect(english).toContain(`<a href="${at.url}/ines-falk/de" hrefLang="de" lang="de" dir="ltr">Deutsch</a>`);
  expect(german).toContain(`<a href="${at.url}/ines-falk" hrefLang="en" lang="en" dir="ltr">English</a>`);
  expect(english).toContain(`<link rel="canonical" href="${at.url}/ines-falk"`);
  expect(german).toContain(`<link rel="canonical" href="${at.url}/ines-falk/de"`);
  // Its files stay at the address of the site.
  expect(german).toContain(`${at.url}/ines-falk/card.png`);
  expect((await open('/ines-falk/en')).headers.get('location')).toBe('/ines-falk');
  expect((await open('/ines-falk/fr')).status).toBe(404);
  const sitemap = await (await open('/sitemap.xml')).text();
  expect(sitemap).toContain(`<loc>${at.url}/ines-falk/de</loc>`);
  expect(sitemap.match(/hreflang="x-default"/gu)).toHaveLength(2);
});

test('headings, dates and the story are in the second language; statements keep theirs and say so', async () => {
  const german = await pageOnce('/ines-falk/de', (page) => page.includes('lang="de"'));
  expect(german).toContain('>Werdegang</h2>');
  expect(german).toContain('heute');
  expect(german).toContain('seit April 2019');
  expect(german).toMatch(/<span lang="en" dir="ltr">(?:<[^>]+>|[^<])*Planned the routes/u);
  expect(german).not.toMatch(/lang="\w+"[^>]*>[^<]*Verhandelte mit/u);
  const english = await pageOnce('/ines-falk', (page) => page.includes('hrefLang="de"'));
  expect(english).toMatch(/<span lang="de" dir="ltr">[^<]*Verhandelte mit/u);
  expect(english).not.toMatch(/<span lang[^>]*>[^<]*Planned the routes/u);
  expect(english).not.toContain('seit April');
});

test('statements are shown only on the page in their language if the owner wants that', async () => {
  const { site } = (await update({ separatesLanguages: true })) as { site: { leftOut: string[] } };
  expect(site.leftOut).toContainEqual(
    expect.stringMatching(/^\d statements? in another language, on the page in English$/u),
  );
  expect(site.leftOut).toContainEqual(
    expect.stringMatching(/^\d statements? in another language, on the page in Deutsch$/u),
  );
  await publish();
  const english = await pageOnce('/ines-falk', (page) => !page.includes('Verhandelte'));
  const german = await pageOnce('/ines-falk/de', (page) => !page.includes('Planned'));
  expect(english).toContain('Planned the routes');
  expect(german).toContain('Verhandelte mit');
});

test('previews show both pages', async () => {
  const preview = async (query: string) =>
    (await fetch(`${at.url}/preview${query}`, { headers: { cookie: ines.cookie } })).text();
  expect(await preview('')).toMatch(/<html lang="en"/u);
  const german = await preview('?theme=poster&language=de');
  expect(german).toMatch(/<html lang="de"/u);
  expect(german).toContain('href="?theme=poster"');
  expect(german).not.toContain('rel="alternate"');
});

test('a version that is restored keeps its second page, and no second page comes back by itself', async () => {
  await update({ secondLanguage: '' });
  await publish();
  const html = await pageOnce('/ines-falk', (page) => !page.includes('hrefLang'));
  expect(html).toContain('Verhandelte');
  expect((await open('/ines-falk/de')).status).toBe(404);
  const { data } = await runQuery(at, '{ siteVersions(first: 20) { edges { node { id number } } } }', {}, ines);
  const { edges } = (data as { siteVersions: { edges: { node: { id: string; number: number } }[] } }).siteVersions;
  const { id } = edges.find(({ node }) => node.number === 2)?.node ?? { id: '' };
  const restore = `mutation ($id: ID!) { restoreSiteVersion(id: $id) { ... on RestoreSiteVersionSuccess { run { id } } } }`;
  const restored = await runQuery(at, restore, { id }, ines);
  await at.ended(ines, (restored.data as { restoreSiteVersion: { run: { id: string } } }).restoreSiteVersion.run.id);
  const german = await pageOnce('/ines-falk/de', (page) => page.includes('lang="de"'));
  expect(german).toContain('Planned the routes');
  // It is told from facts that hold now, and now there is no second language to tell it in.
  expect(german).not.toContain('seit April 2019');
});
