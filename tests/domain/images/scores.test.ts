import { describe, expect, test } from '@jest/globals';
import { ALL_ARCHETYPES, ARCHETYPES } from '../../../src/domain/images/archetypes.ts';
import { type Measures, PLACING_FLOOR, scoreMeasures, type Scores } from '../../../src/domain/images/scores.ts';

const SPEC = ARCHETYPES.formal;

/** A flawless candidate. */
const PERFECT: Measures = {
  distance: 0.1,
  faces: 1,
  confidence: 0.9,
  sharpness: 0.06,
  relativeSharpness: 1,
  blocking: 1,
  noise: 2,
  foreign: 3,
  lost: 0,
  covered: 0,
  dispute: 0.05,
  eyeX: SPEC.eyeX,
  eyeY: SPEC.eyeY,
  faceHeight: SPEC.faceHeight,
  faceInside: 1,
  headroom: 0.3,
  shoulders: 0.8,
  clutter: 0.01,
  tint: 0,
  faceLuminance: 0.5,
  faceContrast: 0.2,
};
const score = (change: Partial<Measures>) => scoreMeasures({ ...PERFECT, ...change }, 'formal', null);

test('a candidate in which nothing is wrong has the best of all scores', () => {
  expect(scoreMeasures(PERFECT, 'formal', null)).toEqual({
    likeness: 1,
    artifact: 1,
    framing: 1,
    style: 1,
    finalScore: 1,
  });
});

test.each<[string, Partial<Measures>, number]>([
  ['without a face', { distance: null }, 0],
  ['up to 0.15', { distance: 0.15 }, 1],
  ['between', { distance: 0.325 }, 0.75],
  ['at the gate', { distance: 0.5 }, 0.5],
  ['beyond the gate', { distance: 0.575 }, 0.25],
  ['from 0.65', { distance: 0.65 }, 0],
  ['another person', { distance: 0.9 }, 0],
])('likeness %s', (_name, change, expected) => expect(score(change).likeness).toBeCloseTo(expected, 9));

/** Each kind of damage in three strengths: the score it lowers falls with each, and the last is below the floor. */
describe.each<[keyof Scores, [name: string, Partial<Measures>[]][]]>([
  [
    'artifact',
    [
      ['other faces', [{ confidence: 0.8 }, { faces: 2 }, { faces: 0 }]],
      ['blur', [{ relativeSharpness: 0.6 }, { relativeSharpness: 0.3 }, { relativeSharpness: 0.12 }]],
      ['a photo that is blurred itself', [{ sharpness: 0.028 }, { sharpness: 0.015 }, { sharpness: 0.005 }]],
      ['oversharpening', [{ relativeSharpness: 3 }, { relativeSharpness: 4 }, { relativeSharpness: 5.9 }]],
      ['blocks', [{ blocking: 1.3 }, { blocking: 1.5 }, { blocking: 1.8 }]],
      ['noise', [{ noise: 8 }, { noise: 12 }, { noise: 17 }]],
      ['bars and lettering', [{ foreign: 14 }, { foreign: 18 }, { foreign: 28 }]],
      ['bars of another brightness', [{ covered: 0.06 }, { covered: 0.12 }, { covered: 0.22 }]],
      ['a body that is painted over', [{ lost: 0.1 }, { lost: 0.2 }, { lost: 0.38 }]],
    ],
  ],
  [
    'framing',
    [
      ['a face aside', [{ eyeX: 0.68 }, { eyeX: 0.78 }, { eyeX: 0.95 }]],
      ['a face too low', [{ eyeY: 0.56 }, { eyeY: 0.62 }, { eyeY: 0.75 }]],
      ['a face too large', [{ faceHeight: 0.75 }, { faceHeight: 0.9 }, { faceHeight: 1.2 }]],
      ['a face too small', [{ faceHeight: 0.22 }, { faceHeight: 0.17 }, { faceHeight: 0.1 }]],
      ['a face cut off', [{ faceInside: 0.9 }, { faceInside: 0.8 }, { faceInside: 0.65 }]],
      ['a head without a body', [{ shoulders: 0.4 }, { shoulders: 0.3 }, { shoulders: 0.1 }]],
    ],
  ],
  ['style', [['darkness', [{ faceLuminance: 0.3 }, { faceLuminance: 0.2 }, { faceLuminance: 0.15 }]]]],
])('%s falls with', (name, kinds) => {
  test.each(kinds)('%s', (_kind, degrees) => {
    const scores = [{}, ...degrees].map((change) => score(change));
    for (const [index, after] of scores.slice(1).entries()) {
      const before = scores[index];
      expect(after[name]).toBeLessThan(before?.[name] ?? 0);
      expect(after.finalScore).toBeLessThan(before?.finalScore ?? 0);
    }
    expect(scores.at(-1)?.finalScore).toBeLessThan(PLACING_FLOOR);
  });
});

test('lesser faults cost something', () => {
  for (const change of [{ dispute: 0.7 }, { tint: 10 }, { headroom: 0 }, { clutter: 0.16 }, { faceContrast: 0.05 }])
    expect(score(change).finalScore).toBeLessThan(0.9);
});

test.each(ALL_ARCHETYPES)('the eyes may be as far aside in the frame of %s as in a square, in pixels', (archetype) => {
  const spec = ARCHETYPES[archetype];
  const { eyeX, eyeY, faceHeight } = spec;
  const aside = 0.1 + (0.2 * spec.height) / spec.width;
  expect(scoreMeasures({ ...PERFECT, eyeX: eyeX + aside, eyeY, faceHeight }, archetype, null).framing).toBeCloseTo(
    Math.exp(-0.5),
    9,
  );
});

test('what may be another person is never placed', () => {
  expect(score({ distance: 0.5 }).finalScore).toBeGreaterThan(PLACING_FLOOR);
  expect(score({ distance: 0.501 }).finalScore).toBe(0);
});

test('a direction that people like less scores lower, and a strong tint costs half', () => {
  const made = (direction: string, change: Partial<Measures> = {}) =>
    scoreMeasures({ ...PERFECT, ...change }, 'formal', direction).finalScore;
  expect(['toned crop', 'black and white', 'duotone', 'arch'].map((direction) => made(direction))).toEqual([
    1, 0.92, 0.72, 0.65,
  ]);
  expect(made('toned crop', { tint: 30 })).toBeCloseTo(0.5, 9);
});
