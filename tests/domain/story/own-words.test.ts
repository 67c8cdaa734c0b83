import { describe, expect, test } from '@jest/globals';
import { replaceSayings } from '../../../src/domain/story/replace-sayings.ts';
import type { StoryFieldTrust } from '../../../src/domain/story/story-field.ts';
import { type Career, INGRID, withRole } from './story-graph.ts';
import { materialOf, refreshed, staleIn, written } from './stored-stories.ts';

const study = (degree: string) => ({
  id: 'msc',
  institution: 'University of Oslo',
  degree,
  start: '2016',
  end: '2018',
});

describe('what the owner wrote', () => {
  const QUOTE = 'I have kept Northwind’s trucks moving. Nothing else matters.';

  test.each<[string, string, Partial<Career['roles'][number]>, number]>([
    ['the employer', QUOTE, { company: 'Quite Another Company Ltd' }, 1],
    ['the employer under a longer name', QUOTE, { company: 'Northwind Traders' }, 0],
    ['the title', 'A Head of Data Platform reads logs.', { title: 'Clerk' }, 1],
    ['another title', QUOTE, { title: 'Clerk' }, 0],
    ['a month', 'I have been at it since April 2022.', { start: '2024-01' }, 1],
    ['a year beside the employer', 'At Northwind since 2022.', { start: '2024-01' }, 1],
    ['a year by itself', 'In 2022 I moved.', { start: '2024-01' }, 0],
    ['a more precise date', 'At Northwind since 2022.', { start: '2022-05' }, 0],
    [
      'a number',
      'I cut costs by 40 percent.',
      { statements: [{ id: 'costs', rawText: 'Cut the cost of storage by 45%' }] },
      1,
    ],
    [
      'a number of something else',
      'I speak 12 languages.',
      { statements: [{ id: 'team', rawText: 'Led 14 engineers' }] },
      0,
    ],
    ['a counted number', 'I led 12 engineers.', { statements: [{ id: 'team', rawText: 'Led 14 engineers' }] }, 1],
    ['the employer in another form', 'Ich mag Northwinds Lastwagen.', { company: 'Wind Ltd' }, 1],
    ['the employer in a compound', 'North Wind taught me to count.', { company: 'Wind Ltd' }, 1],
    ['the employer by its initials', 'NLA taught me to count.', { company: 'Wind Ltd' }, 1],
    ['a part of the title', 'Being Head of Data is mostly listening.', { title: 'Clerk' }, 1],
    ['the title turned around', 'The data platform head checks twice.', { title: 'Clerk' }, 1],
    ['one everyday word of the title', 'Data is a habit.', { title: 'Clerk' }, 0],
    ['a role that ended', 'I currently work at Northwind Logistics.', { end: '2025-05' }, 1],
    ['a role that ended, in the past', 'Northwind taught me to count.', { end: '2025-05' }, 0],
    [
      'an employer that only another role has with that title',
      'As Head of Data Platform at Northwind I count.',
      { title: 'Data Engineer' },
      1,
    ],
    ['a number in a word', 'My 12-strong team of engineers counts.', { statements: [] }, 1],
    ['nothing that it names', 'Nothing else matters.', { company: 'X', title: 'Y', start: '2001' }, 0],
  ])('%s', (_name, text, change, stale) => {
    const before = written(INGRID, 'quote', text, 'Ingrid Solberg');
    const after = refreshed(before, withRole(INGRID, 'northwind', change));
    expect(staleIn(after, 'quote')).toHaveLength(stale);
    expect(after.story.quote).toBe(text);
    expect(refreshed(after, INGRID)).toEqual(before);
  });

  test.each<[string, string, Partial<Career>, number]>([
    ['the family name', 'Ms Solberg answers every letter.', { name: 'Ingrid Berg' }, 1],
    ['the given name, which stays', 'Call me Ingrid.', { name: 'Ingrid Berg' }, 0],
    ['the school', 'I rowed in Oslo.', { studies: [] }, 1],
    ['the field of study at the school', 'I read informatics in Oslo.', { studies: [study('MSc Physics')] }, 1],
    ['the field by itself', 'Informatics is everywhere.', { studies: [study('MSc Physics')] }, 0],
    ['a skill', 'I draw in Tableau.', { skills: [] }, 1],
    ['a skill that a statement names', 'I write COBOL.', { skills: [] }, 0],
    ['a word that is also a skill', 'I excel at listening.', { skills: [] }, 0],
  ])('of the person: %s', (_name, text, change, stale) => {
    const career = withRole({ ...INGRID, skills: ['Tableau', 'COBOL', 'Excel'] }, 'halden', {
      statements: [{ id: 'cobol', rawText: 'Rewrote the COBOL of the meters' }],
    });
    const after = refreshed(written(career, 'purpose', text), { ...career, ...change });
    expect(staleIn(after, 'purpose')).toHaveLength(stale);
  });

  test('a value that another fact still says is not stale', () => {
    const twice = withRole(INGRID, 'halden', { company: 'Northwind Logistics AS' });
    const before = written(twice, 'quote', QUOTE);
    const after = refreshed(before, withRole(twice, 'northwind', { company: 'Quite Another Company Ltd' }));
    expect(staleIn(after, 'quote')).toEqual([]);
  });

  test('whom a quote is attributed to', () => {
    const before = written(INGRID, 'quote', 'Nothing else matters.', 'Ingrid Solberg, Halden Energy');
    expect(staleIn(refreshed(before, withRole(INGRID, 'halden', { company: 'Wind AS' })), 'quote')).toHaveLength(1);
  });

  test('words of a script without blanks', () => {
    const career = withRole(INGRID, 'northwind', { company: '北風物流株式会社' });
    const before = written(career, 'opener', '北風物流株式会社で働いています。毎日記録を読みます。');
    expect(staleIn(refreshed(before, INGRID), 'opener')).toEqual(['北風物流株式会社で働いています。']);
  });

  test('an old row gets its basis from the facts of today', () => {
    const { story, fields } = written(INGRID, 'quote', QUOTE);
    const trust = fields.quote as StoryFieldTrust;
    const bare = trust.sentences.map((one) => ({ ...one, basis: null, restsOn: [] }));
    expect(refreshed({ story, fields: { quote: { ...trust, sentences: bare } } }, INGRID).fields).toEqual(fields);
  });
});

