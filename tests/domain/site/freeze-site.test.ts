import { describe, expect, test } from '@jest/globals';
import type {
  AchievementNode,
  CareerGraph,
  EducationNode,
  PlacementNode,
  SkillOfferNode,
  StoryNode,
  TimelineNode,
} from '../../../src/domain/career-graph/career-graph.ts';
import { graphOf, INGRID } from '../story/story-graph.ts';

import { frozen, graphWith, OPEN, OWN, shot } from './frozen.ts';

const section = (name: string, variant: string, strategy = 'polish') =>
  ({
    section: name,
    variant,
    strategy,
    coverage: 80,
    missingFields: [],
  }) as unknown as CareerGraph['completeness'][number];
const texts = (graph: CareerGraph) => shot(graph).statements.map(({ text }) => text);
const [COSTS, TEAM, METERS] = ['Cut the cost of storage by 40%', 'Led 12 engineers', 'Read 300,000 meters a day'];

const metric = (text: string, at: number, label: string | null = null) => ({
  ...{
    id: 'm',
    achievementId: 'a',
    value: Number(text.replace(/\D/gu, '')),
    unit: text.endsWith('%') ? 'percent' : 'count',
  },
  ...{ label, text, start: at, end: at + text.length },
});
/** Changes to the statements of Ingrid, by ID. */
const figures = {
  costs: { metrics: [metric('40%', COSTS.indexOf('40%'))] },
  team: { metrics: [metric('12', TEAM.indexOf('12'), 'engineers')] },
  meters: { metrics: [metric('300,000', METERS.indexOf('300'), 'meters')] },
};

describe('a statement', () => {
  const impactStatement = 'Made storage 40% cheaper';
  test('is shown as rewritten, unless the rewrite waits to be accepted', () => {
    expect(texts(graphWith({ costs: { impactStatement } }))).toEqual([impactStatement, TEAM, METERS]);
    expect(texts(graphWith({ costs: { impactStatement, ...OPEN } }))).toEqual([COSTS, TEAM, METERS]);
    expect(texts(graphWith({ costs: { impactStatement, ...OWN, requiresReview: true } }))).toEqual([
      impactStatement,
      TEAM,
      METERS,
    ]);
    expect(texts(graphWith({ costs: { impactStatement, ...OPEN, requiresReview: false } }))).toEqual([
      impactStatement,
      TEAM,
      METERS,
    ]);
  });
  test('of the role library is shown once it is accepted', () => {
    const template = { provenance: 'industry_template' } as const;
    expect(texts(graphWith({ costs: { ...template, requiresReview: true } }))).toEqual([TEAM, METERS]);
    expect(texts(graphWith({ costs: template }))).toEqual([COSTS, TEAM, METERS]);
    expect(texts(graphWith({ costs: { isPlaceholder: true } }))).toEqual([TEAM, METERS]);
  });
});

describe('the words of a page are counted as they are shown', () => {
  const impactStatement = 'Made storage 40% cheaper';
  const count = (costs: Partial<AchievementNode>) => shot(graphWith({ costs })).wording;
  test.each<[string, Partial<AchievementNode>, object]>([
    ['all in their own', {}, { own: 3, reworded: 0, accepted: 0 }],
    ['one reworded', { impactStatement, provenance: 'model_polish' }, { own: 2, reworded: 1, accepted: 0 }],
    ['one edited by them', { impactStatement, ...OWN }, { own: 3, reworded: 0, accepted: 0 }],
    ['one waiting, shown as written', { impactStatement, ...OPEN }, { own: 3, reworded: 0, accepted: 0 }],
    ['one accepted', { impactStatement, ...OPEN, requiresReview: false }, { own: 2, reworded: 0, accepted: 1 }],
    ['one of the role library', { provenance: 'industry_template' }, { own: 2, reworded: 0, accepted: 1 }],
  ])('%s', (_name, costs, counts) => {
    expect(count(costs)).toEqual(counts);
  });
});

