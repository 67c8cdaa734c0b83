import { describe, expect, test } from '@jest/globals';
import { claimsPresent } from '../../../src/domain/story/claims-present.ts';
import { composeStory } from '../../../src/domain/story/compose-story.ts';
import { degreeOf, withDates } from '../../../src/domain/story/fact-text.ts';
import type { KnownFact } from '../../../src/domain/story/known-facts.ts';
import { heldBack, publishedValue } from '../../../src/domain/story/published-words.ts';
import { basisFor } from '../../../src/domain/story/sentence-basis.ts';
import type { RoleFact, StoryFact, StoryFacts } from '../../../src/domain/story/story-facts.ts';
import {
  readStoryFields,
  reviewOf,
  sentencesOf,
  type StoryFieldTrust,
  type StorySentence,
  storyText,
  storyValue,
} from '../../../src/domain/story/story-field.ts';

const fact = (id: string, text: string): StoryFact => ({ id, text, roleId: null, doubt: null });
const role = (id: string, start: string, end: string | null): RoleFact => ({
  ...fact(id, id),
  title: `Title ${id}`,
  company: null,
  start,
  end,
  current: end === null,
});
const ADA: StoryFacts = {
  language: 'en',
  profile: fact('p', 'Ada Byron'),
  name: 'Ada Byron',
  headline: null,
  summary: null,
  links: [],
  roles: [],
  studies: [],
  achievements: [],
};
const told = (facts: Partial<StoryFacts>) => composeStory({ ...ADA, ...facts });

describe('a story by rules is short', () => {
  test('three roles besides the newest', () => {
    const roles = ['2020', '2016', '2012', '2008', '2004'].map((start, at) =>
      role(String(at), start, at === 0 ? null : start),
    );
    expect(told({ roles }).paragraphs?.value).toEqual([
      'Before that came roles as Title 1 (2016), as Title 2 (2012) and as Title 3 (2008).',
    ]);
    expect(told({ roles: roles.slice(0, 1) }).paragraphs).toBeNull();
  });

  test.each([
    ['one that began in the same year', role('b', '2020', '2021')],
    ['one that began later', role('b', '2021', '2022')],
  ])('"before that" is not said of %s', (_name, other) => {
    expect(told({ roles: [role('a', '2020-03', null), other] }).paragraphs?.value).toEqual([
      expect.stringMatching(/^This career also includes a role as Title b/u),
    ]);
  });

  test.each([
    [60, `Ada Byron, ${'x'.repeat(60)}, is a Title a`],
    [61, 'Ada Byron is a Title a'],
  ])('a headline of %s letters', (length, opening) => {
    const { opener } = told({ headline: 'x'.repeat(length), roles: [{ ...role('a', '2020', null), start: null }] });
    expect(opener?.value).toMatch(new RegExp(`^${opening}`, 'u'));
  });

  test.each([
    [4, null],
    [5, 'yes'],
    [40, 'yes'],
    [41, null],
  ])('a quote of %s words: %s', (count, quoted) => {
    const summary = `${'word '.repeat(count).trim()}.`;
    expect(told({ summary }).quote === null ? null : 'yes').toBe(quoted);
  });

  test.each([
    [['ada@example.com', 'ada.example'], { label: 'ada.example', href: 'https://ada.example' }],
    [['http://www.ada.example/x'], { label: 'ada.example', href: 'http://www.ada.example/x' }],
    [['github.com/ada'], { label: 'GitHub', href: 'https://github.com/ada' }],
    [['notgithub.com/ada'], { label: 'notgithub.com', href: 'https://notgithub.com/ada' }],
    [['http://'], undefined],
  ])('the links %j call to %j', (links, link) => expect(told({ links }).callToAction?.value).toEqual(link));
});

describe('facts in words', () => {
  test.each([
    [{ degree: 'MSc Statistics', field: 'Statistics' }, 'MSc Statistics'],
    [{ degree: 'MSc', field: 'Statistics' }, 'MSc, Statistics'],
    [{ degree: null, field: 'Statistics' }, 'Statistics'],
    [{ degree: 'MSc', field: null }, 'MSc'],
    [{ degree: null, field: null }, null],
  ])('%j is %s', (study, text) => expect(degreeOf(study)).toBe(text));

  test.each<[string | null, string | null, boolean, string]>([
    [null, null, true, 'Clerk, Works'],
    ['2019', null, true, 'Clerk, Works (since 2019)'],
    [null, '2020', true, 'Clerk, Works (2020)'],
    ['2019', '2020', false, 'Clerk, Works (2019 – 2020)'],
    ['2019', '2019', false, 'Clerk, Works (2019)'],
    ['2019', null, false, 'Clerk, Works (2019)'],
    [null, '2020', false, 'Clerk, Works (2020)'],
  ])('from %s to %s, current %s: %s', (start, end, current, text) => {
    expect(withDates({ start, end, current }, ['Clerk', null, '', 'Works'], 'en')).toBe(text);
  });
});

test.each([
  ['I currently lead it.', true],
  ['Since 2019 at Engine Works.', true],
  ['I lead it.', true],
  ['I quietly lead it.', true],
  ['Leite es seit 2019.', true],
  ['Analyst, Engine Works', true],
  ['You find me at the works.', true],
  ['These days it is quiet.', true],
  ['Dieser Tage zähle ich dort.', true],
  ['Tegenwoordig tel ik daar.', true],
  ['Nobody could find me at the works.', false],
  ['In those days it was loud.', false],
  ['I led it.', false],
  ['They know it.', false],
  ['Led it from 2012 to 2016. ', false],
])('"%s" claims that something is so now: %s', (text, claims) => expect(claimsPresent(text)).toBe(claims));

