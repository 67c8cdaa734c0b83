import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ALL_ARCHETYPES } from '../../../src/domain/images/archetypes.ts';
import { DIRECTIONS } from '../../../src/domain/images/directions.ts';
import { framePhoto, framingFault, type Panel } from '../../../src/domain/images/frame-photo.ts';
import type { Subject } from '../../../src/domain/images/place-subject.ts';

const ROOMY: Subject = {
  width: 2_000,
  height: 2_500,
  eyeX: 1_000,
  eyeY: 1_000,
  faceHeight: 400,
  headTop: 700,
  cutLeft: null,
  cutRight: null,
  cutTop: false,
};
const PANEL: Panel = { x: 0, y: 0, width: 1_200, height: 1_200, eyeX: 600, eyeY: 480, faceHeight: 456 };

test.each(ALL_ARCHETYPES)('%s has at least six directions that need no cut-out, for two rounds', (archetype) => {
  const kept = DIRECTIONS[archetype].filter(({ behind }) => behind === 'kept');
  expect(kept.length).toBeGreaterThanOrEqual(6);
  const looks = DIRECTIONS[archetype].map(({ layout, behind, tone }) => `${layout} ${behind} ${tone}`);
  expect(new Set(looks).size).toBe(looks.length);
});

test('with enough room the face has its wanted size and place', () => {
  const place = framePhoto(PANEL, ROOMY);
  expect(place.scale * ROOMY.faceHeight).toBeCloseTo(PANEL.faceHeight, 9);
  expect(place.left + ROOMY.eyeX * place.scale).toBeCloseTo(PANEL.eyeX, 9);
  expect(place.top + ROOMY.eyeY * place.scale).toBeCloseTo(PANEL.eyeY, 9);
  expect(framingFault(PANEL, ROOMY, place)).toBe(0);
});

test('tall hair is not cut off', () => {
  const { scale, top } = framePhoto(PANEL, { ...ROOMY, headTop: 300 });
  expect(top + 300 * scale).toBeGreaterThanOrEqual(0.05 * PANEL.height - 1e-9);
});

describe('a fault', () => {
  const fault = (change: Partial<Subject>) => {
    const subject = { ...ROOMY, ...change };
    return framingFault(PANEL, subject, framePhoto(PANEL, subject));
  };
  test.each<[string, Partial<Subject>]>([
    ['a face that fills the photo', { width: 600, height: 600, eyeX: 300, eyeY: 250, headTop: 0 }],
    ['a face at the edge', { eyeX: 120 }],
    ['a chin at the lower edge', { height: 1_200, width: 1_200, eyeX: 600 }],
  ])('is %s', (_name, change) => expect(fault(change)).toBeGreaterThan(0.1));
});

test('for any photo and panel, the photo fills the panel', () => {
  fc.assert(
    fc.property(
      fc.record({ width: fc.integer({ min: 200, max: 4_000 }), height: fc.integer({ min: 200, max: 4_000 }) }),
      fc.record({ width: fc.integer({ min: 200, max: 2_400 }), height: fc.integer({ min: 200, max: 1_500 }) }),
      fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.double({ min: 0.05, max: 0.8, noNaN: true }),
      fc.boolean(),
      (photo, size, eyes, face, cutTop) => {
        const [eyeX, eyeY] = [photo.width * eyes.x, photo.height * eyes.y];
        const faceHeight = photo.height * face;
        const headTop = cutTop ? 0 : Math.max(0, eyeY - faceHeight);
        const subject = { ...ROOMY, ...photo, eyeX, eyeY, faceHeight, headTop, cutTop };
        const panel = {
          ...PANEL,
          ...size,
          eyeX: size.width / 2,
          eyeY: size.height * 0.4,
          faceHeight: size.height * 0.4,
        };
        const { scale, left, top } = framePhoto(panel, subject);
        expect(Math.max(left, top)).toBeLessThanOrEqual(1e-6);
        expect(left + photo.width * scale).toBeGreaterThanOrEqual(panel.width - 1e-6);
        expect(top + photo.height * scale).toBeGreaterThanOrEqual(panel.height - 1e-6);
      },
    ),
  );
});