describe('highlights', () => {
  const of = (graph: CareerGraph, variant = 'grid6') =>
    shot({ ...graph, completeness: [section('achievements', variant)] });
  const highlights = (graph: CareerGraph, variant?: string) => of(graph, variant).highlights;
  const at = (position: number) => ({ ranked: { position } as AchievementNode['ranked'] });
  const counted = (number: number) => {
    const statements = Array.from({ length: number }, (_, i) => ({ id: `s${i}`, rawText: `Led 1${i} people` }));
    const graph = graphOf({
      ...INGRID,
      roles: [{ id: 'r', title: 'Head', company: null, start: '2020', end: null, statements }],
    });
    for (const one of graph.experiences.flatMap(({ achievements }) => achievements))
      one.metrics = [metric(one.rawText.slice(4, 6), 4, 'people')];
    return graph;
  };

  test('are ranked ones first, then the others in their order', () => {
    expect(highlights(graphWith(figures))).toEqual(['costs', 'team', 'meters']);
    expect(highlights(graphWith({ ...figures, team: { ...figures.team, ...at(0) } }))).toEqual([
      'team',
      'costs',
      'meters',
    ]);
  });
  test('have a figure; the others would only repeat their role', () => {
    expect(highlights(graphWith({ meters: figures.meters }))).toEqual(['meters']);
    const plain = { ...graphWith({}), completeness: [section('achievements', 'grid6')] };
    const site = frozen(plain);
    expect(site.snapshot.sections).toEqual([]);
    expect(site.leftOut).toEqual([expect.stringContaining('no statement has a figure')]);
    const shown = { section: 'achievements', label: '', shown: true, editedFields: ['shown'], reason: '' } as const;
    expect(shot({ ...plain, navigation: [shown as never] }).highlights).toHaveLength(3);
  });
  test('are as many as the section has room for, and give it its variant', () => {
    for (const [number, count, variant] of [
      [8, 6, 'grid6'],
      [5, 4, 'grid4'],
      [3, 3, 'list3'],
      [2, 2, 'list3'],
      [1, 1, 'single'],
    ] as const) {
      const { highlights: chosen, sections } = of(counted(number));
      expect([chosen.length, sections.find(({ section: name }) => name === 'achievements')?.variant]).toEqual([
        count,
        variant,
      ]);
    }
    expect(highlights(counted(8), 'hidden')).toEqual([]);
    expect(highlights(graphWith({ ...figures, costs: { isPlaceholder: true } }))).toEqual(['team', 'meters']);
  });
});

describe('sections', () => {
  const names = (graph: CareerGraph) => shot(graph).sections.map(({ section: name, variant }) => [name, variant]);
  const completeness = [
    section('timeline', 'full'),
    section('skills', 'list'),
    section('achievements', 'grid4'),
    section('story', 'full'),
  ];
  test('are those with something in them, in reading order', () => {
    expect(names(graphWith(figures, { completeness }))).toEqual([
      ['achievements', 'list3'],
      ['timeline', 'full'],
    ]);
    expect(names(graphOf({ ...INGRID, roles: [] }))).toEqual([]);
    expect(names(Object.assign(graphOf({ ...INGRID, roles: [] }), { completeness }))).toEqual([['timeline', 'full']]);
    expect(names(Object.assign(graphOf({ ...INGRID, roles: [], studies: [] }), { completeness }))).toEqual([]);
  });
  test('follow the owner’s own order, labels and choice', () => {
    const entry = (name: string, label: string, shown: boolean, ...editedFields: string[]) =>
      ({ section: name, label, shown, editedFields, reason: '' }) as CareerGraph['navigation'][number];
    const site = (navigation: CareerGraph['navigation']) =>
      shot(graphWith(figures, { completeness, navigation })).sections.map(
        ({ section: name, label }) => `${name} ${label}`,
      );
    expect(site([])).toEqual(['achievements Achievements', 'timeline Experience']);
    expect(site([entry('achievements', 'Old', false), entry('timeline', 'Old', false)])).toEqual([
      'achievements Achievements',
      'timeline Experience',
    ]);
    expect(site([entry('achievements', 'Wins', true, 'label'), entry('timeline', 'Path', true)])).toEqual([
      'achievements Wins',
      'timeline Experience',
    ]);
    expect(site([entry('achievements', 'Wins', false, 'shown')])).toEqual(['timeline Experience']);
    expect(
      site([entry('timeline', 'Path', true, 'position'), entry('achievements', 'Wins', true, 'position')]),
    ).toEqual(['timeline Experience', 'achievements Achievements']);
  });
});

test('the person shows what the owner has chosen to show', () => {
  const graph = graphOf(INGRID);
  Object.assign(graph.profile, {
    email: 'i@example.org',
    phone: '1',
    location: 'Oslo',
    links: ['linkedin.com/in/ingrid', 'mailto:i@example.org', 'javascript:alert(1)'],
  });
  const nothing = {
    name: 'Ingrid Solberg',
    headline: null,
    summary: null,
    location: null,
    email: null,
    phone: null,
    links: [],
  };
  expect(shot(graph).person).toEqual(nothing);
  for (const [field, value] of Object.entries({
    headline: 'Data engineer',
    summary: INGRID.summary,
    location: 'Oslo',
    email: 'i@example.org',
    phone: '1',
    links: [{ label: 'LinkedIn', href: 'https://linkedin.com/in/ingrid' }],
  }))
    expect(shot(graph, { visibleFields: [field] }).person).toEqual({ ...nothing, [field]: value });
  graph.profile.name = null;
  expect(shot(graph).person.name).toBe('');
});

