import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import sharp from 'sharp';
import { openVision, type Vision } from '../../../src/services/vision/open-vision.ts';
import type { PhotoWish, PreparedPhoto } from '../../../src/services/vision/prepare-photo.ts';
import { timeLimit } from '../../support/time-limit.ts';

jest.setTimeout(timeLimit(120));

const { signal } = new AbortController();
const require = createRequire(import.meta.url);
/** The project's sample, and one that no limit was set with. */
const PHOTOS = {
  sample: () => readFile(path.join(import.meta.dirname, '../../../samples/portrait.jpg')),
  'held out': async () => {
    const folder = path.dirname(require.resolve('@vladmandic/face-api/package.json'));
    const image = await readFile(path.join(folder, 'demo/sample1.jpg'));
    const part = { left: 250, top: 200, width: 480, height: 560 };
    return sharp(await sharp(image).extract(part).toBuffer())
      .resize({ width: 800 })
      .jpeg({ quality: 95 })
      .toBuffer();
  },
};

let vision: Vision;
beforeAll(() => {
  vision = openVision();
});
afterAll(() => vision?.close());

const prepare = (bytes: Uint8Array, more: Partial<PhotoWish> = {}) =>
  vision.ask('preparePhoto', { bytes, fileName: 'me.jpg', mark: null, ...more }, signal);
const outcome = (bytes: Uint8Array, more: Partial<PhotoWish> = {}) =>
  prepare(bytes, more).then(
    () => 'accepted',
    (error: { code?: string; message: string }) => `${error.code}: ${error.message}`,
  );
const rollOf = ({ face: { leftEye, rightEye } }: PreparedPhoto) =>
  (Math.atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x) * 180) / Math.PI;

describe.each(Object.entries(PHOTOS))('%s', (_name, load) => {
  let photo: Buffer;
  let whole: PreparedPhoto;
  beforeAll(async () => {
    photo = await load();
    whole = await prepare(photo);
  });
  /** The part between these shares of the face's box. */
  const part = async (from: { x?: number; y?: number }, to: { x?: number; y?: number } = {}) => {
    const { width, height, face } = whole;
    const at = (start: number, size: number, share: number) => Math.round(start + size * share);
    const left = from.x === undefined ? 0 : at(face.box.x, face.box.width, from.x);
    const top = from.y === undefined ? 0 : at(face.box.y, face.box.height, from.y);
    const right = to.x === undefined ? width : at(face.box.x, face.box.width, to.x);
    const bottom = to.y === undefined ? height : at(face.box.y, face.box.height, to.y);
    return sharp(whole.bytes)
      .extract({ left, top, width: right - left, height: bottom - top })
      .resize({ width: 900 })
      .jpeg({ quality: 95 })
      .toBuffer();
  };

  test.each([90, 180, 270])('turned by %d degrees, it is turned upright', async (turn) => {
    const made = await prepare(await sharp(photo).rotate(turn).jpeg({ quality: 95 }).toBuffer());
    expect(made.height).toBeGreaterThan(made.width);
    expect(Math.abs(rollOf(made) - rollOf(whole))).toBeLessThan(6);
  });

  test('taken with a tilted camera, it is straightened', async () => {
    const made = await prepare(await sharp(photo).rotate(25, { background: '#777777' }).jpeg().toBuffer());
    expect(Math.abs(rollOf(made))).toBeLessThan(10);
  });

  test('the owner turns it by hand', async () => {
    const made = await prepare(await sharp(photo).rotate(90).jpeg({ quality: 95 }).toBuffer(), { turn: 270 });
    const { width, height } = await sharp(photo).metadata();
    expect([made.width, made.height]).toEqual([width, height]);
  });

  test.each<[string, () => Promise<Buffer>]>([
    ['its right side is at the edge of the photo', () => part({}, { x: 0.7 })],
    ['there is no room for forehead and hair', () => part({ y: 0.02 })],
    ['there is no room below the chin', () => part({}, { y: 0.78 })],
  ])('%s: it is refused, or used anyway', async (why, cut) => {
    const bytes = await cut();
    expect(await outcome(bytes)).toBe(
      `face_cut_off: The face in me.jpg is cut off: ${why}. Upload the whole photo, or use it anyway.`,
    );
    expect(await outcome(bytes, { useAnyway: true })).toBe('accepted');
    // A portrait that was accepted before is not asked about again.
    expect(await outcome(bytes, { isPortrait: true })).toBe('accepted');
  });

  test.each<[string, RegExp, () => Promise<Buffer>]>([
    ['noise', /^face_too_noisy: .* Upload a photo taken in better light/, () => noisy(photo, 50)],
    ['darkness', /^face_too_dark: .* Upload a brighter photo/, () => sharp(photo).linear(0.1, 0).jpeg().toBuffer()],
    ['haze', /^photo_washed_out: .* Upload the original/, () => sharp(photo).linear(0.15, 200).jpeg().toBuffer()],
    ['blur', /^photo_blurred: .* Upload a sharper photo/, () => sharp(photo).blur(12).jpeg().toBuffer()],
  ])('%s is named, with what to do', async (_what, said, spoil) => {
    expect(await outcome(await spoil())).toMatch(said);
  });

  test('a little noise is no reason, and a dark face is brightened', async () => {
    expect(await outcome(await noisy(photo, 12))).toBe('accepted');
    const dark = await sharp(photo).linear(0.4, 0).jpeg({ quality: 95 }).toBuffer();
    const mean = async (bytes: Uint8Array) => (await sharp(bytes).greyscale().stats()).channels[0]?.mean ?? 0;
    expect(await mean((await prepare(dark)).bytes)).toBeGreaterThan(1.2 * (await mean(dark)));
  });

  /** Mean of red, green and blue of the face, each as a share of their sum. */
  const faceColor = async (bytes: Uint8Array) => {
    const { x, y, width, height } = whole.face.box;
    const box = { left: Math.round(x), top: Math.round(y), width: Math.round(width), height: Math.round(height) };
    const means = (await sharp(bytes).extract(box).stats()).channels.slice(0, 3).map((channel) => channel.mean);
    const sum = means.reduce((total, value) => total + value, 0);
    return means.map((value) => value / sum);
  };
  const apart = (one: number[], other: number[]) =>
    Math.hypot(...one.map((value, channel) => value - (other[channel] ?? 0)));

  test.each<[string, [number, number, number]]>([
    ['tubes', [0.88, 1.1, 0.8]],
    ['shade', [0.75, 0.95, 1.25]],
    ['a red lamp', [1.25, 0.75, 0.75]],
  ])('the cast of %s is removed', async (_light, gains) => {
    const cast = await sharp(photo).linear(gains, [0, 0, 0]).jpeg({ quality: 95 }).toBuffer();
    const right = await faceColor(photo);
    expect(apart(await faceColor((await prepare(cast)).bytes), right)).toBeLessThan(
      0.8 * apart(await faceColor(cast), right),
    );
  });

  test('light and complexion stay as they were, and so does a photo toned in one color', async () => {
    const toned = await sharp(photo).greyscale().tint('#c08a40').jpeg({ quality: 95 }).toBuffer();
    const blue = await sharp(photo).greyscale().tint('#4060c0').jpeg({ quality: 95 }).toBuffer();
    for (const bytes of [photo, toned, blue])
      expect(apart(await faceColor((await prepare(bytes)).bytes), await faceColor(bytes))).toBeLessThan(0.005);
  });
});