describe('the same words with what their facts say now', () => {
  test.each<[string, string, Partial<Career['roles'][number]>, string | null]>([
    [
      'the employer with its legal form',
      'Northwind Logistics AS paid me.',
      { company: 'Wind Ltd' },
      'Wind Ltd paid me.',
    ],
    [
      'the employer as it is called',
      'I kept Northwind’s trucks moving.',
      { company: 'Wind Ltd' },
      'I kept Wind Ltd’s trucks moving.',
    ],
    ['the title', 'As head of data platform I read logs.', { title: 'Clerk' }, 'As Clerk I read logs.'],
    ['a month', 'At it since April 2022.', { start: '2024-01' }, 'At it since January 2024.'],
    ['a year', 'At Northwind since 2022.', { start: '2024-01' }, 'At Northwind since 2024.'],
    [
      'two of them',
      'Northwind has had me since April 2022.',
      { company: 'Wind', start: '2023-06-01' },
      'Wind has had me since June 2023.',
    ],
    [
      'a number',
      'I cut costs by 40 percent.',
      { statements: [{ id: 'costs', rawText: 'Cut the cost by 45%' }] },
      'I cut costs by 45%.',
    ],
    [
      'a number that is gone',
      'I cut costs by 40 percent.',
      { statements: [{ id: 'costs', rawText: 'Cut the cost' }] },
      null,
    ],
    ['a fact that is gone', 'I cut costs by 40 percent.', { statements: [] }, null],
    ['no employer any more', 'I kept Northwind’s trucks moving.', { company: null }, null],
  ])('%s', (_name, text, change, expected) => {
    const { sentences = [] } = written(INGRID, 'purpose', text).fields.purpose ?? {};
    const { known } = materialOf(withRole(INGRID, 'northwind', change));
    expect(replaceSayings(text, sentences[0]?.basis ?? [], { known, language: 'en' })).toBe(expected);
  });
});
