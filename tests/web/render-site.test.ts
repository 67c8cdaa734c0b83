import { expect, test } from '@jest/globals';
import type { CareerGraph } from '../../src/domain/career-graph/career-graph.ts';
import { languageOf } from '../../src/domain/site/language-of.ts';
import type { SiteImage, SiteSnapshot } from '../../src/domain/site/site-snapshot.ts';
import { THEMES } from '../../src/domain/site/themes.ts';
import { dateWords } from '../../web/site/period.ts';
import { renderSite } from '../../web/site/render-site.tsx';

const image = (assetId: string): SiteImage => ({
  assetId,
  checksum: 'c'.repeat(64),
  mediaType: 'image/jpeg',
  width: 1200,
  height: 1200,
  crop: { x: 0, y: 0, w: 1, h: 1, focalX: 0.7, focalY: 0.4 },
  gradient: null,
});

const SITE: SiteSnapshot = {
  format: 1,
  theme: 'editorial',
  language: 'en',
  graphVersion: 1,
  person: {
    name: 'Ada Byron',
    headline: 'Analyst',
    summary: null,
    location: null,
    email: null,
    phone: null,
    links: [],
  },
  sections: [
    { section: 'achievements', label: 'Achievements', variant: 'grid4' },
    { section: 'timeline', label: 'Experience', variant: 'list' },
  ],
  hero: { variant: 'photo', image: image('hero') },
  pictures: { achievements: image('square'), timeline: image('upright'), record: image('wide') },
  statements: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Wrote program ${id}`, figure: null, roleId: 'r' })),
  highlights: ['a', 'b', 'c', 'd'],
  companies: [],
  roles: [
    {
      id: 'r',
      title: 'Analyst',
      company: 'Engine',
      location: null,
      start: '1842-04',
      end: null,
      current: true,
      lane: 0,
    },
  ],
  education: [],
  skills: [],
  story: null,
  certifications: [],
  languages: [{ name: 'English', fluency: null }],
};
const OPTIONS = { url: 'http://cursus.test/ada', indexable: true, publishedAt: new Date('2026-11-24T12:00:00Z') };
const html = (changes: Partial<SiteSnapshot>) => renderSite({ ...SITE, ...changes }, OPTIONS).html;

test('a card that says something else has another address, so that no one shows the old one', () => {
  const card = (headline: string) =>
    /og:image" content="([^"]+)"/u.exec(html({ person: { ...SITE.person, headline } }))?.[1] ?? '';
  expect(card('Analyst')).toMatch(/^http:\/\/cursus\.test\/ada\/card\.png\?v=[0-9a-f]{16}$/u);
  expect(card('Analyst')).toBe(card('Analyst'));
  expect(card('Countess')).not.toBe(card('Analyst'));
  const changed = [{ language: 'de' }, { highlights: ['b'] }, { hero: { ...SITE.hero, image: null } }];
  for (const changes of changed) expect(html(changes)).not.toContain(card('Analyst'));
});

test('each design links the resume if the owner offers it, and counts who takes it', () => {
  for (const theme of THEMES) {
    const link = '<a href="http://cursus.test/ada/resume.pdf" data-event="download">Lebenslauf (PDF)</a>';
    const site = { ...SITE, theme, language: 'de', person: { ...SITE.person, links: [] } };
    expect(renderSite(site, { ...OPTIONS, offersResume: true }).html).toContain(link);
    expect(renderSite(site, OPTIONS).html).not.toContain('resume.pdf');
  }
});

/** The images on a page, in order. */
const shown = (changes: Partial<SiteSnapshot>) =>
  [...html(changes).matchAll(/<img [^>]*src="\/media\/([a-z]+)\//gu)].map(([, name]) => name);

test('each design shows the pictures it has a place for, and leaves no gap for missing ones', () => {
  expect(THEMES.map((theme) => [theme, shown({ theme })])).toEqual([
    ['editorial', ['hero', 'square', 'upright', 'wide']],
    ['poster', ['hero', 'square', 'wide']],
    ['terminal', ['hero', 'wide']],
    ['gallery', ['hero', 'wide']],
    ['scholar', ['hero']],
  ]);
  const { pictures: _, ...older } = SITE;
  for (const theme of THEMES) {
    expect(shown({ theme, pictures: { record: image('wide') }, languages: [] })).toEqual(['hero']);
    expect(renderSite({ ...older, theme }, OPTIONS).html).not.toContain('class="shot"');
  }
  // A single statement or role is too short for a picture beside it.
  const sections = SITE.sections.map((one) => ({ ...one, variant: 'single' }));
  expect(shown({ sections })).toEqual(['hero', 'wide']);
});

test('pictures that no camera took are marked in words and for machines, where they are shown', () => {
  const from = (name: string, source: string | null) => ({ ...image(name), source });
  const page = (hero: string | null, achievements: string | null, more: Partial<SiteSnapshot> = {}) =>
    html({
      hero: { variant: 'photo', image: from('hero', hero) },
      pictures: { achievements: from('square', achievements) },
      ...more,
    });
  const composed = page('compositeSynthetic', 'compositeWithTrainedAlgorithmicMedia');
  expect(composed).toContain('alt="Ada Byron (composed from a photo)"');
  expect(composed).toContain('Pictures: composed from a photo, made by AI from a photo.');
  const [, data = '{}'] = /<script type="application\/ld\+json">(.+?)<\/script>/su.exec(composed) ?? [];
  expect(JSON.parse(data)).toMatchObject({
    mainEntity: {
      image: {
        '@type': 'ImageObject',
        contentUrl: expect.stringMatching(/^http:\/\/cursus\.test\/media\/hero\/.+\.jpg$/u),
        digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic',
      },
    },
  });
  for (const photo of [page('digitalCapture', null), page('algorithmicallyEnhanced', 'humanEdits'), page(null, null)]) {
    expect(photo).toContain('alt="Ada Byron"');
    expect(photo).not.toContain('Pictures:');
  }
  // This design has no place for it.
  expect(page(null, 'compositeSynthetic', { theme: 'terminal' })).not.toContain('Pictures:');
  const german = page('trainedAlgorithmicMedia', null, { language: 'de' });
  expect(german).toContain('Bilder: von KI aus einem Foto erstellt.');
});

test('only the top picture is loaded eagerly, and each keeps its focal point visible', () => {
  const page = html({});
  expect(page.match(/fetchPriority="high"/gu)).toHaveLength(1);
  expect(page.match(/loading="lazy"/gu)).toHaveLength(3);
  expect(page).toContain('.picture-record{object-position:70.0% 40.0%}');
});

test('a name is as large as its longest word allows, and an endless word does not slow the page', () => {
  const heading = (name: string) => html({ person: { ...SITE.person, name } }).match(/<h1[^>]*>/u)?.[0];
  expect(
    [
      'Ada Byron',
      'Bartholomew Byron',
      'Featherstone-Byron',
      'Featherstonehaugh-Byron',
      'Ada '.repeat(40),
      'x'.repeat(10_000),
    ].map(heading),
  ).toEqual([
    '<h1 dir="auto">',
    '<h1 dir="auto" class="wide-1">',
    '<h1 dir="auto" class="wide-2">',
    '<h1 dir="auto" class="wide-3">',
    '<h1 dir="auto" class="wide-3">',
    '<h1 dir="auto" class="huge">',
  ]);
  expect(html({})).not.toContain('endless">');
  expect(html({ person: { ...SITE.person, headline: 'W'.repeat(10_000) } })).toContain('endless">');
});

test('a page has the language and direction of its content', () => {
  const graph = (headline: string, ...statements: string[]) =>
    ({
      profile: { headline, summary: null },
      experiences: [{ title: null, achievements: statements.map((rawText) => ({ rawText })) }],
    }) as unknown as CareerGraph;
  expect(
    [
      graph('مديرة منتجات', 'رفعت معدل الاحتفاظ بالعملاء بنسبة 35% في SQL'),
      graph('مدیر محصول', 'رشد فروش را ۳۵٪ افزایش دادم و گروهی از پنج نفر'),
      graph('エンジニア', '決済システムの応答時間を40%短縮し'),
      graph('Инженер', 'Сократила время сборки'),
      graph('Ingenieurin', 'Das Team und die Werke der Stadt in einem System für den Betrieb'),
      graph('Engineer'),
    ].map(languageOf),
  ).toEqual(['ar', 'fa', 'ja', 'ru', 'de', 'en']);
  const arabic = html({ language: 'ar', person: { ...SITE.person, name: 'ليلى حداد' } });
  expect(arabic).toContain('<html lang="ar" dir="rtl"');
  expect(arabic).toContain('<h1 dir="auto" class="tall">');
  expect(arabic).toContain('اللغات');
  expect(html({})).toContain('<html lang="en" dir="ltr"');
  expect(dateWords('2018-04', 'ja')).toBe('2018年4月');
});

test('every design says whose words it is in, as counted when it was published', () => {
  const said = 'Statements on this page: 8 in the person’s own words, 2 reworded with the same facts.';
  for (const theme of THEMES) {
    expect(html({ theme, wording: { own: 8, reworded: 2, accepted: 0 } })).toContain(said);
    // Versions from before the counts existed claim nothing.
    expect(html({ theme })).not.toContain('Statements on this page');
  }
});

test('every design shows other sections, under their names in the language of the page', () => {
  const blank = { organization: null, category: null, number: null, location: null, url: null, text: null, date: null };
  const entry = { ...blank, roles: [], start: null, end: null, current: false, items: [], keywords: [] };
  const otherSections: SiteSnapshot['otherSections'] = [
    {
      kind: 'publication',
      heading: null,
      entries: [{ ...entry, title: 'On Looms', organization: 'Weekly', date: '1843-09', url: 'https://a.example/1' }],
    },
    { kind: 'volunteering', heading: null, entries: [{ ...entry, title: null, roles: ['Treasurer'], current: true }] },
    {
      kind: 'other',
      heading: 'Shows',
      entries: [{ ...entry, title: 'Warp', text: 'Solo', items: ['Ten <b>looms</b>'] }],
    },
  ];
  for (const theme of THEMES) {
    const page = html({ theme, language: 'de', otherSections });
    const headings = [...page.matchAll(/<h2 id="section-\d-title">([^<]*)/gu)].map(([, heading]) => heading);
    expect(headings).toEqual(['Veröffentlichungen', 'Ehrenamt', 'Shows']);
    expect(page).toContain('<strong><a href="https://a.example/1">On Looms</a></strong><span>Weekly</span>');
    expect(page).toContain('<span class="years">Sep 1843</span>');
    expect(page).toContain('<strong>Treasurer</strong><span class="years">heute</span>');
    expect(page).toContain('<p>Solo</p><ul class="items"><li>Ten &lt;b&gt;looms&lt;/b&gt;</li></ul>');
    expect(html({ theme, languages: [], otherSections: [] })).not.toContain('class="record"');
  }
});

test('a gallery leads with its projects: the first as cards that are linked, all others as rows', () => {
  const blank = { organization: null, category: null, number: null, location: null, url: null, text: null, date: null };
  const entry = { ...blank, roles: [], start: null, end: null, current: false, items: [], keywords: [] };
  const projects = Array.from({ length: 8 }, (_, at) => ({
    ...entry,
    title: `Loom ${at}`,
    url: at === 1 ? 'https://www.looms.example/1' : null,
    keywords: at === 0 ? ['Weaving'] : [],
  }));
  const page = html({ theme: 'gallery', otherSections: [{ kind: 'project', heading: null, entries: projects }] });
  expect(page.indexOf('id="work"')).toBeLessThan(page.indexOf('id="achievements"'));
  expect(page).toContain('<a href="#work">Projects</a>');
  expect(page.match(/<li class="work">/gu)).toHaveLength(6);
  expect(page).toContain('<h3><a href="https://www.looms.example/1">Loom 1</a></h3>');
  expect(page).toContain('<p class="host">looms.example</p>');
  expect(page).toContain('<ul class="tags"><li>Weaving</li></ul>');
  expect(page.slice(page.indexOf('class="index"'))).toMatch(/<h3>Loom 6<\/h3>.*<h3>Loom 7<\/h3>/su);
  expect(page).not.toContain('section-0-title');
  expect(html({ theme: 'gallery' })).not.toContain('id="work"');
});

test('a scholar page names every list, with publications right after the positions', () => {
  const blank = { organization: null, category: null, number: null, location: null, url: null, text: null };
  const entry = { ...blank, roles: [], start: null, end: null, current: false, items: [], keywords: [] };
  const page = html({
    theme: 'scholar',
    sections: [...SITE.sections, { section: 'skills', label: 'Skills', variant: 'groups' }],
    skills: [{ category: '', offer: null, names: ['Weaving'], proofIds: [] }],
    otherSections: [{ kind: 'publication', heading: null, entries: [{ ...entry, title: 'On Looms', date: '1843' }] }],
  });
  const order = ['achievements', 'timeline', 'section-0-title', 'skills', 'languages-title'];
  expect([...page.matchAll(/<li><a href="#([a-z0-9-]+)">/gu)].map(([, id]) => id)).toEqual(order);
  const places = order.map((id) => page.indexOf(`id="${id}"`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
});

test('only a page for its owner says which text is which', () => {
  const site = { ...SITE, person: { ...SITE.person, summary: 'Wrote the first program.' } };
  for (const theme of THEMES) {
    const options = { ...OPTIONS, note: 'preview', isEditable: true } as const;
    const { html: page } = renderSite({ ...site, theme }, options);
    expect(page).toContain('<span data-text="statement:a">Wrote program a</span>');
    expect(page).toContain('<span data-text="profile:headline">Analyst</span>');
    expect(page).toContain('<span data-text="profile:summary">Wrote the first program.</span>');
    expect(renderSite({ ...site, theme }, OPTIONS).html).not.toContain('data-text');
  }
});