describe('roles', () => {
  const entry = (experienceId: string, lane: number) => ({ experienceId, lane }) as TimelineNode;
  const ids = (graph: CareerGraph) => shot(graph).roles.map(({ id, lane }) => `${id} ${lane}`);
  test('are in the order of the timeline, in its lanes', () => {
    expect(ids(graphWith({}, { timeline: [entry('halden', 1), entry('northwind', 0)] }))).toEqual([
      'halden 1',
      'northwind 0',
    ]);
    expect(ids(graphWith({}, { timeline: [entry('northwind', 0), entry('halden', 0)] }))).toEqual([
      'northwind 0',
      'halden 0',
    ]);
  });
  test('keep their order without a timeline, and are sorted latest first if it lacks some', () => {
    const late = { northwind: { current: false, start: '2017', end: '2018' } };
    expect(ids(graphWith(late))).toEqual(['northwind 0', 'halden 0']);
    expect(ids(graphWith(late, { timeline: [entry('northwind', 2)] }))).toEqual(['halden 0', 'northwind 2']);
    expect(ids(graphWith({ halden: { start: '2023' } }, { timeline: [entry('halden', 0)] }))).toEqual([
      'northwind 0',
      'halden 0',
    ]);
    const undated = { northwind: { current: false, start: null }, halden: { start: '0' } };
    expect(ids(graphWith(undated, { timeline: [entry('halden', 0)] }))).toEqual(['halden 0', 'northwind 0']);
  });
  test('have their employers', () => {
    expect(shot(graphWith({ halden: { company: null, title: null } })).roles).toMatchObject([
      { title: 'Head of Data Platform', company: 'Northwind Logistics AS', start: '2022-04', end: null, current: true },
      { title: null, company: null, start: '2018', end: '2022-03', current: false },
    ]);
  });
});

test('a degree is named with its field, once', () => {
  const degree = (change: Partial<EducationNode>) =>
    shot(graphWith({ msc: change })).education.map((one) => one.degree);
  expect(degree({ degree: 'MSc', field: 'Informatics' })).toEqual(['MSc, Informatics']);
  expect(degree({ degree: 'MSc Informatics', field: 'Informatics' })).toEqual(['MSc Informatics']);
  expect(degree({ degree: null, field: 'Informatics' })).toEqual(['Informatics']);
  expect(degree({ degree: 'MSc', field: null })).toEqual(['MSc']);
  expect(degree({ ...OPEN })).toEqual([]);
});

test('certificates and languages that nobody accepted are left out, and unsafe links', () => {
  const certificate = (name: string, url: string | null, more: object = OWN) => ({
    name,
    issuer: null,
    date: null,
    url,
    ...more,
  });
  const graph = graphWith(
    {},
    {
      certifications: [
        certificate('PMP', 'pmp.example/1'),
        certificate('Bad', 'javascript:x'),
        certificate('None', null),
        certificate('Open', null, OPEN),
      ] as CareerGraph['certifications'],
      languages: [
        { name: 'Norwegian', fluency: 'native', ...OWN },
        { name: 'Welsh', fluency: null, ...OPEN },
      ] as CareerGraph['languages'],
    },
  );
  expect(shot(graph).certifications.map(({ name, url }) => [name, url])).toEqual([
    ['PMP', 'https://pmp.example/1'],
    ['Bad', null],
    ['None', null],
  ]);
  expect(shot(graph).languages).toEqual([{ name: 'Norwegian', fluency: 'native' }]);
});

test('other sections are shown without what is not for visitors', () => {
  const entry = {
    heading: null,
    organization: null,
    roles: [],
    category: null,
    number: null,
    location: null,
    url: null,
  };
  const more = { start: null, end: null, current: false, date: null, text: null, items: [], keywords: [], ...OWN };
  const sections = [
    { ...entry, ...more, kind: 'award', title: 'Prize', url: 'javascript:x' },
    { ...entry, ...more, kind: 'award', title: 'Unaccepted', ...OPEN },
    { ...entry, ...more, kind: 'license', title: 'Registered Nurse', number: '12-345' },
    { ...entry, ...more, kind: 'patent', title: 'Loom', number: 'GB 1' },
    { ...entry, ...more, kind: 'reference', title: 'Dr. Wu', text: 'Kept the looms running.' },
    { ...entry, ...more, kind: 'reference', title: 'Dr. Li', text: 'Reach her at li@example.org' },
    { ...entry, ...more, kind: 'reference', title: 'Dr. Ng', items: ['Tel. +44 20 7946 0100'] },
    { ...entry, ...more, kind: 'other', title: 'Warp', heading: 'Exhibitions' },
  ] as unknown as CareerGraph['sections'];
  const shown = shot(graphWith({}, { sections })).otherSections?.map(({ kind, heading, entries }) => [
    kind,
    heading,
    entries.map(({ title, number, url }) => [title, number, url]),
  ]);
  expect(shown).toEqual([
    ['patent', null, [['Loom', 'GB 1', null]]],
    ['award', null, [['Prize', null, null]]],
    ['license', null, [['Registered Nurse', null, null]]],
    ['reference', null, [['Dr. Wu', null, null]]],
    ['other', 'Exhibitions', [['Warp', null, null]]],
  ]);
});