describe('a sentence that does not repeat the headline rests on the name alone', () => {
  const profile = { basis: 'whole', aside: { words: 'Data analyst', basis: 'name' } } as KnownFact;
  test.each([
    ['Ada is an analyst.', 'whole'],
    ['Ada works with analysts.', 'whole'],
    ['Ada works.', 'name'],
    ['Ada is anal.', 'name'],
  ])('%s: %s', (text, basis) => expect(basisFor(profile, text)).toBe(basis));

  test('without an aside there is one basis', () => {
    expect(basisFor({ ...profile, aside: null }, 'Ada works.')).toBe('whole');
    expect(basisFor({ ...profile, aside: { words: '分析', basis: 'name' } }, 'Ada works.')).toBe('whole');
  });
});

const STALE = { reason: 'It changed.', changes: [] };
const sentence = (text: string, paragraph = 0, isStale = false): StorySentence => ({
  text,
  paragraph,
  restsOn: [],
  basis: null,
  isOwn: false,
  stale: isStale ? STALE : null,
});
const trust = (...sentences: StorySentence[]) =>
  ({ sentences, requiresReview: false, reviewReason: null }) as unknown as StoryFieldTrust;

describe('what is not published', () => {
  const held = (...sentences: StorySentence[]) => [...heldBack(trust(...sentences))].map(({ text }) => text);
  test.each<[string, StorySentence[], string[]]>([
    ['nothing that holds', [sentence('One.'), sentence('There two.')], []],
    ['a stale sentence', [sentence('One.', 0, true), sentence('Two.')], ['One.']],
    [
      'what refers to it',
      [sentence('One.', 0, true), sentence('There two.'), sentence('It too.')],
      ['One.', 'There two.', 'It too.'],
    ],
    ['not what only begins like it', [sentence('One.', 0, true), sentence('Items.')], ['One.']],
    ['not in another paragraph', [sentence('One.', 0, true), sentence('There two.', 1)], ['One.']],
    ['not before it', [sentence('There two.'), sentence('One.', 0, true)], ['One.']],
  ])('%s', (_name, sentences, texts) => expect(held(...sentences)).toEqual(texts));

  test('a quote is published whole or not at all', () => {
    const half = trust(sentence('One.', 0, true), sentence('Two.'));
    expect(publishedValue('opener', 'One. Two.', half)).toBe('Two.');
    expect(publishedValue('quote', 'One. Two.', half)).toBeNull();
    expect(publishedValue('callToAction', { label: 'One.', href: 'x' }, half)).toBeNull();
    expect(publishedValue('quote', 'Two.', trust(sentence('Two.')))).toBe('Two.');
  });
});

describe('a field', () => {
  test('needs review as long as a sentence of it is stale', () => {
    expect(reviewOf(trust(sentence('One.', 0, true)))).toEqual({
      requiresReview: true,
      reviewReason: '1 sentence is based on facts you changed.',
    });
    expect(reviewOf(trust(sentence('One.')))).toEqual({ requiresReview: false, reviewReason: null });
  });

  test('has its text in the history as one', () => {
    expect(storyText('One.')).toBe('One.');
    expect(storyText(['One.', 'Two.'])).toBe('One.\n\nTwo.');
    expect(storyText({ label: 'Site', href: 'x' })).toBe('Site: x');
  });

  test('without paragraphs is empty', () => {
    const story = { opener: 'One.', paragraphs: [], quote: null, purpose: null, callToAction: null };
    expect(storyValue(story, 'paragraphs')).toBeNull();
    expect(storyValue(story, 'opener')).toBe('One.');
    expect(storyValue({ ...story, paragraphs: ['x'] }, 'paragraphs')).toEqual(['x']);
  });

  test('keeps sentences that are still in it, wherever they came from', () => {
    const before = {
      ...trust(sentence('One.', 0, true)),
      past: [sentence('Two.', 0, true)],
      generated: trust(sentence('Three.', 3)),
    };
    const all = sentencesOf(['One. Four.', 'Two. Three.'], before);
    expect(all.map(({ text, paragraph, isOwn, stale }) => [text, paragraph, isOwn, stale !== null])).toEqual([
      ['One.', 0, false, true],
      ['Four.', 0, true, false],
      ['Two.', 1, false, true],
      ['Three.', 1, false, false],
    ]);
    expect(sentencesOf({ label: 'Site', href: 'x' }).map(({ text }) => text)).toEqual(['Site']);
  });

  test('stored before sentences were recorded has those of its text', () => {
    const old = (provenance: string, sentences: object[]) => ({ provenance, sentences }) as unknown as StoryFieldTrust;
    const story = { opener: 'One. Two.', paragraphs: null, quote: 'Q.', purpose: null, callToAction: null };
    const fields = readStoryFields({
      ...story,
      fields: {
        opener: old('user_provided', []),
        quote: old('model_polish', [{ text: 'Q.', paragraph: 0, restsOn: [] }]),
        purpose: old('model_polish', []),
      },
    });
    expect(fields.opener?.sentences.map(({ text, isOwn }) => [text, isOwn])).toEqual([
      ['One.', true],
      ['Two.', true],
    ]);
    expect(fields.quote).toMatchObject({
      askedBasis: null,
      isAccepted: false,
      sentences: [{ isOwn: false, basis: null, stale: null }],
    });
    expect(fields.purpose?.sentences).toEqual([]);
  });
});
