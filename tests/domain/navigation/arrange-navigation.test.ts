import { expect, test } from '@jest/globals';
import { assessCompleteness } from '../../../src/domain/completeness/assess-completeness.ts';
import type { GraphSnapshot } from '../../../src/domain/completeness/graph-snapshot.ts';
import { arrangeNavigation } from '../../../src/domain/navigation/arrange-navigation.ts';

const graph: GraphSnapshot = {
  profile: { name: 'Ada', headline: null, email: null, phone: null },
  companies: [{ name: 'Works', hasLogo: false }],
  experiences: [{ company: 'Works', title: 'Analyst', start: '2019', end: null, current: true }],
  achievements: [],
  placeholders: 0,
  skills: [{ name: 'SQL', proven: false }],
  story: { opener: 'Ada.', paragraphs: 0, quote: null },
  filledSlots: [],
};

test('puts well-filled sections first and hides nearly empty ones with a reason', () => {
  const entries = arrangeNavigation(assessCompleteness(graph), 'de');
  expect(entries.map(({ section, label, shown }) => [section, label, shown])).toEqual([
    ['timeline', 'Werdegang', true],
    ['story', 'Über mich', true],
    ['achievements', 'Erfolge', false],
    ['skills', 'Fähigkeiten', false],
    ['logos', 'Unternehmen', false],
  ]);
  expect(entries.map(({ reason }) => reason)).toEqual([
    'shown: 100% complete',
    'shown: 30% complete',
    'hidden: nothing to show yet',
    'hidden: only 6% complete, which would look unfinished to visitors',
    'hidden: nothing to show yet',
  ]);
});

test('falls back to English for unknown languages', () => {
  const labels = (language: string | null) => arrangeNavigation(assessCompleteness(graph), language)[0]?.label;
  expect([labels(null), labels('xx'), labels('fr'), labels('en-GB')]).toEqual([
    'Experience',
    'Experience',
    'Parcours',
    'Experience',
  ]);
});
