import { describe, expect, test } from '@jest/globals';
import { ARCHETYPES } from '../../../src/domain/images/archetypes.ts';
import { scoreMeasures, type Measures, type Scores } from '../../../src/domain/images/scores.ts';

const SPEC = ARCHETYPES.formal;

/** A flawless candidate. */
const PERFECT: Measures = {
  distance: 0.1,
  faces: 1,
  confidence: 0.9,
  sharpness: 1,
  blocking: 1,
  noise: 2,
  eyeX: SPEC.eyeX,
  eyeY: SPEC.eyeY,
  faceHeight: SPEC.faceHeight,
  faceInside: 1,
  backdrop: { luminance: 0.5, chroma: 0.1, clutter: 0.01 },
  faceLuminance: 0.5,
  faceContrast: 0.2,
};
const BACKDROP = PERFECT.backdrop;
const score = (change: Partial<Measures>) => scoreMeasures({ ...PERFECT, ...change }, SPEC);

test('a candidate in which nothing is wrong has the best of all scores', () => {
  expect(scoreMeasures(PERFECT, SPEC)).toEqual({ likeness: 1, artifact: 1, framing: 1, style: 1, finalScore: 1 });
});

/** Boundaries of the formulas in docs/images.md, and points halfway between them. */
describe.each<[keyof Scores, [name: string, change: Partial<Measures>, expected: number][]]>([
  [
    'likeness',
    [
      ['without a face', { distance: null }, 0],
      ['up to 0.15', { distance: 0.15 }, 1],
      ['between', { distance: 0.325 }, 0.75],
      ['at the gate', { distance: 0.5 }, 0.5],
      ['beyond the gate', { distance: 0.575 }, 0.25],
      ['from 0.65', { distance: 0.65 }, 0],
      ['another person', { distance: 0.9 }, 0],
    ],
  ],
  [
    'artifact',
    [
      ['no face', { faces: 0 }, 0],
      ['two faces', { faces: 2 }, 0.2],
      ['a face that is hardly one', { confidence: 0.5 }, 0.4],
      ['a face that may be one', { confidence: 0.675 }, 0.7],
      ['a face that is surely one', { confidence: 0.85 }, 1],
      ['blurred', { sharpness: 0.1 }, 0],
      ['half blurred', { sharpness: 0.425 }, 0.5],
      ['sharp enough', { sharpness: 0.75 }, 1],
      ['as sharp as can be', { sharpness: 2.5 }, 1],
      ['half oversharpened', { sharpness: 4.25 }, 0.5],
      ['oversharpened', { sharpness: 6 }, 0],
      ['no blocks', { blocking: 1.12 }, 1],
      ['some blocks', { blocking: 1.51 }, 0.5],
      ['blocks', { blocking: 1.9 }, 0],
      ['no noise', { noise: 4 }, 1],
      ['some noise', { noise: 10 }, 0.5],
      ['noise', { noise: 16 }, 0],
      ['two faces, half blurred', { faces: 2, sharpness: 0.425 }, 0.1],
    ],
  ],
  [
    'framing',
    [
      ['no face', { faces: 0 }, 0],
      ['a fifth of the width aside', { eyeX: SPEC.eyeX + 0.2 }, Math.exp(-0.5)],
      ['as far on the other side', { eyeX: SPEC.eyeX - 0.2 }, Math.exp(-0.5)],
      ['too low', { eyeY: SPEC.eyeY + 0.12 }, Math.exp(-0.5)],
      ['far too low', { eyeY: SPEC.eyeY + 0.24 }, Math.exp(-2)],
      ['too large', { faceHeight: SPEC.faceHeight * Math.exp(0.5) }, Math.exp(-0.5)],
      ['too small', { faceHeight: SPEC.faceHeight / Math.exp(0.5) }, Math.exp(-0.5)],
      ['nearly all inside', { faceInside: 0.98 }, 1],
      ['partly outside', { faceInside: 0.79 }, 0.5],
      ['outside', { faceInside: 0.6 }, 0],
      ['aside and too low', { eyeX: SPEC.eyeX + 0.2, eyeY: SPEC.eyeY + 0.12 }, Math.exp(-1)],
    ],
  ],
  [
    'style',
    [
      ['a backdrop as dark as allowed', { backdrop: { ...BACKDROP, luminance: 0.3 } }, 1],
      ['somewhat darker', { backdrop: { ...BACKDROP, luminance: 0.225 } }, 0.875],
      ['too dark', { backdrop: { ...BACKDROP, luminance: 0.15 } }, 0.75],
      ['as bright as allowed', { backdrop: { ...BACKDROP, luminance: 0.85 } }, 1],
      ['somewhat brighter', { backdrop: { ...BACKDROP, luminance: 0.95 } }, 0.875],
      ['as colorful as allowed', { backdrop: { ...BACKDROP, chroma: 0.2 } }, 1],
      ['somewhat more colorful', { backdrop: { ...BACKDROP, chroma: 0.35 } }, 0.925],
      ['too colorful', { backdrop: { ...BACKDROP, chroma: 0.5 } }, 0.85],
      ['quiet', { backdrop: { ...BACKDROP, clutter: 0.05 } }, 1],
      ['less quiet', { backdrop: { ...BACKDROP, clutter: 0.125 } }, 0.875],
      ['cluttered', { backdrop: { ...BACKDROP, clutter: 0.2 } }, 0.75],
      ['a face in the dark', { faceLuminance: 0.18 }, 0.8],
      ['a face in the shade', { faceLuminance: 0.29 }, 0.9],
      ['a face in the light', { faceLuminance: 0.4 }, 1],
      ['a face in bright light', { faceLuminance: 0.75 }, 1],
      ['a bright face', { faceLuminance: 0.85 }, 0.9],
      ['a white face', { faceLuminance: 0.95 }, 0.8],
      ['flat', { faceContrast: 0.05 }, 0.85],
      ['rather flat', { faceContrast: 0.085 }, 0.925],
      ['modeled', { faceContrast: 0.12 }, 1],
      ['strongly modeled', { faceContrast: 0.3 }, 1],
      ['harsh', { faceContrast: 0.36 }, 0.925],
      ['too harsh', { faceContrast: 0.42 }, 0.85],
    ],
  ],
])('%s', (name, cases) => {
  test.each(cases)('%s', (_name, change, expected) => {
    expect(score(change)[name]).toBeCloseTo(expected, 9);
  });
});

test('the eyes may be as far aside in a wide frame as in a narrow one, in pixels', () => {
  const wide = ARCHETYPES.hero;
  const { eyeX, eyeY, faceHeight } = wide;
  const aside = (0.2 * wide.height) / wide.width;
  expect(scoreMeasures({ ...PERFECT, eyeX: eyeX + aside, eyeY, faceHeight }, wide).framing).toBeCloseTo(
    Math.exp(-0.5),
    9,
  );
});

test('the final score weighs likeness most, and is nothing for what may be another person', () => {
  expect(score({ distance: 0.5 }).finalScore).toBeCloseTo(1 - 0.35 / 2, 9);
  expect(score({ distance: 0.501 }).finalScore).toBe(0);
  expect(score({ faces: 2 }).finalScore).toBeCloseTo(1 - 0.25 * 0.8, 9);
  expect(score({ faceInside: 0.79 }).finalScore).toBeCloseTo(1 - 0.2 / 2, 9);
  expect(score({ faceLuminance: 0.18 }).finalScore).toBeCloseTo(1 - 0.2 * 0.2, 9);
});
