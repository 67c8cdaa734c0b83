import { expect, test } from '@jest/globals';
import { isTown } from '../../../src/domain/resume/words/towns.ts';

test('knows towns of any size by their name alone or before a region', () => {
  expect(['Bad Gastein', 'Toppenish, WA', 'Lidköping', 'Ayvalık (Balıkesir)'].filter(isTown)).toHaveLength(4);
  expect(['Küchenchef', 'Nexalba', 'Harvest Lane', 'toppenish', ''].filter(isTown)).toEqual([]);
});
