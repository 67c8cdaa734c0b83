import { describe, expect, test } from '@jest/globals';
import { isCalled, nameSaidIn, type NameKind } from '../../../src/domain/story/fact-names.ts';
import { knownFacts } from '../../../src/domain/story/known-facts.ts';
import { factsCalledIn, factsNamedIn, isSaidBy, readSaying, stillHolds } from '../../../src/domain/story/own-words.ts';
import { replaceSayings } from '../../../src/domain/story/replace-sayings.ts';
import { wordsOf } from '../../../src/domain/story/text-words.ts';
import { type Career, graphOf, INGRID, withRole } from './story-graph.ts';

test.each<[NameKind, name: string, text: string, said: string | null]>([
  ['employer', 'Halden Energy AS', 'Years at Halden Energy', 'halden energy'],
  ['employer', 'Halden Energy AS', 'Years at Halden', 'halden'],
  ['employer', 'Halden Energy AS', 'Years in energy', null],
  ['employer', 'Notes Ltd', 'Kept the notes', null],
  ['employer', 'SAP SE', 'Worked at SAP', 'sap'],
  ['employer', 'SAP SE', 'Drained the sap', null],
  ['employer', 'Notes Ltd', 'Worked for Notes', 'notes'],
  ['employer', 'Blue Peak Software', 'Built Bluepeak', null],
  ['employer', 'Bluepeak Software', 'Built Blue Peak', 'bluepeak'],
  ['employer', 'British Broadcasting Corporation', 'Years at the BBC', 'bbc'],
  ['employer', 'British Broadcasting Corporation', 'Years at the bbc', null],
  ['school', 'University of Bergen', 'Studied in Bergen', 'bergen'],
  ['school', 'University of Bergen', 'Went to university', null],
  ['school', 'University of Bergen', 'Went to uni bergen', 'bergen'],
  ['school', 'University of Bergen', 'Went to uni oslo', null],
  ['school', 'University of Bergen', 'Went to uni, then to work', null],
  ['school', 'University of Bergen', 'Went to the University of Oslo', null],
  ['person', 'Ingrid Solberg', 'Ingrid Solberg leads', 'ingrid solberg'],
  ['person', 'Ingrid Solberg', 'Solberg leads', 'solberg'],
  ['person', 'Ingrid Solberg', 'Ingrid leads', 'ingrid'],
  ['person', 'Ingrid Solberg', 'ingrid leads', 'ingrid'],
  ['person', 'Bo Li', 'Li leads', null],
  ['person', 'Bo Li', 'Bo Li leads', 'bo li'],
  ['title', 'Head of Fraud Analytics', 'Head of Fraud Analytics', 'head of fraud analytics'],
  ['title', 'Head of Fraud Analytics', 'the fraud analytics head', 'head fraud analytics'],
  ['title', 'Head of Fraud Analytics', 'Head of Fraud', 'head fraud'],
  ['title', 'Head of Fraud Analytics', 'Head of Sales', null],
  ['title', 'Head of Fraud Analytics', 'analytics, then much later the head', null],
  ['headline', 'Data engineer', 'A data engineer', 'data engineer'],
  ['headline', 'Data engineer', 'An engineer of data', null],
  ['skill', 'Go', 'Wrote it in Go', 'go'],
  ['skill', 'Go', 'On the go', null],
  ['skill', 'Go', 'Wrote Google', null],
  ['skill', 'SQL', 'Tuned sql', null],
  ['skill', 'SQL', 'Tuned SQL.', 'sql'],
  ['skill', 'C', 'Wrote C++', null],
  ['skill', 'C', 'Wrote C', 'c'],
  ['skill', 'PostgreSQL', 'Tuned postgresql', 'postgresql'],
  ['skill', '', 'Tuned it', null],
  ['skill', 'Kubernetes', 'Runs on k8s', 'kubernetes'],
  ['skill', 'Kubernetes', 'Runs on K8S', 'kubernetes'],
  ['skill', 'Kubernetes', 'Runs on k9s', null],
  ['skill', 'Kubernetes', 'Bought 8 of them', null],
  ['skill', 'Internationalization', 'The i18n of it', 'internationalization'],
  ['skill', 'Object Storage', 'The o12e of it', null],
  ['skill', 'Redis', 'Room R3s', null],
  ['language', 'Norwegian', 'Speaks Norwegian', 'norwegian'],
  ['employer', '日立製作所', '日立製作所で働いた', '日立製作所'],
  ['employer', '日立製作所', '東芝で働いた', null],
])('the %s "%s" in "%s": %s', (kind, text, sentence, said) => {
  expect(nameSaidIn(wordsOf(sentence), { kind, text })).toBe(said);
});

test.each<[NameKind, name: string, said: string, is: boolean]>([
  ['employer', 'Halden Energy AS', 'halden', true],
  ['employer', 'Halden Energy AS', 'halden power', false],
  ['employer', 'British Broadcasting Corporation', 'bbc', true],
  ['employer', 'British Broadcasting Corporation', 'bb', false],
  // Capitals alone count too.
  ['school', 'University of Bergen in Norway', 'ubn', true],
  ['title', 'Head of Fraud', 'head fraud', true],
  ['title', 'Head of Fraud', 'fraud lead', false],
  ['skill', 'Go', 'go', true],
  ['skill', 'Machine learning', 'learning', false],
  ['headline', 'Data engineer', 'data', false],
  ['employer', '日立製作所', '日立', true],
  ['employer', '日立製作所', '東芝', false],
])('the %s "%s" is called "%s": %s', (kind, text, said, is) => {
  expect(isCalled({ kind, text }, said)).toBe(is);
});

