import { describe, expect, test } from '@jest/globals';
import type { CareerGraph } from '../../../src/domain/career-graph/career-graph.ts';
import { checkSite } from '../../../src/domain/site/check-site.ts';
import type { SiteSnapshot } from '../../../src/domain/site/site-snapshot.ts';
import { graphOf, INGRID } from '../story/story-graph.ts';

const SITE: SiteSnapshot = {
  format: 1,
  theme: 'editorial',
  language: 'en',
  graphVersion: 1,
  person: {
    name: 'Ingrid Solberg',
    headline: 'Data engineer',
    summary: null,
    location: null,
    email: null,
    phone: null,
    links: [{ label: 'site', href: 'https://ingrid.example' }],
  },
  sections: [{ section: 'timeline', label: 'Career', variant: 'full' }],
  hero: { variant: 'monogram', image: null },
  statements: [{ id: 'costs', text: 'Cut the cost of storage by 40%', figure: '40%', roleId: 'northwind' }],
  highlights: ['costs'],
  companies: [{ id: 'c', name: 'Northwind', website: null, logo: null }],
  roles: [
    {
      id: 'northwind',
      title: 'Head',
      company: 'Northwind',
      location: null,
      start: '2022',
      end: null,
      current: true,
      lane: 0,
    },
  ],
  education: [],
  skills: [{ category: 'Data', offer: null, names: ['SQL'], proofIds: ['costs'] }],
  story: { opener: 'I keep data moving.', paragraphs: [], quote: null, purpose: null, callToAction: null },
  certifications: [{ name: 'PMP', issuer: null, date: null, url: null }],
  languages: [],
};
const GRAPH = graphOf(INGRID);
const problems = (change: Partial<SiteSnapshot>, graph: CareerGraph = GRAPH, visible: string[] = []) =>
  checkSite({ ...SITE, ...change }, graph, visible);
const person = (change: Partial<SiteSnapshot['person']>) => ({ person: { ...SITE.person, ...change } });
const story = (change: Partial<NonNullable<SiteSnapshot['story']>>) => ({
  story: { opener: null, paragraphs: [], quote: null, purpose: null, callToAction: null, ...change },
});

test('a site without problems can be published', () => {
  expect(problems({})).toEqual([]);
});

test('a site needs a name and something to show', () => {
  expect(problems(person({ name: '' }))).toEqual([expect.stringContaining('name')]);
  expect(problems({ sections: [] })).toEqual([expect.stringContaining('nothing to show')]);
});

test('a placeholder that nobody accepted is not published', () => {
  const graph = graphOf(INGRID);
  for (const { achievements } of graph.experiences)
    for (const one of achievements) one.isPlaceholder = one.id === 'costs';
  expect(problems({}, graph)).toEqual([expect.stringContaining('“Cut the cost of storage by 40%”')]);
  const statement = (text: string) => ({ statements: [{ id: 'costs', text, figure: null, roleId: 'northwind' }] });
  expect(problems(statement('x'.repeat(60)), graph)).toEqual([expect.stringContaining(`“${'x'.repeat(60)}”`)]);
  expect(problems(statement(`ab${'x'.repeat(59)}`), graph)).toEqual([
    expect.stringContaining(`“ab${'x'.repeat(55)}…”`),
  ]);
});

describe('contact details that are hidden', () => {
  const withContact = (email: string | null, phone: string | null) => {
    const graph = graphOf(INGRID);
    Object.assign(graph.profile, { email, phone });
    return graph;
  };
  const graph = withContact('Ingrid@example.org', '+47 22 33 44');
  const mail = expect.stringContaining('email address is hidden');
  const call = expect.stringContaining('phone number is hidden');
  test('are in no text, however they are written there', () => {
    expect(problems(person({ summary: 'Write to INGRID@example.ORG.' }), graph)).toEqual([mail]);
    expect(problems(story({ paragraphs: ['Call +47 22 33 44!'] }), graph)).toEqual([call]);
    expect(problems(story({ purpose: 'Call +47-22-33-44 or (0047)' }), graph)).toEqual([call]);
    expect(problems(person({ summary: 'ingrid@example.org, +47223344' }), graph)).toEqual([mail, call]);
  });
  test('may be there once they are shown', () => {
    const summary = 'ingrid@example.org, +47223344';
    expect(problems(person({ summary }), graph, ['email', 'phone'])).toEqual([]);
    expect(problems(person({ summary }), graph, ['email'])).toEqual([call]);
    expect(problems(person({ summary }), graph, ['phone'])).toEqual([mail]);
  });
  test('are looked for only where there are any, and where a number is long enough to mean a phone', () => {
    expect(problems(person({ summary: 'null' }), withContact(null, null))).toEqual([]);
    expect(problems({}, withContact('', ''))).toEqual([]);
    expect(problems(person({ summary: 'Sold 223344' }), withContact(null, '22 33 44'))).toEqual([]);
    expect(problems(person({ summary: 'Sold 2233445' }), withContact(null, '22 33 445'))).toEqual([call]);
  });
});

test('references lead to what the site shows', () => {
  const lost = (id: string) => expect.stringContaining(` ${id},`);
  expect(problems({ highlights: ['costs', 'gone'] })).toEqual([lost('gone')]);
  expect(problems({ skills: [{ category: '', offer: null, names: ['SQL'], proofIds: ['lost', 'costs'] }] })).toEqual([
    lost('lost'),
  ]);
  expect(problems({ roles: [] })).toEqual([lost('costs')]);
});

test('links of every kind are safe to follow', () => {
  const wrong = (link: string) => expect.stringContaining(`The link “${link}” is not`);
  const [good, bad] = ['https://a.example', 'javascript:alert(1)'];
  expect(problems(person({ links: [good, bad].map((href) => ({ label: 'x', href })) }))).toEqual([wrong(bad)]);
  expect(problems(story({ callToAction: { label: 'x', href: bad } }))).toEqual([wrong(bad)]);
  expect(problems(story({ callToAction: { label: 'x', href: 'mailto:a@b.org' } }))).toEqual([]);
  const certificate = { name: 'PMP', issuer: null, date: null };
  expect(problems({ certifications: [good, bad].map((url) => ({ ...certificate, url })) })).toEqual([wrong(bad)]);
  const company = { id: 'c', name: 'C', logo: null };
  expect(problems({ companies: [good, bad].map((website) => ({ ...company, website })) })).toEqual([wrong(bad)]);
});

test('stale sentences are not published', () => {
  const graph = graphOf(INGRID);
  const costs = graph.experiences[0]?.achievements[0];
  if (!costs) throw new Error('There is no statement.');
  const rewrite = { impactStatement: 'Made  storage 30% cheaper', impactBasis: 'Cut the cost of storage by 30%' };
  Object.assign(costs, rewrite);
  const line = expect.stringContaining('“Made  storage 30% cheaper”');
  const shown = (id: string, text: string) => ({
    statements: [{ id, text, figure: null, roleId: 'northwind' }],
    highlights: [],
    skills: [],
  });
  expect(problems(shown('costs', 'Made storage 30% cheaper'), graph)).toEqual([line]);
  expect(problems(shown('costs', 'Cut the cost of storage by 40%'), graph)).toEqual([]);
  expect(problems(shown('other', 'Made storage 30% cheaper'), graph)).toEqual([]);
});
