import { expect, test } from '@jest/globals';
import { checkNumbers } from '../../../src/domain/numbers-guard/check-numbers.ts';
import { composeStory } from '../../../src/domain/story/compose-story.ts';
import { splitSentences } from '../../../src/domain/story/split-sentences.ts';
import type { StoryFact, StoryFacts } from '../../../src/domain/story/story-facts.ts';

const fact = (id: string, text: string, doubt: string | null = null): StoryFact => ({ id, text, roleId: null, doubt });
const NOTHING: StoryFacts = {
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
  name: 'Ada Byron',
  headline: 'Principal Analyst',
  summary:
    'I have written programs for Engine Works, Inc. since 2019. Looking for machines that nobody has built yet. Likes 2 cats.',
  links: ['ada@example.com', 'linkedin.com/in/ada'],
  roles: [
    fact('r1', 'Lead Analyst, Engine Works, Inc. (since 2021-04)'),
    fact('r2', 'Clerk, Looms GmbH (2016 – 2018)'),
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
  expect(opener?.value).toBe('Ada Byron — Principal Analyst. Lead Analyst, Engine Works, Inc. (since 2021-04).');
  expect(paragraphs?.value).toEqual([
    'Lead Analyst, Engine Works, Inc. (since 2021-04). Clerk, Looms GmbH (2016 – 2018).',
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
    expect(restsOn).toHaveLength(1);
    expect(checkNumbers(texts.get(restsOn[0] ?? '') ?? '', text)).toEqual({ ok: true });
  }
});

test('a field is as doubtful as the most doubtful fact that it rests on', () => {
  const { opener, paragraphs } = composeStory(ADA);
  expect(opener?.trust).toMatchObject({ requiresReview: false, reviewReason: null, confidence: 0.9 });
  expect(paragraphs?.trust).toMatchObject({
    requiresReview: true,
    reviewReason: 'it rests on something that is to be reviewed',
  });
});

test('of nothing, nothing; a quote is nobody’s without a name', () => {
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