const FACTS = knownFacts(graphOf({ ...INGRID, skills: ['PostgreSQL'] }));
const named = (text: string) => Object.fromEntries(factsNamedIn(text, FACTS).map(({ id, says }) => [id, says]));

describe("the owner's words name", () => {
  test.each<[string, Record<string, string[]>]>([
    ['Years at Halden Energy', { halden: ['employer halden energy'] }],
    ['Halden Energy in 2018', { halden: ['employer halden energy', 'start 2018'] }],
    ['Halden Energy until March 2022', { halden: ['employer halden energy', 'end 2022-03'] }],
    // A month is telling by itself, a year is not.
    ['Since April 2022', { northwind: ['start 2022-04'] }],
    ['Since 2018', {}],
    ['I am Head of Data Platform', { northwind: ['title head of data platform', 'current yes'] }],
    ['Cut storage by 40%', { costs: ['number 40 percent'] }],
    ['Led 12 engineers', { team: ['number 12 count engineers', 'number 12'] }],
    ['Tuned PostgreSQL', { PostgreSQL: ['skill postgresql'] }],
    ['Likes informatics', {}],
    ['', {}],
  ])('%s', (text, facts) => {
    const found = named(text);
    for (const [id, says] of Object.entries(facts))
      expect({ id, says: found[id] }).toEqual({ id, says: expect.arrayContaining(says) });
    expect(Object.keys(found)).toEqual(Object.keys(facts));
  });

  test('names alone are fewer', () => {
    expect(factsCalledIn('Halden Energy in 2018, 40% less', FACTS).map(({ id, says }) => [id, says])).toEqual([
      ['halden', ['employer halden energy']],
    ]);
  });
});

test('a saying is a kind and a value', () => {
  expect(readSaying('number 12 count engineers')).toEqual({ kind: 'number', value: '12 count engineers' });
});

describe('what was said', () => {
  const saidOf = (text: string, id: string) => {
    const fact = factsNamedIn(text, FACTS).find((one) => one.id === id);
    if (!fact) throw new Error(`"${text}" doesn't name ${id}.`);
    return fact;
  };
  const after = (career: Career) => knownFacts(graphOf(career));
  const STATEMENT = (rawText: string) => ({ statements: [{ id: 'new', rawText }] });

  test.each<[string, string, string, Career, boolean]>([
    ['holds while nothing changes', 'Years at Halden Energy', 'halden', INGRID, true],
    [
      'holds under another legal form',
      'Years at Halden Energy',
      'halden',
      withRole(INGRID, 'halden', { company: 'Halden Energy ASA' }),
      true,
    ],
    [
      'ends with another employer',
      'Years at Halden Energy',
      'halden',
      withRole(INGRID, 'halden', { company: 'Bergen Energy' }),
      false,
    ],
    [
      'ends with another date',
      'Halden Energy until March 2022',
      'halden',
      withRole(INGRID, 'halden', { end: '2022-05' }),
      false,
    ],
    [
      'holds with a more exact date',
      'Halden Energy in 2018',
      'halden',
      withRole(INGRID, 'halden', { start: '2018-05' }),
      true,
    ],
    [
      'ends with the role',
      'I am Head of Data Platform',
      'northwind',
      withRole(INGRID, 'northwind', { end: '2024' }),
      false,
    ],
    [
      'ends with another number',
      'Led 12 engineers',
      'team',
      withRole(INGRID, 'northwind', STATEMENT('Led 14 engineers')),
      false,
    ],
    [
      'holds in another line about the same',
      'Led 12 engineers',
      'team',
      withRole(INGRID, 'northwind', STATEMENT('Was leading 12 engineers')),
      true,
    ],
    [
      'ends when the number is in a line about something else',
      'Led 12 engineers',
      'team',
      withRole(INGRID, 'northwind', STATEMENT('Sold 12 trucks')),
      false,
    ],
  ])('%s', (_name, text, id, career, holds) => {
    expect(stillHolds(saidOf(text, id), after(career))).toBe(holds);
  });

  test('a skill may also be in a statement', () => {
    const skill = saidOf('Tuned PostgreSQL', 'PostgreSQL');
    const facts = [...after(withRole(INGRID, 'halden', STATEMENT('Moved to PostgreSQL'))).values()];
    expect(facts.filter((fact) => isSaidBy(fact, 'skill postgresql', skill)).map(({ id }) => id)).toEqual(['new']);
  });
});

describe('corrected words', () => {
  const corrected = (text: string, career: Career, language: string | null = 'en') =>
    replaceSayings(text, factsNamedIn(text, FACTS), { known: knownFacts(graphOf(career)), language });

  test.each<[string, Career, string | null]>([
    ['Years at Halden Energy.', INGRID, 'Years at Halden Energy.'],
    ['Years at Halden Energy.', withRole(INGRID, 'halden', { company: 'Bergen Power' }), 'Years at Bergen Power.'],
    [
      'Years at Halden Energy, AS then.',
      withRole(INGRID, 'halden', { company: 'Bergen Power' }),
      'Years at Bergen Power then.',
    ],
    [
      'Halden Energy until March 2022.',
      withRole(INGRID, 'halden', { end: '2022-05' }),
      'Halden Energy until May 2022.',
    ],
    ['Halden Energy until March 2022.', withRole(INGRID, 'halden', { end: null }), null],
    ['As Solberg does.', { ...INGRID, name: 'Inga Berg' }, 'As Berg does.'],
    ['Like Ingrid then.', { ...INGRID, name: 'Inga Berg' }, 'Like Inga then.'],
    ['Head of Data Platform.', withRole(INGRID, 'northwind', { title: 'Chief Data Officer' }), 'Chief Data Officer.'],
    ['Years at Halden Energy.', { ...INGRID, roles: [] }, null],
  ])('%s', (text, career, words) => expect(corrected(text, career)).toBe(words));
});
