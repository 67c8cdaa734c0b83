import { expect, test } from '@jest/globals';
import type { CareerGraph } from '../../../src/domain/career-graph/career-graph.ts';
import { groundText } from '../../../src/domain/story/grounded-text.ts';
import { factsOfHeadline, knownFacts } from '../../../src/domain/story/known-facts.ts';
import { staleWordsIn } from '../../../src/domain/story/stale-in-graph.ts';
import {
  descriptionTexts,
  groundStatements,
  statementFacts,
  statementTexts,
} from '../../../src/domain/story/statement-words.ts';
import { graphOf, INGRID, withRole } from './story-graph.ts';

const CAREER = {
  ...withRole(INGRID, 'northwind', {
    statements: [
      {
        id: 'costs',
        rawText: 'Cut costs after Halden',
        impactStatement: 'Cut all costs after Halden',
        editedFields: ['impactStatement'],
      },
      { id: 'team', rawText: 'Hired from Halden Energy' },
    ],
  }),
  headline: 'Once of Halden',
  summary: 'I left Halden. I like it here.',
};
const RENAMED = withRole(CAREER, 'halden', { company: 'Bergen Power' });

/** The graph of the second career, with all words compared with the facts of the first. */
function graph(career = RENAMED): CareerGraph {
  const texts = { northwind: 'A carrier. It buys from Halden.', msc: 'A thesis about Halden.' };
  const describe = (made: CareerGraph) => {
    for (const one of [...made.experiences, ...made.education])
      if (one.id in texts) one.description = texts[one.id as keyof typeof texts];
    return made;
  };
  const before = describe(graphOf(CAREER));
  const all = [...statementTexts(before), ...descriptionTexts(before)];
  const made = describe(graphOf(career));
  Object.assign(made.profile, {
    headlineBasis: groundText(CAREER.headline, null, factsOfHeadline(before)),
    summaryBasis: groundText(CAREER.summary, null, knownFacts(before)),
    statementBasis: groundStatements(all, statementFacts(before)),
  });
  made.skillOffers = [
    {
      ...{ id: 'offer', skillId: null, provenance: 'user_provided', confidence: 1, requiresReview: false },
      ...{ reviewReason: null, editedFields: [], evidence: [], text: 'Meters as at Halden.' },
      basis: groundText('Meters as at Halden.', null, knownFacts(before)),
    } as unknown as CareerGraph['skillOffers'][number],
  ];
  return made;
}

test('finds the stale words of every part, with where they are', () => {
  const found = staleWordsIn(graph()).map(({ kind, entityId, field, text, instead }) => ({
    at: `${kind} ${entityId}${field === null ? '' : ` ${field}`}`,
    text,
    ...(instead === undefined ? {} : { instead }),
  }));
  expect(found).toEqual([
    { at: 'profile ingrid', text: 'Once of Halden' },
    { at: 'profile ingrid', text: 'I left Halden.' },
    { at: 'achievement costs', text: 'Cut costs after Halden' },
    { at: 'achievement costs', text: 'Cut all costs after Halden' },
    { at: 'achievement team', text: 'Hired from Halden Energy' },
    { at: 'experience northwind', text: 'It buys from Halden.' },
    { at: 'education msc', text: 'A thesis about Halden.' },
    { at: 'skillOffer offer', text: 'Meters as at Halden.' },
  ]);
  expect(staleWordsIn(graph()).every(({ changes }) => changes.some(({ id }) => id === 'halden'))).toBe(true);
});

test('finds none while the facts say the same', () => {
  expect(staleWordsIn(graph(CAREER))).toEqual([]);
});

test('a statement that is not stale may be shown in place of its rewrite', () => {
  const made = graph();
  const [costs] = made.experiences[0]?.achievements ?? [];
  if (!costs) throw new Error('no statement');
  costs.rawText = 'Cut the costs';
  expect(staleWordsIn(made).filter(({ entityId }) => entityId === 'costs')).toMatchObject([
    { text: 'Cut all costs after Halden', instead: 'Cut the costs' },
  ]);
});

test('placeholders are not stale, and a rewrite that says the same as its statement is found once', () => {
  const made = graph();
  for (const one of made.experiences[0]?.achievements ?? []) {
    if (one.id === 'team') one.isPlaceholder = true;
    if (one.id === 'costs') one.impactStatement = one.rawText;
  }
  const found = staleWordsIn(made).filter(({ kind }) => kind === 'achievement');
  expect(found.map(({ entityId }) => entityId)).toEqual(['costs']);
});
