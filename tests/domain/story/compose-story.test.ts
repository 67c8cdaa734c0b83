import { describe, expect, test } from '@jest/globals';
import { checkNumbers } from '../../../src/domain/numbers-guard/check-numbers.ts';
import { composeStory } from '../../../src/domain/story/compose-story.ts';
import { splitSentences } from '../../../src/domain/story/split-sentences.ts';
import { type RoleFact, storyFacts, type StoryFacts } from '../../../src/domain/story/story-facts.ts';
import { ADA, NOTHING, fact } from './ada-facts.ts';
import { graphOf, INGRID } from './story-graph.ts';

test('a story that only restates: each sentence names what it rests on and has its numbers, no other', () => {
  const { opener, paragraphs, quote, purpose, callToAction } = composeStory(ADA);
  expect(opener?.value).toBe(
    'Ada Byron, Principal Analyst, has been Lead Analyst at Engine Works, Inc. since April 2021.',
  );
  expect(paragraphs?.value).toEqual([
    'Before that came a role as Clerk at Looms GmbH (March 2016 – 2018). The academic foundation is a BSc in Mathematics (University of London, 2012 – 2016).',
    'At Engine Works, Inc., Ada Byron saved $1.2M a year and cut the time of each calculation by 40%.',
  ]);
  expect([quote?.value, quote?.attribution]).toEqual([
    'I have written programs for Engine Works, Inc. since 2019.',
    'Ada Byron',
  ]);
  expect(purpose?.value).toBe('Looking for machines that nobody has built yet.');
  expect(callToAction?.value).toEqual({ label: 'LinkedIn', href: 'https://linkedin.com/in/ada' });
  expect([quote?.trust.provenance, opener?.trust.provenance]).toEqual(['user_provided', 'model_polish']);
  const texts = new Map(
    [ADA.profile, ...ADA.roles, ...ADA.achievements, ...ADA.studies].map(({ id, text }) => [id, text]),
  );
  for (const { text, restsOn } of [...(opener?.trust.sentences ?? []), ...(paragraphs?.trust.sentences ?? [])]) {
    expect(restsOn.length).toBeGreaterThan(0);
    // Something may be left out, but nothing added.
    const numbers = checkNumbers(restsOn.map((id) => texts.get(id)).join('. '), text);
    expect(numbers.ok ? [] : numbers.added).toEqual([]);
  }
});

const told = (facts: Partial<StoryFacts>) => {
  const { opener, paragraphs } = composeStory({ ...ADA, ...facts });
  return [opener?.value, ...((paragraphs?.value ?? []) as string[])];
};
const [NOW, BEFORE] = ADA.roles as [RoleFact, RoleFact];
/** Roles and studies alone. */
const WAY = { achievements: [], studies: [] };

