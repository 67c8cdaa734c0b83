import { expect, test } from '@jest/globals';
import { firstCut } from '../../../src/services/vision/portrait/scene.ts';

const HEIGHT = 200;

/** A cut-out one pixel wide that the person touches in these rows. */
function touching(rows: [from: number, to: number][]) {
  const data = new Float32Array(HEIGHT);
  for (const [from, to] of rows) data.fill(1, from, to);
  return { data, width: 1, height: HEIGHT };
}

test.each<[string, [number, number][], number | null]>([
  ['nobody', [], null],
  ['a stray hair', [[40, 43]], null],
  ['a shoulder, down to the lower edge', [[150, HEIGHT]], 150],
  ['an elbow above a free waist', [[60, 90]], 60],
  [
    'an elbow and a shoulder',
    [
      [60, 90],
      [150, HEIGHT],
    ],
    60,
  ],
])('the first row in which the side edge cuts %s', (_who, rows, first) => {
  expect(firstCut(touching(rows), 0)).toBe(first);
});