describe('a HEIC photo as phones make it', () => {
  /** The sample in nine tiles, turned by its container. */
  const heic = () => readFile(path.join(import.meta.dirname, '../../fixtures/portrait.heic'));

  test('is the same portrait as the JPEG', async () => {
    const jpeg = await sharp(await PHOTOS.sample())
      .resize(640, 750)
      .jpeg({ quality: 95 })
      .toBuffer();
    const [photo, sample] = [await prepare(await heic()), await prepare(jpeg)];
    expect([photo.width, photo.height]).toEqual([640, 750]);
    const eyes = ({ face: { leftEye, rightEye }, width, height }: PreparedPhoto) =>
      [leftEye, rightEye].flatMap(({ x, y }) => [x / width, y / height]);
    for (const [index, at] of eyes(photo).entries())
      expect(Math.abs(at - (eyes(sample)[index] ?? 0))).toBeLessThan(0.02);
    const { channels } = await sharp(photo.bytes).stats();
    const { channels: expected } = await sharp(sample.bytes).stats();
    for (const [index, { mean }] of channels.entries())
      expect(Math.abs(mean - (expected[index]?.mean ?? 0))).toBeLessThan(12);
  });
  test('that is damaged is refused, wherever it is cut', async () => {
    const whole = await heic();
    for (const share of [0.02, 0.3, 0.9])
      expect(await outcome(whole.subarray(0, Math.round(whole.length * share)))).toMatch(/^photo_(?:unreadable|type)/u);
    const scratched = Buffer.from(whole);
    const middle = Math.round(whole.length / 2);
    scratched.fill(0xff, middle, middle + 4_000);
    // Codes of another picture are pixels, too; what matters is that it ends.
    expect(await outcome(scratched)).toMatch(/^(?:accepted|photo_|face_)/u);
  });
});

test('what an upload declares about its origin is kept', async () => {
  const mark =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType></rdf:Description></rdf:RDF></x:xmpmeta>';
  const bytes = await sharp(await PHOTOS.sample())
    .withXmp(mark)
    .jpeg()
    .toBuffer();
  const portrait = await prepare(bytes);
  const own = await vision.ask('prepareOwnImage', { bytes, fileName: 'me.jpg', longest: 1800 }, signal);
  const wish = { photo: portrait, archetype: 'formal', turn: 0, seed: 'x-0-1', color: null } as const;
  const candidate = await vision.ask('makeCandidate', wish, signal);
  for (const [made, source] of [
    [portrait, 'trainedAlgorithmicMedia'],
    [own, 'trainedAlgorithmicMedia'],
    [candidate, 'compositeWithTrainedAlgorithmicMedia'],
  ] as const) {
    expect(made.digitalSourceType).toBe(source);
    expect((await sharp(made.bytes).metadata()).xmp?.toString()).toContain(`digitalsourcetype/${source}"`);
  }
});

/** Gaussian noise, the same each time. */
async function noisy(photo: Buffer, sigma: number): Promise<Buffer> {
  const { data, info } = await sharp(photo).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let state = 12_345;
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random());
  const spoiled = data.map((value) => Math.min(Math.max(value + sigma * normal(), 0), 255));
  const { width, height, channels } = info;
  return sharp(spoiled, { raw: { width, height, channels } }).jpeg({ quality: 95 }).toBuffer();
}