test.each([
  [
    'de',
    'Ada Byron, Principal Analyst, ist seit April 2021 Lead Analyst bei Engine Works, Inc.',
    'Davor lag eine Station als Clerk bei Looms GmbH (März 2016 – 2018).',
  ],
  [
    'fr',
    'Ada Byron, Principal Analyst, est Lead Analyst chez Engine Works, Inc. depuis avril 2021.',
    'Auparavant, le parcours compte un poste de clerk chez Looms GmbH (mars 2016 – 2018).',
  ],
  [
    'es',
    'Ada Byron, Principal Analyst, ocupa el puesto de Lead Analyst en Engine Works, Inc. desde abril de 2021.',
    'Antes ocupó el puesto de clerk en Looms GmbH (marzo de 2016 – 2018).',
  ],
  [
    'pt',
    'Ada Byron, Principal Analyst, ocupa o cargo de Lead Analyst na empresa Engine Works, Inc. desde abril de 2021.',
    'Antes, ocupou o cargo de clerk na empresa Looms GmbH (março de 2016 – 2018).',
  ],
  [
    'it',
    'Ada Byron, Principal Analyst, ricopre il ruolo di Lead Analyst presso Engine Works, Inc. da aprile 2021.',
    'In precedenza ha ricoperto il ruolo di clerk presso Looms GmbH (marzo 2016 – 2018).',
  ],
  [
    'nl',
    'Ada Byron, Principal Analyst, is sinds april 2021 Lead Analyst bij Engine Works, Inc.',
    'Daarvoor kwam een functie als clerk bij Looms GmbH (maart 2016 – 2018).',
  ],
  [
    'pl',
    'Ada Byron zajmuje od kwietnia 2021 r. stanowisko „Lead Analyst” (Engine Works, Inc.).',
    'Wcześniejsze stanowisko to „Clerk” (Looms GmbH, marzec 2016 – 2018).',
  ],
  [
    'ja',
    'Ada Byronは2021年4月から、Engine Works, Inc.でLead Analystを務めている。',
    'それ以前は、Looms GmbHでClerk（2016年3月～2018年）を務めた。',
  ],
  [
    'zh',
    'Ada Byron自2021年4月起在Engine Works, Inc.担任Lead Analyst。',
    '此前曾在Looms GmbH担任Clerk（2016年3月至2018年）。',
  ],
  [
    'ko',
    'Ada Byron 님은 2021년 4월부터 Engine Works, Inc.에서 Lead Analyst 직책을 맡고 있습니다.',
    '이전 직책은 Looms GmbH Clerk(2016년 3월~2018년)입니다.',
  ],
])('told in %s', (language, opener, way) => {
  expect(told({ ...WAY, language })).toEqual([opener, way]);
});

test.each(['ru', 'ar', null])('no story without a grammar: %s', (language) => {
  expect(told({ language })).toEqual([undefined]);
});

test('a deed that differs from an earlier one only in its number is not told', () => {
  const achievements = [
    { ...fact('a1', 'Saved $1.2M a year by reusing older programs'), roleId: 'r1' },
    { ...fact('a2', 'Saved $300,000 a year by reusing threads'), roleId: 'r2' },
  ];
  const story = JSON.stringify(composeStory({ ...ADA, achievements }).paragraphs?.value);
  expect(story).toContain('saved $1.2M a year');
  expect(story).not.toContain('saved $300,000');
});

