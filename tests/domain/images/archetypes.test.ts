import { describe, expect, test } from '@jest/globals';
import { ALL_ARCHETYPES, ARCHETYPES, wholeImage } from '../../../src/domain/images/archetypes.ts';
import { derivedKey, imageUrl, imageWidths } from '../../../src/domain/images/image-url.ts';
import { randomFrom } from '../../../src/domain/images/random.ts';

const LEFT = { side: 'left', start: '#000000', end: 'transparent', opacity: 0.3 };

test.each([
  ['hero', 'hero', 'banner_generated', 16 / 9, 2400, 1350, LEFT],
  ['formal', 'achievements_general_main', 'feature_square_generated', 1, 1200, 1200, null],
  ['desk', 'achievements_career_main', 'card_portrait_generated', 4 / 5, 1200, 1500, null],
  ['casual', 'certifications_bg', 'cert_banner_generated', 21 / 9, 2100, 900, LEFT],
] as const)('%s stands in %s as a %s', (archetype, slot, assetKind, ratio, width, height, gradient) => {
  expect(ARCHETYPES[archetype]).toMatchObject({ slot, assetKind, width, height, gradient });
  expect(width / height).toBeCloseTo(ratio);
});

test.each(ALL_ARCHETYPES)('a face of %s keeps within the frame, however large it has to be', (archetype) => {
  const { eyeX, eyeY, faceHeight, largestFace, backdropLuminance, backdropChroma } = ARCHETYPES[archetype];
  expect(faceHeight).toBeLessThan(largestFace);
  // Brows to chin: a bit more than half of the face is below the eyes.
  expect(eyeY + 0.7 * largestFace).toBeLessThan(1);
  expect(eyeY).toBeLessThan(0.5);
  const [dark, bright] = backdropLuminance;
  for (const share of [eyeX, eyeY, faceHeight, dark, bright, backdropChroma]) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  }
  expect(dark).toBeLessThan(bright);
  expect(wholeImage(archetype)).toEqual({ x: 0, y: 0, w: 1, h: 1, focalX: eyeX, focalY: eyeY });
});

describe('an image', () => {
  const image = { id: 'i', checksum: '0123456789abcdef0123', mediaType: 'image/png', width: 1000 };

  test.each([
    [200, [200]],
    [240, [240]],
    [241, [240, 241]],
    [1000, [240, 480, 640, 960, 1000]],
    [2400, [240, 480, 640, 960, 1200, 1440, 2400]],
  ])('%s pixels wide is served in the widths %j', (width, widths) => expect(imageWidths(width)).toEqual(widths));

  test('has an address per width and format that changes with its content', () => {
    expect(imageUrl(image, 480, 'webp')).toBe('/media/i/0123456789abcdef-480.webp');
    expect(imageUrl({ ...image, checksum: 'f'.repeat(64) }, 480, 'webp')).toBe(`/media/i/${'f'.repeat(16)}-480.webp`);
    expect(imageUrl(image, 480, 'original')).toBe('/media/i/0123456789abcdef');
    expect(imageUrl({ ...image, width: null }, 480, 'webp')).toBe('/media/i/0123456789abcdef');
    expect(imageUrl({ ...image, mediaType: 'application/pdf' }, 480, 'webp')).toBeNull();
    expect(imageUrl({ ...image, mediaType: 'text/image/' }, 480, 'webp')).toBeNull();
    expect(derivedKey('u', 'c', 480, 'avif')).toBe('derived/u/c/480.avif');
  });
});

describe('random numbers', () => {
  const drawn = (seed: string, count: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: count }, random);
  };

  test('are the same for the same seed, and others for another', () => {
    expect(drawn('a-1', 5)).toEqual(drawn('a-1', 5));
    const firsts = ['a-1', 'a-2', 'a-11', '1-a', ''].map((seed) => drawn(seed, 1)[0]);
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  test('are spread evenly over 0..1', () => {
    const numbers = drawn('spread', 20_000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const tenths = Array.from({ length: 10 }, (_, at) => numbers.filter((one) => Math.floor(one * 10) === at).length);
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
    // One number says nothing about the next.
    const rises = numbers.filter((one, at) => at > 0 && one > (numbers[at - 1] ?? 0)).length;
    expect(Math.abs(rises - 10_000)).toBeLessThan(300);
  });

  test('stay as they are, because stored seeds have to give the same pictures again', () => {
    expect(drawn('cursus', 3).map((one) => one.toFixed(6))).toEqual(['0.609326', '0.642921', '0.581238']);
  });
});
