import { describe, expect, test } from '@jest/globals';
import { describeChanges } from '../../../src/domain/site/describe-changes.ts';
import { themeOf } from '../../../src/domain/site/themes.ts';
import type { SiteSnapshot } from '../../../src/domain/site/site-snapshot.ts';
import { graphWith, shot } from './frozen.ts';

const BEFORE = shot(graphWith({}));
const changes = (before: Partial<SiteSnapshot>, after: Partial<SiteSnapshot>) =>
  describeChanges({ ...BEFORE, ...before }, { ...BEFORE, ...after });

test('a first version changes nothing', () => {
  expect(describeChanges(null, BEFORE)).toHaveLength(1);
});

test('highlights change, unless there were none', () => {
  expect(changes({ highlights: ['costs', 'team'] }, { highlights: ['team', 'costs'] })).toEqual([
    expect.stringContaining('highlighted'),
  ]);
  expect(changes({ highlights: ['costs'] }, { highlights: ['team'] })).toHaveLength(1);
  expect(changes({ highlights: [] }, { highlights: ['team'] })).toEqual([]);
});

test('a field of the person is shown, no longer shown, or changes', () => {
  const person = (change: Partial<SiteSnapshot['person']>) => ({ person: { ...BEFORE.person, ...change } });
  expect(changes(person({ location: 'Oslo' }), person({ location: null }))).toEqual([
    'The location is no longer shown.',
  ]);
  expect(changes(person({ location: null }), person({ location: 'Oslo' }))).toEqual(['The location is shown.']);
  expect(changes(person({ location: 'Oslo' }), person({ location: 'Halden' }))).toEqual([
    'The location becomes “Halden”.',
  ]);
});

describe('entries of lists', () => {
  const role = BEFORE.roles[0] as SiteSnapshot['roles'][number];
  test('that go are named by what is known of them', () => {
    const gone = (change: Partial<typeof role>) => changes({ roles: [{ ...role, ...change }] }, { roles: [] });
    const past = { current: false, title: 'Head', company: 'Northwind' };
    expect(gone({ ...past, start: '2020', end: '2021' })).toEqual(['Role removed: “Head, Northwind, 2020 – 2021”.']);
    expect(gone({ ...past, company: null, start: null, end: null })).toEqual(['Role removed: “Head, ? – ?”.']);
    const study = { id: 's', degree: null, institution: 'Oslo', start: null, end: null };
    expect(changes({ education: [study] }, { education: [] })).toEqual(['Education removed: “Oslo”.']);
    const certificate = { name: 'PMP', issuer: null, date: null, url: null };
    expect(changes({ certifications: [certificate] }, { certifications: [] })).toEqual(['Certificate removed: “PMP”.']);
    expect(changes({ languages: [{ name: 'Welsh', fluency: null }] }, { languages: [] })).toEqual([
      'Language removed: “Welsh”.',
    ]);
    const skills = [{ category: 'Data', offer: null, names: ['SQL', 'dbt'], proofIds: [] }];
    expect(changes({ skills }, { skills: [] })).toEqual(['Skill group removed: “SQL, dbt”.']);
  });
  test('are cut to ninety characters', () => {
    const added = (text: string) =>
      changes({ statements: [] }, { statements: [{ id: 'x', text, figure: null, roleId: 'r' }] });
    expect(added('x'.repeat(90))).toEqual([`Statement added: “${'x'.repeat(90)}”.`]);
    expect(added(`ab${'x'.repeat(89)}`)).toEqual([`Statement added: “ab${'x'.repeat(85)}…”.`]);
    expect(added(`${'x'.repeat(86)} ${'y'.repeat(9)}`)).toEqual([`Statement added: “${'x'.repeat(86)}…”.`]);
  });
});

test('sections move, appear and disappear', () => {
  const section = (name: 'story' | 'skills', label = name as string) => ({ section: name, label, variant: 'full' });
  const [story, skills] = [section('story', 'Story'), section('skills', 'Skills')];
  expect(changes({ sections: [story, skills] }, { sections: [skills, story] })).toEqual([
    'The order of the sections changes.',
  ]);
  expect(changes({ sections: [story] }, { sections: [skills] })).toEqual([
    'The Skills section is added.',
    'The Story section is removed.',
  ]);
});

describe('a story', () => {
  const told = (change: Partial<NonNullable<SiteSnapshot['story']>>) => ({
    story: { opener: null, paragraphs: [], quote: null, purpose: null, callToAction: null, ...change },
  });
  test('gets and loses parts', () => {
    expect(changes({ story: null }, told({ opener: 'I build.' }))).toEqual(['The opening of the story is added.']);
    expect(changes(told({ paragraphs: ['I build.'] }), told({}))).toEqual(['The text of the story is removed.']);
    expect(changes({ story: null }, told({}))).toEqual([]);
  });
  test('has another quote or button', () => {
    const quote = (text: string, attribution: string | null = null) => told({ quote: { text, attribution } });
    expect(changes(quote('Build.'), quote('Build on.'))).toEqual(['Story changes: “Build.” becomes “Build on.”.']);
    expect(changes(quote('Build.'), quote('Build.', 'A friend'))).toEqual(['The quote of the story changes.']);
    const button = (href: string) => told({ callToAction: { label: 'Write', href } });
    expect(changes(button('https://a.org'), button('https://b.org'))).toEqual(['The button of the story changes.']);
  });
  test('is another text when more than three sentences change', () => {
    const text = (words: string[]) => told({ paragraphs: words.map((word) => `It is ${word}.`) });
    expect(changes(text(['old', 'red', 'big']), text(['new', 'blue', 'small']))).toHaveLength(3);
    expect(changes(text(['old', 'red', 'big', 'dry']), text(['new', 'blue', 'small', 'wet']))).toEqual([
      'The text of the story changes.',
    ]);
  });
});

test('a discontinued design becomes the first one', () => {
  expect(['editorial', 'poster', 'terminal', 'gone'].map(themeOf)).toEqual([
    'editorial',
    'poster',
    'terminal',
    'editorial',
  ]);
});
