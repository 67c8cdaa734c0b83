import { expect, test } from '@jest/globals';
import type { SectionCompleteness } from '../../../src/domain/completeness/assess-completeness.ts';
import { arrangeNavigation } from '../../../src/domain/navigation/arrange-navigation.ts';

const section = (name: SectionCompleteness['section'], strategy: SectionCompleteness['strategy'], variant = 'full') =>
  ({ section: name, strategy, variant, coverage: 42 }) as SectionCompleteness;

test('shows well-filled sections first, then sparse ones, then the hidden ones, each in reading order', () => {
  const entries = arrangeNavigation(
    [
      section('logos', 'polish'),
      section('skills', 'template'),
      section('timeline', 'context'),
      section('achievements', 'qualitative'),
      section('story', 'polish', 'hidden'),
      section('images', 'polish'),
      section('navigation', 'polish'),
    ],
    'en',
  );
  expect(entries.map(({ section: name, shown, position }) => [name, shown, position])).toEqual([
    ['timeline', true, 0],
    ['logos', true, 1],
    ['achievements', true, 2],
    ['story', false, 3],
    ['skills', false, 4],
  ]);
});

test.each([
  ['polish', 'full', 'shown: 42% complete'],
  ['hide', 'hidden', 'hidden: nothing to show yet'],
  ['template', 'list3', 'hidden: only 42% complete, which would look unfinished to visitors'],
  ['qualitative', 'hidden', 'hidden: only 42% complete, which would look unfinished to visitors'],
] as const)('a section that is to be "%s" as %s is %s', (strategy, variant, reason) => {
  expect(arrangeNavigation([section('skills', strategy, variant)], 'en')).toMatchObject([{ reason }]);
});
