import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ALL_ARCHETYPES, ARCHETYPES } from '../../../src/domain/images/archetypes.ts';
import { placeSubject, type Subject } from '../../../src/domain/images/place-subject.ts';

const SPEC = ARCHETYPES.formal;

/** Enough photo on every side. */
const ROOMY: Subject = {
  width: 4_000,
  height: 6_000,
  eyeX: 2_000,
  eyeY: 2_000,
  faceHeight: 600,
  headTop: 1_600,
  cutLeft: null,
  cutRight: null,
  cutTop: false,
};

/** Position of the eyes and height of the face, as fractions of the frame. */
function seen(subject: Subject, spec = SPEC) {
  const { scale, left, top, ...fades } = placeSubject(spec, subject);
  return {
    eyeX: (left + subject.eyeX * scale) / spec.width,
    eyeY: (top + subject.eyeY * scale) / spec.height,
    faceHeight: (subject.faceHeight * scale) / spec.height,
    headTop: (top + subject.headTop * scale) / spec.height,
    bottom: (top + subject.height * scale) / spec.height,
    ...fades,
  };
}

test('the eyes and the size of the face are as the archetype wants them where the photo allows it', () => {
  for (const archetype of ALL_ARCHETYPES) {
    const spec = ARCHETYPES[archetype];
    const { eyeX, eyeY, faceHeight, ...rest } = seen(ROOMY, spec);
    expect([eyeX, eyeY, faceHeight].map((value) => value.toFixed(9))).toEqual(
      [spec.eyeX, spec.eyeY, spec.faceHeight].map((value) => value.toFixed(9)),
    );
    expect(rest).toMatchObject({ fadeLeft: false, fadeRight: false, fadeBottom: false });
  }
});

test('a tall hat makes the face smaller, and keeps its space above', () => {
  const { faceHeight, headTop, eyeY } = seen({ ...ROOMY, headTop: 600 });
  expect(faceHeight).toBeLessThan(SPEC.faceHeight);
  expect(headTop).toBeCloseTo(0.045, 9);
  expect(eyeY).toBeCloseTo(SPEC.eyeY, 9);
  // A subject cut off by the photo does not.
  expect(seen({ ...ROOMY, headTop: 600, cutTop: true }).faceHeight).toBeCloseTo(SPEC.faceHeight, 9);
});

describe('a tightly cropped photo', () => {
  // Reaches 700 pixels below the eyes: less than the frame needs at the target face size.
  const tight = { ...ROOMY, height: 2_700 };
  test('gives a larger face, so that its lower edge stays outside of the frame', () => {
    const { faceHeight, bottom, fadeBottom } = seen(tight);
    expect(faceHeight).toBeGreaterThan(SPEC.faceHeight);
    expect(faceHeight).toBeLessThan(SPEC.largestFace);
    expect(bottom).toBeGreaterThanOrEqual(1);
    // No larger than necessary.
    expect(bottom).toBeLessThan(1.01);
    expect(fadeBottom).toBe(false);
  });
  test('gives one that is no larger than allowed and somewhat lower, and fades out below', () => {
    const { faceHeight, eyeY, bottom, fadeBottom } = seen({ ...ROOMY, height: 2_400 });
    expect(faceHeight).toBeCloseTo(SPEC.largestFace, 9);
    expect(eyeY).toBeCloseTo(SPEC.eyeY + 0.09, 9);
    expect(bottom).toBeLessThan(1);
    expect(fadeBottom).toBe(true);
    // Eyes are never below the middle.
    expect(seen({ ...ROOMY, height: 2_400 }, { ...SPEC, eyeY: 0.48 }).eyeY).toBeCloseTo(0.52, 9);
  });
  test('whose upper edge cuts off the head stays at the upper edge of the frame', () => {
    const cut = { ...ROOMY, eyeY: 200, headTop: 0, cutTop: true };
    const { scale, top } = placeSubject(SPEC, cut);
    expect(top).toBeCloseTo(0, 9);
    expect(scale).toBeGreaterThan(0);
  });
  test.each(['Left', 'Right'] as const)(
    'whose %s edge cuts into the body fades there, where that is in the frame',
    (side) => {
      const narrow = { ...ROOMY, width: 800, eyeX: 400 };
      const faded = (cut: number | null) => {
        const { fadeLeft, fadeRight } = placeSubject(SPEC, { ...narrow, [`cut${side}`]: cut });
        return { Left: fadeLeft, Right: fadeRight };
      };
      const other = side === 'Left' ? 'Right' : 'Left';
      expect(faded(2_100)).toEqual({ [side]: true, [other]: false });
      expect(faded(5_900)).toEqual({ [side]: false, [other]: false });
      expect(faded(null)).toEqual({ [side]: false, [other]: false });
      // Outside the frame it is invisible.
      const { fadeLeft, fadeRight } = placeSubject(SPEC, { ...ROOMY, [`cut${side}`]: 2_100 });
      expect([fadeLeft, fadeRight]).toEqual([false, false]);
      // It makes the face larger.
      expect(seen({ ...narrow, [`cut${side}`]: 2_500 }).faceHeight).toBeGreaterThan(seen(narrow).faceHeight);
    },
  );
});

test('for any photo the face is no larger than allowed, at its place across, and the eyes are not too low', () => {
  const subject: fc.Arbitrary<Subject> = fc
    .record({
      width: fc.integer({ min: 300, max: 5_000 }),
      height: fc.integer({ min: 300, max: 5_000 }),
      across: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      down: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      size: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
      cutTop: fc.boolean(),
      cutLeft: fc.option(fc.constant(1)),
      cutRight: fc.option(fc.constant(1)),
    })
    .map(({ across, down, size, cutLeft, cutRight, ...one }) => ({
      ...one,
      eyeX: across * one.width,
      eyeY: down * one.height,
      faceHeight: size * one.height,
      headTop: one.cutTop ? 0 : Math.max(0, down - size) * one.height,
      cutLeft: cutLeft && one.height * 0.95,
      cutRight: cutRight && one.height * 0.9,
    }));
  fc.assert(
    fc.property(subject, fc.constantFrom(...ALL_ARCHETYPES), (one, archetype) => {
      const spec = ARCHETYPES[archetype];
      const { eyeX, eyeY, faceHeight } = seen(one, spec);
      expect(faceHeight).toBeLessThanOrEqual(spec.largestFace + 1e-9);
      expect(eyeX).toBeCloseTo(spec.eyeX, 6);
      expect(eyeY).toBeLessThanOrEqual(Math.min(spec.eyeY + 0.09, 0.52) + 1e-9);
      if (one.cutTop) expect(placeSubject(spec, one).top).toBeLessThanOrEqual(1e-6);
    }),
  );
});
