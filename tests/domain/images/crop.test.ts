import { expect, test } from '@jest/globals';
import { cropAround, cropProblem } from '../../../src/domain/images/crop.ts';

const WHOLE = { x: 0, y: 0, w: 1, h: 1, focalX: 0.5, focalY: 0.5 };

test('a crop has the ratio of its frame and keeps the focal point in the middle as far as the borders allow', () => {
  const image = { width: 2_000, height: 1_000, focalX: 0.5, focalY: 0.3 };
  expect(cropAround(image, { width: 1, height: 1 })).toEqual({ x: 0.25, y: 0, w: 0.5, h: 1, focalX: 0.5, focalY: 0.3 });
  expect(cropAround({ ...image, focalX: 0.9 }, { width: 1, height: 1 })).toMatchObject({ x: 0.5, w: 0.5 });
  expect(cropAround({ ...image, focalX: 0.1 }, { width: 1, height: 1 })).toMatchObject({ x: 0, w: 0.5 });
  expect(cropAround(image, { width: 4, height: 1 })).toMatchObject({ x: 0, w: 1, h: 0.5 });
  expect(cropAround(image, { width: 4, height: 1 }).y).toBeCloseTo(0.05);
});

test.each([
  ['the whole image', {}, null],
  ['its smallest part', { x: 0.95, y: 0.95, w: 0.05, h: 0.05 }, null],
  ['too narrow a part', { w: 0.04 }, /at least 0\.05/],
  ['too low a part', { h: 0.04 }, /at least 0\.05/],
  ['a part that sticks out on the right', { x: 0.1 }, /at most 1/],
  ['a part that sticks out below', { y: 0.1 }, /at most 1/],
])('%s', (_name, change, problem) => {
  const said = cropProblem({ ...WHOLE, ...change });
  if (problem === null) expect(said).toBeNull();
  else expect(said).toMatch(problem);
});
