import { expect, test } from '@jest/globals';
import { describeChanges } from '../../../src/domain/site/describe-changes.ts';
import { namedLink } from '../../../src/domain/site/safe-link.ts';
import { safeHref } from '../../../src/domain/text/web-address.ts';
import type { SiteSnapshot } from '../../../src/domain/site/site-snapshot.ts';
import { slugProblem, suggestSlug } from '../../../src/domain/site/slug.ts';
import { tellingFigure } from '../../../src/domain/site/telling-figure.ts';

/** The suggestion for a page in a language, with a link. */
const suggested = (name: string, language = 'en', href = 'https://example.org/in/other') =>
  suggestSlug({
    person: {
      name,
      headline: null,
      summary: null,
      location: null,
      email: null,
      phone: null,
      links: [{ label: '', href }],
    },
    language,
  });

test.each([
  ['Łukasz Öberg', 'lukasz-oberg'],
  ['  Søren   Ærø-Åkesson ', 'soren-aero-akesson'],
  ['Studio', 'studio-cv'],
  ['Api', 'api-cv'],
  ['Abc', 'abc'],
  ['Al', 'portfolio'],
  ['', 'portfolio'],
  ['Ольга Петренко', 'olga-petrenko'],
  ['Щукин Юрий', 'shchukin-yuriy'],
  ['김민수', 'gimminsu'],
  ['Łß', 'lss'],
  ['x'.repeat(10_000), 'x'.repeat(56)],
])('suggests a valid slug for the name %s', (name, slug) => {
  expect(suggested(name)).toBe(slug);
  expect(slugProblem(slug)).toBeNull();
});

test('a name whose reading nobody knows is not spelled; a profile on the page says how it is', () => {
  expect(suggested('王小明', 'zh')).toBe('wangxiaoming');
  expect(['山田 花子', '李小龍'].map((name) => suggested(name, 'ja'))).toEqual(['portfolio', 'portfolio']);
  expect(['ليلى حدادين', 'נועה לוי'].map((name) => suggested(name, 'ar'))).toEqual(['portfolio', 'portfolio']);
  const profile = (handle: string) => suggested('山田 花子', 'ja', `https://jp.linkedin.com/in/${handle}`);
  expect(profile('hanako-yamada-7a31b2204/')).toBe('hanako-yamada');
  expect(profile('%')).toBe('portfolio');
});

test.each(['ab', 'Ada', 'ada byron', '-ada', 'ada-', 'ada--byron', 'ädä', '../etc', 'graphql', 'x'.repeat(61)])(
  '%s is not a valid slug',
  (slug) => expect(slugProblem(slug)).not.toBeNull(),
);

test.each([
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,<script>', null],
  ['vbscript:x', null],
  ['https://user:pass@example.com', null],
  ['nonsense', null],
  ['linkedin.com/in/ada', 'https://linkedin.com/in/ada'],
  ['example.com:8080/x', 'https://example.com:8080/x'],
  ['mailto:ada@example.com', 'mailto:ada@example.com'],
])('links %s as %s', (address, href) => expect(safeHref(address)).toBe(href));

test('labels a link with the name of its service', () => {
  expect(namedLink('https://www.linkedin.com/in/ada')?.label).toBe('LinkedIn');
  expect(namedLink('https://evil-linkedin.com/in/ada')?.label).toBe('evil-linkedin.com');
});

test('picks the most telling number exactly as in the text, and none that is not in it', () => {
  const metrics = [
    { value: 3, unit: 'count', text: '3', label: 'teams' },
    { value: 31, unit: 'percent', text: '31%', label: null },
    { value: 420_000, unit: 'eur', text: '€420,000', label: null },
  ];
  expect(tellingFigure(metrics, 'Saved 31% (€420,000) with 3 teams')).toBe('€420,000');
  expect(tellingFigure(metrics, 'Saved 31% with 3 teams')).toBe('31%');
  expect(tellingFigure(metrics, 'Led 3 teams')).toBe('3 teams');
  expect(tellingFigure(metrics, 'Led 3 large teams')).toBe('3 large teams');
  expect(tellingFigure(metrics, 'Saved a lot')).toBeNull();
});

const ROLE = {
  id: 'r',
  title: 'Analyst',
  company: 'Engine',
  location: null,
  start: '1842',
  end: null,
  current: true,
  lane: 0,
};
const PICTURE = {
  assetId: 'p',
  checksum: 'c',
  mediaType: 'image/jpeg',
  width: 2100,
  height: 900,
  crop: null,
  gradient: null,
};
const SITE: SiteSnapshot = {
  format: 1,
  theme: 'editorial',
  language: 'en',
  graphVersion: 1,
  person: { name: 'Ada', headline: 'Analyst', summary: null, location: null, email: null, phone: null, links: [] },
  sections: [{ section: 'story', label: 'Story', variant: 'full' }],
  hero: { variant: 'monogram', image: null },
  statements: [{ id: 'a', text: 'Wrote the first program', figure: null, roleId: 'r' }],
  highlights: ['a'],
  companies: [],
  roles: [ROLE],
  education: [],
  skills: [],
  story: { opener: 'Hello', paragraphs: [], quote: null, purpose: null, callToAction: null },
  certifications: [],
  languages: [],
};

test('describes changes and omits what stays the same', () => {
  expect(describeChanges(SITE, JSON.parse(JSON.stringify(SITE)) as SiteSnapshot)).toEqual([]);
  expect(
    describeChanges(SITE, {
      ...SITE,
      person: { ...SITE.person, headline: 'Countess', phone: '+44 1' },
      sections: [...SITE.sections, { section: 'skills', label: 'Skills', variant: 'list' }],
      statements: [
        { id: 'a', text: 'Wrote the very first program', figure: null, roleId: 'r' },
        { id: 'b', text: 'Translated Menabrea', figure: null, roleId: 'r' },
      ],
      roles: [{ ...ROLE, current: false, end: '1843' }],
      story: null,
      pictures: { record: PICTURE },
    }),
  ).toEqual([
    'The headline becomes “Countess”.',
    'The phone number is shown.',
    'The Skills section is added.',
    'Statement changed: “Wrote the first program” becomes “Wrote the very first program”.',
    'Statement added: “Translated Menabrea”.',
    'Role changed: “Analyst, Engine, 1842 – now” becomes “Analyst, Engine, 1842 – 1843”.',
    'The opening of the story is removed.',
    'The pictures further down change.',
  ]);
  const story = {
    opener: 'Ada counts. She writes.',
    paragraphs: ['One.', 'Two.'],
    quote: null,
    purpose: null,
    callToAction: null,
  };
  const next = { ...story, opener: 'Ada counts. She wrote.', paragraphs: ['One.', 'Two.', 'Three.'] };
  expect(describeChanges({ ...SITE, story }, { ...SITE, story: next })).toEqual([
    'Story changes: “She writes.” becomes “She wrote.”.',
    'Story adds: “Three.”.',
  ]);
  expect(describeChanges({ ...SITE, story }, { ...SITE, story: { ...story, paragraphs: ['Two.'] } })).toEqual([
    'Story no longer says: “One.”.',
  ]);
  const other = { ...story, paragraphs: ['A.', 'B.', 'C.', 'D.'].map((letter) => `${letter}x is new.`) };
  expect(describeChanges({ ...SITE, story }, { ...SITE, story: other })).toEqual(['The text of the story changes.']);
});
