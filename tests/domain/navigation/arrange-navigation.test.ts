import { expect, test } from '@jest/globals';
import { assessCompleteness } from '../../../src/domain/completeness/assess-completeness.ts';
import type { GraphSnapshot } from '../../../src/domain/completeness/graph-snapshot.ts';
import { arrangeNavigation } from '../../../src/domain/navigation/arrange-navigation.ts';

const graph: GraphSnapshot = {
  profile: { name: 'Ada', headline: null, email: null, phone: null },
  companies: [{ name: 'Works', hasLogo: false }],
  experiences: [{ company: 'Works', title: 'Analyst', start: '2019', end: null, current: true }],
  achievements: [],
  skills: [{ name: 'SQL', proven: false }],
  story: { opener: 'Ada.', paragraphs: 0, quote: null },
  filledSlots: [],
};

test('what has most comes first, what has hardly anything or nothing is left out and says why', () => {
  const entries = arrangeNavigation(assessCompleteness(graph), 'de');
  expect(entries.map(({ section, label, shown }) => [section, label, shown])).toEqual([
    ['timeline', 'Werdegang', true],
    ['story', 'Über mich', true],
    ['achievements', 'Erfolge', false],
    ['skills', 'Fähigkeiten', false],
    ['logos', 'Unternehmen', false],
  ]);
  expect(entries.map(({ reason }) => reason)).toEqual([
    'shown: 100 of 100 are there',
    'shown: 30 of 100 are there',
    'left out: there is nothing to show yet',
    'left out: only 6 of 100 are there, which a visitor would take for unfinished',
    'left out: there is nothing to show yet',
  ]);
});

test('English where the language is not known', () => {
  const labels = (language: string | null) => arrangeNavigation(assessCompleteness(graph), language)[0]?.label;
  expect([labels(null), labels('xx'), labels('fr'), labels('en-GB')]).toEqual([
    'Experience',
    'Experience',
    'Parcours',
    'Experience',
  ]);
});
