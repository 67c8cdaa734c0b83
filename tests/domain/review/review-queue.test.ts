import { describe, expect, test } from '@jest/globals';
import type { CareerGraph, Sourced, StoryNode } from '../../../src/domain/career-graph/career-graph.ts';
import { parseReviewId, reviewId, reviewQueue } from '../../../src/domain/review/review-queue.ts';
import { graphOf, INGRID } from '../story/story-graph.ts';

const OPEN = { requiresReview: true, reviewReason: null, confidence: 0.5 };
const SURE = { requiresReview: false, reviewReason: null, confidence: 1, provenance: 'user_provided' };

/** A graph with one of everything, in which the rows with these IDs need review. */
function graphWith(open: string[], change: Partial<Sourced> = {}): CareerGraph {
  const graph = graphOf(INGRID);
  const named = (id: string, more: object) => ({ ...SURE, id, name: id, ...more });
  Object.assign(graph, {
    skills: [named('sql', {})],
    skillOffers: [named('offer', { category: 'Data', text: 'I model data.', basis: null, skills: [], proofs: [] })],
    certifications: [named('pmp', {})],
    languages: [named('norwegian', {})],
  });
  const statements = graph.experiences.flatMap(({ achievements }) => achievements);
  const rows: Sourced[] = [graph.profile, ...graph.experiences, ...statements, ...graph.education];
  for (const row of [...rows, ...graph.skills, ...graph.skillOffers, ...graph.certifications, ...graph.languages])
    if (open.includes(row.id)) Object.assign(row, OPEN, change);
  return graph;
}

const ids = (graph: CareerGraph) => reviewQueue(graph).map(({ id }) => id);

test('certain values need no review', () => {
  expect(reviewQueue(graphWith([]))).toEqual([]);
});

test('lists each open item with its reason', () => {
  const all = ['ingrid', 'halden', 'costs', 'msc', 'sql', 'offer', 'pmp', 'norwegian'];
  expect(
    reviewQueue(graphWith(all, { reviewReason: 'Is it?' })).map(({ kind, text, reason }) => [kind, text, reason]),
  ).toEqual([
    ['profile', 'Ingrid Solberg', 'Is it?'],
    ['experience', 'Data Engineer, Halden Energy', 'Is it?'],
    ['achievement', 'Cut the cost of storage by 40%', 'Is it?'],
    ['skillOffer', 'I model data.', 'Is it?'],
    ['education', 'MSc Informatics, University of Oslo', 'Is it?'],
    ['certification', 'pmp', 'Is it?'],
    ['skill', 'sql', 'Is it?'],
    ['language', 'norwegian', 'Is it?'],
  ]);
  const [item] = reviewQueue(graphWith(['costs']));
  expect(item).toMatchObject({ id: 'achievement:costs', entityId: 'costs', field: null, confidence: 0.5, stale: [] });
  expect(item?.reason).not.toBe('');
});

describe('the order', () => {
  test('is by visibility: current roles before past ones, ranked statements before other roles', () => {
    expect(ids(graphWith(['halden', 'northwind']))).toEqual(['experience:northwind', 'experience:halden']);
    expect(ids(graphWith(['meters', 'team']))).toEqual(['achievement:team', 'achievement:meters']);
    const graph = graphWith(['meters', 'halden', 'team']);
    for (const one of graph.experiences.flatMap(({ achievements }) => achievements))
      if (one.id === 'meters') one.ranked = { position: 0 } as typeof one.ranked;
    expect(ids(graph)).toEqual(['achievement:meters', 'experience:halden', 'achievement:team']);
  });
  test('is by doubt among equals, then by ID', () => {
    expect(ids(graphWith(['team', 'costs']))).toEqual(['achievement:costs', 'achievement:team']);
    const graph = graphWith(['team', 'costs']);
    for (const one of graph.experiences.flatMap(({ achievements }) => achievements))
      if (one.id === 'team') one.confidence = 0.2;
    expect(ids(graph)).toEqual(['achievement:team', 'achievement:costs']);
  });
  test('stays within 0 and 1', () => {
    const importance = reviewQueue(graphWith(['ingrid', 'northwind', 'costs', 'norwegian'])).map(
      (one) => one.importance,
    );
    expect(importance.every((one) => one > 0 && one <= 1)).toBe(true);
  });
});

test('a rewrite is reviewed as it is shown, and a profile by its name or headline', () => {
  const graph = graphWith(['costs', 'ingrid']);
  for (const one of graph.experiences.flatMap(({ achievements }) => achievements)) one.impactStatement = 'Rewritten';
  expect(reviewQueue(graph).map(({ text }) => text)).toEqual(['Ingrid Solberg', 'Rewritten']);
  graph.profile.name = null;
  expect(reviewQueue(graph)[0]?.text).toBe('Data engineer');
  graph.profile.headline = null;
  expect(reviewQueue(graph)[0]?.text).toBe('');
});

test('a rewrite that has become stale is in the queue, with what has changed', () => {
  const graph = graphWith([]);
  for (const one of graph.experiences.flatMap(({ achievements }) => achievements))
    if (one.id === 'costs') Object.assign(one, { impactStatement: 'Cut 30%', impactBasis: 'Cut the cost by 30%' });
  const [item, ...others] = reviewQueue(graph);
  expect(others).toEqual([]);
  expect(item).toMatchObject({
    id: 'achievement:costs',
    text: 'Cut 30%',
    stale: [{ entityId: 'costs', text: 'Cut 30%' }],
  });
});

test('fields of a story are reviewed one by one, the opener first', () => {
  const trust = (change: object) => ({ ...SURE, sentences: [], past: [], evidence: [], ...change });
  const story = {
    id: 's',
    opener: 'I build.',
    paragraphs: ['One.', 'Two.'],
    quote: null,
    purpose: 'To build.',
    callToAction: { label: 'Write', href: 'https://i.example' },
    fields: {
      opener: trust(OPEN),
      paragraphs: trust(OPEN),
      quote: trust(OPEN),
      purpose: trust({}),
      callToAction: trust({ ...OPEN, reviewReason: 'Is it?' }),
    },
  } as unknown as StoryNode;
  const graph = { ...graphWith([]), story };
  const items = reviewQueue(graph);
  expect(items.map(({ id, field, text }) => [id, field, text])).toEqual([
    ['story:s:opener', 'opener', 'I build.'],
    ['story:s:callToAction', 'callToAction', 'Write: https://i.example'],
    ['story:s:paragraphs', 'paragraphs', 'One.\n\nTwo.'],
  ]);
  expect(items[1]?.reason).toBe('Is it?');
  expect(reviewQueue({ ...graph, story: { ...story, fields: {} } })).toEqual([]);
});

test("an ID can be parsed, and any other text can't", () => {
  for (const kind of [
    'profile',
    'experience',
    'achievement',
    'skill',
    'skillOffer',
    'education',
    'certification',
    'language',
  ] as const)
    expect(parseReviewId(reviewId(kind, 'x'))).toEqual({ kind, entityId: 'x', field: null });
  expect(parseReviewId(reviewId('story', 'x', 'quote'))).toEqual({ kind: 'story', entityId: 'x', field: 'quote' });
  for (const text of [
    '',
    'x',
    'pet:x',
    'story:x',
    'skill:x:quote',
    'story:x:title',
    'skill:x:title',
    'story:x:quote:more',
    'skill:x::',
  ])
    expect([text, parseReviewId(text)]).toEqual([text, null]);
});
