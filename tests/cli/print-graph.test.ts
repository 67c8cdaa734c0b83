import { expect, test } from '@jest/globals';
import type { CareerGraph } from '../../src/cli/operations.ts';
import { printGraph, verdict } from '../../src/cli/print-graph.ts';

const sure = { requiresReview: false, reviewReason: null };
const role = { location: null, ...sure, company: { id: 'c1', name: 'Navy' }, libraryRole: null, achievements: [] };

const graph: CareerGraph = {
  version: 3,
  profile: { name: 'Grace Hopper', headline: 'Computer scientist', location: null, ...sure },
  experiences: [
    {
      ...role,
      id: 'e1',
      title: 'Rear admiral',
      start: '1985-11',
      end: null,
      current: true,
      achievements: [
        {
          isPlaceholder: false,
          rawText: 'Cut compile time by 40% for 300 users',
          impactStatement: 'Made programs compile 40% sooner for 300 users',
          ...sure,
          metrics: [
            { value: 40, unit: 'percent', label: 'compile time', text: '40%' },
            { value: 300, unit: 'users', label: 'users', text: '300 users' },
            { value: 9e12, unit: 'bytes', label: null, text: '9 TB' },
          ],
          history: [
            { outcome: 'REPLACED', text: 'Cut compile time by 40% for 300 users', reason: null },
            { outcome: 'REVERTED', text: 'Cut compile time by 80%', reason: '40% became 80%.' },
          ],
          evidence: [{ start: 80, end: 118, document: { fileName: 'hopper.pdf' } }],
        },
      ],
    },
    { ...role, id: 'e2', title: 'Commodore', start: '1983', end: '1985-11', current: false },
    {
      ...role,
      id: 'e3',
      title: null,
      start: null,
      end: null,
      current: false,
      company: null,
      requiresReview: true,
      reviewReason: 'no dates were found\nno title was found',
    },
  ],
  skills: [
    { name: 'COBOL', category: 'Languages', ...sure },
    { name: 'FORTRAN', category: 'Languages', ...sure },
  ],
  education: [
    { institution: 'Yale', degree: 'PhD', field: 'Mathematics', start: null, end: '1934', current: false, ...sure },
  ],
  skillOffers: [{ category: 'Languages', requiresReview: true, reviewReason: 'it rests on a doubt' }],
  certifications: [],
  languages: [],
  ranking: {
    formula: 'weighted_sum_v2',
    entries: [
      {
        total: 0.714,
        achievement: {
          rawText: 'Cut compile time by 40% for 300 users',
          impactStatement: 'Made programs compile 40% sooner for 300 users',
          score: {
            components: [
              { name: 'metricStrength', value: 0.9, words: 'the strongest number is 40%' },
              { name: 'relevance', value: 0, words: 'it shares no word' },
            ],
          },
        },
      },
    ],
  },
  story: {
    opener: 'Grace Hopper — Computer scientist.',
    paragraphs: [`She wrote ${'very '.repeat(24)}long programs.`],
    requiresReview: true,
    fields: [
      {
        field: 'PARAGRAPHS',
        requiresReview: true,
        reviewReason: 'a model wrote it',
        history: [{ outcome: 'REVERTED', text: 'She went to Mars.', reason: 'No fact names Mars.' }],
      },
    ],
  },
  completeness: [{ section: 'TIMELINE', coverage: 67, missingFields: ['start'] }],
  textCoverage: 0.865,
};

test('a graph reads as a page: roles under their company, numbers under their statement, reasons for a review', () => {
  expect(printGraph(graph, ['Vandelay Industries'])).toBe(`Grace Hopper
Computer scientist

Experience
  Navy
    Rear admiral · 1985-11 – present
      • Cut compile time by 40% for 300 users
        ⇒ Made programs compile 40% sooner for 300 users
        40% compile time | 300 users | 9 TB · ← hopper.pdf 80–118
    Commodore · 1983 – 1985-11
  Company not named
    Role not named  (review)

Strongest
  1. 0.71  Made programs compile 40% sooner for 300 users
           the strongest number is 40%

Story
  Grace Hopper — Computer scientist.
  She wrote very very very very very very very very very very very very very very very very very very very very
  very very very very long programs.

Education
  PhD, Mathematics · Yale · ? – 1934

Skills
  Languages: COBOL, FORTRAN

Completeness
  ███████░░░  67 %  timeline (missing: start)
  █████████░  86 %  text of your documents

Refused, not in the career graph
  “Vandelay Industries”: not in the document.
  “Cut compile time by 80%”: 40% became 80%.
  “She went to Mars.”: No fact names Mars.

To review
  role: no dates were found no title was found
  what you offer with Languages: it rests on a doubt
  story, paragraphs: a model wrote it`);
});

test('a verdict counts what was found', () => {
  expect(verdict(graph)).toBe('3 roles at 1 company · 1 achievement, 1 with numbers · 2 skills · 3 items to review');
});
