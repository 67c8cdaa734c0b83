import { expect, test } from '@jest/globals';
import { checkNumbers } from '../../../src/domain/numbers-guard/check-numbers.ts';
import { composeStory } from '../../../src/domain/story/compose-story.ts';
import { splitSentences } from '../../../src/domain/story/split-sentences.ts';
import type { RoleFact, StoryFact, StoryFacts } from '../../../src/domain/story/story-facts.ts';

const fact = (id: string, text: string, doubt: string | null = null): StoryFact => ({ id, text, roleId: null, doubt });
const role = (one: StoryFact, parts: Partial<RoleFact>): RoleFact => ({
  ...one,
  ...{ title: null, company: null, start: null, end: null, current: false },
  ...parts,
});
const NOTHING: StoryFacts = {
  language: null,
  profile: fact('p', ''),
  name: null,
  headline: null,
  summary: null,
  links: [],
  roles: [],
  studies: [],
  achievements: [],
};
const ADA: StoryFacts = {
  ...NOTHING,
  profile: fact('p', 'Ada Byron — Principal Analyst'),
  language: 'en',
  name: 'Ada Byron',
  headline: 'Principal Analyst',
  summary:
    'I have written programs for Engine Works, Inc. since 2019. Looking for machines that nobody has built yet. Likes 2 cats.',
  links: ['ada@example.com', 'linkedin.com/in/ada'],
  roles: [
    role(fact('r1', 'Lead Analyst, Engine Works, Inc. (since 2021-04)'), {
      title: 'Lead Analyst',
      company: 'Engine Works, Inc.',
      start: '2021-04',
      current: true,
    }),
    role(fact('r2', 'Clerk, Looms GmbH (2016-03 – 2018)'), {
      title: 'Clerk',
      company: 'Looms GmbH',
      start: '2016-03',
      end: '2018',
    }),
  ],
  studies: [fact('s1', 'BSc Mathematics, University of London (2012 – 2016)')],
  achievements: [
    fact('a1', 'Saved $1.2M a year by reusing 300 older programs'),
    fact('a2', 'Cut the time of each calculation by 40%'),
    fact('a3', 'Taught 12 colleagues.'),
    fact('a4', 'Counted 25,000 threads a day', 'it rests on something that is to be reviewed'),
  ],
};

test('a story that only restates: each sentence names what it rests on and has its numbers, no other', () => {
  const { opener, paragraphs, quote, purpose, callToAction } = composeStory(ADA);
  expect(opener?.value).toBe(
    'Ada Byron, Principal Analyst, has been Lead Analyst at Engine Works, Inc. since April 2021.',
  );
  expect(paragraphs?.value).toEqual([
    'Earlier: Clerk at Looms GmbH (March 2016 – 2018).',
    'Saved $1.2M a year by reusing 300 older programs. Cut the time of each calculation by 40%. Taught 12 colleagues.',
    'Counted 25,000 threads a day.',
    'BSc Mathematics, University of London (2012 – 2016).',
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
    expect(checkNumbers(restsOn.map((id) => texts.get(id)).join('. '), text)).toEqual({ ok: true });
  }
});

/** The first paragraph. */
const wayOf = (story: ReturnType<typeof composeStory>) => (story.paragraphs?.value as string[] | undefined)?.[0];

test.each([
  [
    'de',
    'Ada Byron, Principal Analyst, ist seit April 2021 Lead Analyst bei Engine Works, Inc.',
    'Zuvor: Clerk bei Looms GmbH (März 2016 – 2018).',
  ],
  [
    'fr',
    'Ada Byron, Principal Analyst, est Lead Analyst chez Engine Works, Inc. depuis avril 2021.',
    'Auparavant: Clerk chez Looms GmbH (mars 2016 – 2018).',
  ],
  [
    'es',
    'Ada Byron, Principal Analyst, es Lead Analyst en Engine Works, Inc. desde abril de 2021.',
    'Antes: Clerk en Looms GmbH (marzo de 2016 – 2018).',
  ],
  [
    'pt',
    'Ada Byron, Principal Analyst, é Lead Analyst em Engine Works, Inc. desde abril de 2021.',
    'Antes: Clerk em Looms GmbH (março de 2016 – 2018).',
  ],
  [
    'it',
    'Ada Byron, Principal Analyst, è Lead Analyst presso Engine Works, Inc. da aprile 2021.',
    'In precedenza: Clerk presso Looms GmbH (marzo 2016 – 2018).',
  ],
  [
    'nl',
    'Ada Byron, Principal Analyst, is sinds april 2021 Lead Analyst bij Engine Works, Inc.',
    'Daarvoor: Clerk bij Looms GmbH (maart 2016 – 2018).',
  ],
  [
    'ja',
    'Ada Byron — Principal Analyst. Lead Analyst, Engine Works, Inc. (2021年4月 – 現在).',
    'Clerk, Looms GmbH (2016年3月 – 2018).',
  ],
  [
    'pl',
    'Ada Byron — Principal Analyst. Lead Analyst, Engine Works, Inc. (kwiecień 2021 – obecnie).',
    'Clerk, Looms GmbH (marzec 2016 – 2018).',
  ],
  [
    null,
    'Ada Byron — Principal Analyst. Lead Analyst, Engine Works, Inc. (2021-04 –).',
    'Clerk, Looms GmbH (2016-03 – 2018).',
  ],
])('told in %s', (language, opener, way) => {
  const story = composeStory({ ...ADA, language });
  expect(story.opener?.value).toBe(opener);
  expect(wayOf(story)).toBe(way);
});

test('"earlier" only where the dates say so; a long headline is a sentence of its own; the same is not said twice', () => {
  const [now, before] = ADA.roles as [RoleFact, RoleFact];
  const beside = { ...before, end: null, current: true };
  const told = (facts: Partial<StoryFacts>) => composeStory({ ...ADA, ...facts });
  expect(wayOf(told({ roles: [now, beside] }))).toBe('Clerk at Looms GmbH (since March 2016).');
  expect(wayOf(told({ roles: [now, { ...before, start: null }] }))).toBe('Clerk at Looms GmbH (2018).');
  expect(told({ headline: 'lead analyst' }).opener?.value).toBe(
    'Ada Byron has been Lead Analyst at Engine Works, Inc. since April 2021.',
  );
  expect(told({ roles: [{ ...now, start: null }] }).opener?.value).toMatch(/, is Lead Analyst at Engine Works, Inc\.$/);
  const profile = fact('p', 'Ada Byron — Analyst | Engines');
  expect(told({ headline: 'Analyst | Engines', profile }).opener?.value).toBe(
    'Ada Byron — Analyst | Engines. Lead Analyst at Engine Works, Inc. (since April 2021).',
  );
  // Italian uses the article only before numbers.
  expect(told({ language: 'it', roles: [{ ...now, start: '2021' }] }).opener?.value).toMatch(/ dal 2021\.$/);
  expect(told({ roles: [before] }).opener?.value).toBe(
    'Ada Byron — Principal Analyst. Clerk at Looms GmbH (March 2016 – 2018).',
  );
});

test('a field is as doubtful as the most doubtful fact that it rests on', () => {
  const { opener, paragraphs } = composeStory(ADA);
  expect(opener?.trust).toMatchObject({ requiresReview: false, reviewReason: null, confidence: 0.9 });
  expect(paragraphs?.trust).toMatchObject({
    requiresReview: true,
    reviewReason: 'it rests on something that is to be reviewed',
  });
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