describe('pictures', () => {
  const asset = { id: 'a', checksum: 'c', mediaType: 'image/png', width: 20, height: 10 };
  const place = (slot: string, change: object = {}) =>
    ({ slot, asset: { ...asset, id: slot, ...change }, crop: null, gradient: null }) as unknown as PlacementNode;
  const site = (...placements: PlacementNode[]) => shot(graphWith({}, { placements }));
  test('are where they were placed, if their size is known', () => {
    const all = site(
      ...['hero', 'achievements_general_main', 'achievements_career_main', 'certifications_bg'].map((slot) =>
        place(slot),
      ),
    );
    expect(all.hero).toMatchObject({ variant: 'photo', image: { assetId: 'hero', width: 20, height: 10 } });
    expect(Object.entries(all.pictures ?? {}).map(([name, { assetId }]) => [name, assetId])).toEqual([
      ['achievements', 'achievements_general_main'],
      ['timeline', 'achievements_career_main'],
      ['record', 'certifications_bg'],
    ]);
    expect(site()).toMatchObject({ hero: { variant: 'monogram', image: null }, pictures: {} });
    for (const change of [{ width: null }, { height: null }]) expect(site(place('hero', change)).hero.image).toBeNull();
    expect(site({ ...place('hero'), asset: null }).hero.image).toBeNull();
  });
  test('give way to a gradient or a monogram', () => {
    const variant = (name: string) => shot(graphWith({}, { completeness: [section('images', name)] })).hero.variant;
    expect(['gradient', 'hidden', 'full'].map(variant)).toEqual(['gradient', 'monogram', 'monogram']);
  });
  test('of brands are only stored ones', () => {
    const company = (siteLogo: object | null, website: string | null = null) => {
      const one = {
        id: 'c',
        name: 'C',
        website,
        logo: { source: 'wordmark', asset },
        siteLogo,
      } as unknown as CareerGraph['companies'][number];
      return shot(graphWith({}, { companies: [one] })).companies[0];
    };
    expect(company({ source: 'site', asset })?.logo).toMatchObject({ assetId: 'a', crop: null });
    for (const logo of [null, { source: 'site', asset: null }]) expect(company(logo)?.logo).toBeNull();
    for (const change of [{ width: null }, { height: null }])
      expect(company({ source: 'site', asset: { ...asset, ...change } })?.logo).toBeNull();
    expect([company(null, 'c.example')?.website, company(null, 'javascript:x')?.website]).toEqual([
      'https://c.example/',
      null,
    ]);
  });
});

test('what is left out is counted for the owner', () => {
  expect(frozen(graphOf(INGRID)).leftOut).toEqual([]);
  const lines = (changes: Parameters<typeof graphWith>[0], more: Partial<CareerGraph> = {}) =>
    frozen(graphWith(changes, more)).leftOut;
  expect(lines({ costs: { isPlaceholder: true, ...OPEN } })).toEqual(['1 placeholder from the role library']);
  expect(lines({ costs: { isPlaceholder: true }, team: { isPlaceholder: true }, meters: OPEN })).toEqual([
    '2 placeholders from the role library',
    expect.stringMatching(/^1 rewrite;/),
  ]);
  const offers = [OPEN, OPEN, OWN].map(
    (one) =>
      ({ ...one, category: 'Data', text: 'x', skills: [], proofs: [], basis: null }) as unknown as SkillOfferNode,
  );
  expect(lines({}, { skillOffers: offers })).toEqual(['2 skill offers']);
  const trust = { sentences: [], confidence: 1 };
  const fields = { opener: { ...trust, ...OPEN }, purpose: { ...trust, ...OWN } };
  expect(
    lines(
      {},
      {
        story: {
          opener: 'x',
          purpose: 'y',
          quote: null,
          paragraphs: [],
          callToAction: null,
          fields,
        } as unknown as StoryNode,
      },
    ),
  ).toEqual(['1 part of the story']);
});