describe('what a sentence is made of', () => {
  test.each<[string, Partial<StoryFacts>, string]>([
    [
      'a role beside the present one',
      { roles: [NOW, { ...BEFORE, end: null, current: true }] },
      'This career also includes a role as Clerk at Looms GmbH (since March 2016).',
    ],
    [
      'a role without a start',
      { roles: [NOW, { ...BEFORE, start: null }] },
      'This career also includes a role as Clerk at Looms GmbH (2018).',
    ],
    [
      'a role without dates and employer',
      { roles: [NOW, { ...BEFORE, company: null, start: null, end: null }] },
      'This career also includes a role as Clerk.',
    ],
    ['a title that is a list is left out', { roles: [NOW, { ...BEFORE, title: 'Clerk | Sorter' }] }, ''],
    [
      'a title with brackets and genders',
      { roles: [NOW, { ...BEFORE, title: 'Clerk (m/w/d) (part-time)' }] },
      'Before that came a role as Clerk at Looms GmbH (March 2016 – 2018).',
    ],
    [
      'names in capitals',
      { roles: [NOW, { ...BEFORE, title: 'HEAD OF SALES', company: 'NASA' }] },
      'Before that came a role as Head of Sales at NASA (March 2016 – 2018).',
    ],
    [
      'elision',
      { language: 'fr', roles: [NOW, { ...BEFORE, title: 'Ingénieure', company: 'Lycée Balzac' }] },
      'Auparavant, le parcours compte un poste d’ingénieure au Lycée Balzac (mars 2016 – 2018).',
    ],
    [
      'no elision before an English h',
      { language: 'fr', roles: [NOW, { ...BEFORE, title: 'Head of Sales' }] },
      'Auparavant, le parcours compte un poste de Head of Sales chez Looms GmbH (mars 2016 – 2018).',
    ],
    [
      '"e" before an i',
      {
        language: 'es',
        roles: [NOW],
        studies: ['Grado', 'Ingeniería'].map((degree, at) => ({
          ...fact(`s${at}`, degree),
          degree,
          field: null,
          school: null,
          start: null,
          end: null,
          current: false,
        })),
      },
      'Su formación incluye un Grado y una Ingeniería.',
    ],
    [
      'the ending of an adjective',
      { language: 'de', roles: [NOW, { ...BEFORE, company: 'Technische Universität Ulm' }] },
      'Davor lag eine Station als Clerk an der Technischen Universität Ulm (März 2016 – 2018).',
    ],
    [
      'brackets where an ending is unknown',
      { language: 'de', roles: [NOW, { ...BEFORE, company: 'Städtische Werke Ulm' }] },
      'Davor lag eine Station als Clerk (Städtische Werke Ulm, März 2016 – 2018).',
    ],
    [
      'the article of a school',
      { language: 'de', roles: [NOW, { ...BEFORE, company: 'Universität Ulm' }] },
      'Davor lag eine Station als Clerk an der Universität Ulm (März 2016 – 2018).',
    ],
    [
      'the article before a year',
      { language: 'it', roles: [NOW, { ...BEFORE, start: '2016', end: null, current: true }] },
      'Il percorso comprende anche il ruolo di clerk presso Looms GmbH (dal 2016).',
    ],
  ])('%s', (_name, facts, way) => expect(told({ ...WAY, ...facts })[1] ?? '').toBe(way));

  test.each<[string, Partial<StoryFacts>, string | undefined]>([
    [
      'a name in capitals',
      { name: 'ADA BYRON-LOVELACE', headline: null },
      'Ada Byron-Lovelace has been Lead Analyst at Engine Works, Inc. since April 2021.',
    ],
    [
      'the headline repeats the role',
      { headline: 'lead analyst' },
      'Ada Byron has been Lead Analyst at Engine Works, Inc. since April 2021.',
    ],
    [
      'a headline that is a list',
      { headline: 'Analyst | Engines' },
      'Ada Byron has been Lead Analyst at Engine Works, Inc. since April 2021.',
    ],
    [
      'no start',
      { headline: null, roles: [{ ...NOW, start: null }] },
      'Ada Byron is Lead Analyst at Engine Works, Inc.',
    ],
    [
      'no present role',
      { headline: null, roles: [BEFORE] },
      'Ada Byron was most recently a Clerk at Looms GmbH (March 2016 – 2018).',
    ],
    [
      'roles without dates',
      { headline: null, roles: [{ ...BEFORE, start: null, end: null }] },
      'Ada Byron has worked as a Clerk at Looms GmbH.',
    ],
    ['no name', { name: null }, undefined],
    ['no title', { roles: [{ ...NOW, title: null }] }, undefined],
  ])('the opener with %s', (_name, facts, opener) => expect(told({ ...WAY, ...facts })[0]).toBe(opener));
});

describe('what was done with numbers', () => {
  const deeds = (language: string, text: string, change: Partial<RoleFact> = {}) =>
    told({
      language,
      studies: [],
      roles: [{ ...NOW, company: 'Looms', ...change }],
      achievements: [{ ...fact('a', text), roleId: 'r1' }],
    })[1];
  test.each([
    ['en', 'Cut 40 errors a day, saving two hours', 'At Looms, Ada Byron cut 40 errors a day.'],
    ['en', 'Cut 40 errors a day', undefined],
    ['en', 'Cut errors, saving two hours', undefined],
    // A list that goes on must not be cut.
    ['en', 'Trained 12 nurses, doctors and porters', undefined],
    ['en', 'Trained 12 nurses and doctors', undefined],
    // What is cut off takes it back.
    ['en', 'Saved $3M by merging teams, but not alone', undefined],
    // What is cut off says which cooks.
    ['de', 'Leitung eines Teams von 12 Köchen, die täglich backen', undefined],
    [
      'de',
      'Senkung der Kosten um 40 %, indem Kurse liefen',
      'Bei Looms umfasst die Arbeit die Senkung der Kosten um 40 %.',
    ],
    ['de', 'Senkte die Kosten um 40 %, indem Routen entfielen', 'Bei Looms senkte Ada Byron die Kosten um 40 %.'],
    ['de', 'Die Kosten um 40 % gesenkt', undefined],
    [
      'fr',
      'Encadrement de 12 personnes, avec des ateliers',
      'Chez Looms, le travail comprend l’encadrement de 12 personnes.',
    ],
    ['fr', 'Réduit les coûts de 40 % grâce à des ateliers', 'Chez Looms, Ada Byron a réduit les coûts de 40 %.'],
    ['es', 'Reduje los costes un 40 % mediante talleres', 'En Looms, Ada Byron redujo los costes un 40 %.'],
    ['pl', 'Obniżyłam koszty o 40%, wprowadzając normy', undefined],
    ['ko', '응답 시간을 40% 단축, 비용 절감', 'Looms에서는 응답 시간을 40% 단축했습니다.'],
    ['ko', '응답 시간 40% 단축, 비용 절감', undefined],
    ['ja', '不良率を44%改善、費用も減らした', 'Loomsでは、不良率を44%改善した。'],
    ['zh', '带领12人团队完成改造，保证上线', '在Looms任职期间，带领12人团队完成改造。'],
  ])('%s: %s', (language, text, sentence) => expect(deeds(language, text)).toBe(sentence));

  test('nothing is told of a statement that waits for review', () => {
    const doubtful = { ...fact('a', 'Cut 40 errors a day, saving two hours', 'it waits'), roleId: 'r1' };
    expect(told({ studies: [], roles: [NOW], achievements: [doubtful] })).toHaveLength(1);
  });
});

test('a field is as doubtful as the most doubtful fact that it rests on', () => {
  const { opener, paragraphs } = composeStory({ ...ADA, roles: [NOW, { ...BEFORE, doubt: 'it waits' }] });
  expect(opener?.trust).toMatchObject({ requiresReview: false, reviewReason: null, confidence: 0.9 });
  expect(paragraphs?.trust).toMatchObject({ requiresReview: true, reviewReason: 'it waits' });
});

test('an empty graph has no story, and a quote without a name has no attribution', () => {
  expect(composeStory(NOTHING)).toEqual({
    opener: null,
    paragraphs: null,
    quote: null,
    purpose: null,
    callToAction: null,
  });
  expect(composeStory({ ...ADA, name: null }).quote).toBeNull();
});

test('the basis changes with the facts, and with nothing else', () => {
  const basis = (facts: StoryFacts) => composeStory(facts).opener?.trust.basis;
  expect(basis({ ...ADA })).toBe(basis(ADA));
  expect(basis({ ...ADA, headline: 'Analyst' })).not.toBe(basis(ADA));
});

test('sentences end where they end', () => {
  expect(splitSentences('Built it at Acme Inc. in 2019. Then left! 40.5% more. Dr. No?')).toEqual([
    'Built it at Acme Inc. in 2019.',
    'Then left!',
    '40.5% more.',
    'Dr. No?',
  ]);
});

test('a doubtful place holds back no sentence, for none tells it', () => {
  const graph = graphOf(INGRID);
  const [role] = graph.experiences;
  const doubtOf = (reviewReason: string) =>
    storyFacts({ ...graph, experiences: [{ ...role, requiresReview: true, reviewReason } as never] }, 'en').roles[0]
      ?.doubt;
  expect(doubtOf('This may not be a place.')).toBeNull();
  expect(doubtOf('This may not be a place.\nThis may not be the employer.')).toMatch('waiting for review');
});
