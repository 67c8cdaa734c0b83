import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import type { Scores } from '../../../src/domain/images/scores.ts';
import { openVision, type Vision } from '../../../src/services/vision/open-vision.ts';
import type { PreparedPhoto } from '../../../src/services/vision/prepare-photo.ts';

const { signal } = new AbortController();
const require = createRequire(import.meta.url);
/** Three other people, from the package that contains the models. */
const group = () =>
  readFile(path.join(path.dirname(require.resolve('@vladmandic/face-api/package.json')), 'demo/sample1.jpg'));

let vision: Vision;
let original: Buffer;
let photo: PreparedPhoto;
beforeAll(async () => {
  vision = openVision();
  original = await readFile(path.join(import.meta.dirname, '../../../samples/portrait.jpg'));
  photo = await prepare(original);
});
afterAll(() => vision?.close());

const prepare = (bytes: Uint8Array, fileName = 'me.jpg', mark: { x: number; y: number } | null = null) =>
  vision.ask('preparePhoto', { bytes, fileName, mark }, signal);
const wish = (of: PreparedPhoto, seed: string, turn = 0) =>
  ({ photo: of, archetype: 'formal', turn, seed, color: null }) as const;
const score = async (image: Uint8Array, direction: string | null = 'toned crop'): Promise<Scores> =>
  (await vision.ask('scoreImage', { photo, image, archetype: 'formal', direction }, signal)).scores;

describe('scores rank bad images below good ones', () => {
  let good: Buffer;
  let clean: Scores;
  beforeAll(async () => {
    const made = await vision.ask('makeCandidate', wish(photo, 'test-0-1'), signal);
    good = Buffer.from(made.bytes);
    clean = await score(good);
  });
  const part = async (left: number, top: number, side: number) =>
    sharp(await sharp(good).extract({ left, top, width: side, height: side }).toBuffer())
      .resize(1200)
      .jpeg({ quality: 95 })
      .toBuffer();
  const painted = (shapes: string) =>
    sharp(good)
      .composite([
        { input: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1200">${shapes}</svg>`) },
      ])
      .jpeg({ quality: 95 })
      .toBuffer();
  /** The scores that dropped by more than 0.1. */
  const fallen = (now: Scores) =>
    (['likeness', 'artifact', 'framing', 'style'] as const).filter((name) => now[name] < clean[name] - 0.1);

  test('the same photo and seed give the same bytes, another seed different ones', async () => {
    const again = (seed: string) => vision.ask('makeCandidate', wish(photo, seed), signal);
    expect(Buffer.from((await again('test-0-1')).bytes).equals(good)).toBe(true);
    expect(Buffer.from((await again('test-0-2')).bytes).equals(good)).toBe(false);
    expect(clean.finalScore).toBeGreaterThan(0.7);
  });

  test.each<[string, (keyof Scores)[], () => Promise<Buffer>]>([
    ['blur', ['artifact'], () => sharp(good).blur(4).jpeg({ quality: 92 }).toBuffer()],
    ['JPEG 10', ['artifact'], () => sharp(good).jpeg({ quality: 10 }).toBuffer()],
    ['darkness', ['style'], () => sharp(good).linear(0.3, 0).jpeg({ quality: 95 }).toBuffer()],
    ['a crop through the forehead', ['framing'], () => part(60, 400, 800)],
    [
      'a stretched face',
      ['likeness'],
      () =>
        sharp(good)
          .extract({ left: 250, top: 0, width: 700, height: 1200 })
          .resize(1200, 1200, { fit: 'fill' })
          .jpeg({ quality: 95 })
          .toBuffer(),
    ],
    [
      'a bar through the hair',
      ['artifact'],
      () => painted('<rect x="200" y="190" width="800" height="110" fill="#e0d0b0"/>'),
    ],
    ['a body painted over', ['artifact'], () => painted('<rect y="820" width="1200" height="380" fill="#8a8f94"/>')],
    [
      'a watermark',
      ['artifact'],
      () =>
        painted(
          [300, 600, 900]
            .map(
              (y) =>
                `<text x="130" y="${y}" font-size="170" font-weight="bold" fill="#fff" opacity=".8">PREVIEW</text>`,
            )
            .join(''),
        ),
    ],
  ])('%s lowers %j', async (_name, expected, degrade) => {
    const now = await score(await degrade());
    expect(fallen(now)).toEqual(expect.arrayContaining(expected));
    expect(now.finalScore).toBeLessThan(clean.finalScore - 0.1);
  });

  test('mirrored by a model, it is still the same person', async () => {
    const mirrored = await sharp(good).flop().jpeg({ quality: 95 }).toBuffer();
    expect(fallen(await score(mirrored, null))).toEqual([]);
  });

  test('penalizes two faces and rules out a different person', async () => {
    const half = await sharp(good).resize(600).toBuffer();
    const two = await sharp({ create: { width: 1200, height: 1200, channels: 3, background: '#aaaaaa' } })
      .composite([0, 600].map((left) => ({ input: half, left, top: 300 })))
      .jpeg({ quality: 95 })
      .toBuffer();
    expect((await score(two)).artifact).toBeLessThan(0.25);
    const stranger = await prepare(await group(), 'us.jpg', { x: 0.48, y: 0.43 });
    const { bytes } = await vision.ask('makeCandidate', wish(stranger, 'x-0-1'), signal);
    expect(await score(bytes)).toMatchObject({ likeness: expect.any(Number), finalScore: 0 });
    expect((await score(bytes)).likeness).toBeLessThan(0.3);
  });
});

describe('refuses unusable images with a reason', () => {
  const svg = (shape: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600">${shape}</svg>`);
  /** A header that declares 300 megapixels, with almost no data. */
  const hugePng = () => {
    const chunk = (type: string, data: Buffer) => {
      const body = Buffer.concat([Buffer.from(type), data]);
      const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
      length.writeUInt32BE(data.length);
      sum.writeUInt32BE(crc32(body));
      return Buffer.concat([length, body, sum]);
    };
    const header = Buffer.alloc(13);
    header.writeUInt32BE(20_000, 0);
    header.writeUInt32BE(15_000, 4);
    header.set([8, 2, 0, 0, 0], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.alloc(60_001))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
  const frames = async () => {
    const still = (gray: number) =>
      sharp({ create: { width: 300, height: 300, channels: 3, background: { r: gray, g: gray, b: gray } } });
    return sharp(await Promise.all([20, 120, 220].map((gray) => still(gray).png().toBuffer())), {
      join: { animated: true },
    });
  };

  test.each<[string, string, RegExp, () => Buffer | Promise<Buffer>]>([
    ['300 megapixels', 'photo_too_many_pixels', /the limit is 80/, hugePng],
    ['a truncated JPEG', 'photo_unreadable', /damaged or incomplete/, () => original.subarray(0, 30_000)],
    [
      'a file that is not an image',
      'photo_unreadable',
      /can't be opened as an image/,
      () => Buffer.from('this is a letter'),
    ],
    ['an animated GIF', 'photo_type_unsupported', /GIF/, async () => (await frames()).gif().toBuffer()],
    ['an animated WebP', 'photo_animated', /3 frames/, async () => (await frames()).webp().toBuffer()],
    [
      'an SVG with a script',
      'photo_type_unsupported',
      /SVG/,
      () => svg('<script>alert(1)</script><rect width="9" height="9"/>'),
    ],
    [
      '1×1',
      'photo_too_small',
      /1 × 1 pixels; each side must have at least 200/,
      () => sharp(original).resize(1, 1).png().toBuffer(),
    ],
    [
      'no face',
      'no_face',
      /No face/,
      () => sharp(svg('<circle cx="300" cy="300" r="200" fill="#c96"/>')).png().toBuffer(),
    ],
    [
      'a cat',
      'no_face',
      /No face/,
      () =>
        sharp(
          svg(`<rect width="600" height="600" fill="#87a06f"/><path d="M150 90 L250 190 L350 190 L450 90 L450 400 Q300 560 150 400Z" fill="#c08a52"/>
            <ellipse cx="235" cy="290" rx="38" ry="30" fill="#d9e26b"/><ellipse cx="365" cy="290" rx="38" ry="30" fill="#d9e26b"/>
            <ellipse cx="235" cy="290" rx="9" ry="28"/><ellipse cx="365" cy="290" rx="9" ry="28"/><path d="M280 360 h40 l-20 22z" fill="#b5656b"/>
            <path d="M300 382 q-30 40 -60 14 M300 382 q30 40 60 14" fill="none" stroke="#403020" stroke-width="6"/>`),
        )
          .blur(1.5)
          .jpeg()
          .toBuffer(),
    ],
    ['a group', 'several_faces', /shows 3 faces, at \(\d+ %, \d+ %\), /, group],
    [
      'darkness',
      'face_too_dark',
      /brightness of \d+ of 255; it must be at least 38/,
      () => sharp(original).linear(0.22, 0).jpeg().toBuffer(),
    ],
    [
      'blur',
      'face_too_blurred',
      /sharpness is 0\.00\d+ and must be at least 0.012/,
      () => sharp(original).blur(3).jpeg().toBuffer(),
    ],
    [
      'a distant face',
      'face_too_small',
      /\d\d pixels high; it must be at least 80/,
      () =>
        sharp(original)
          .resize({ width: 200 })
          .extend({ left: 60, right: 60, background: '#777' })
          .jpeg({ quality: 95 })
          .toBuffer(),
    ],
  ])('%s: %s', async (_name, code, words, bytes) => {
    await expect(prepare(await bytes())).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
  });

  test('accepts CMYK, 16 bits, AVIF, a painting, a photo of a screen, and a group with a marked face', async () => {
    const sound = [
      await sharp(original).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer(),
      await sharp(original).toColourspace('rgb16').png().toBuffer(),
      await sharp(original).avif({ quality: 80, effort: 0 }).toBuffer(),
    ];
    for (const bytes of sound) {
      const { width, height, face, bytes: made } = await prepare(bytes);
      expect([width, height, Math.round(face.box.height / 20)]).toEqual([512, 600, 10]);
      expect(await sharp(made).metadata()).toMatchObject({
        format: 'jpeg',
        space: 'srgb',
        depth: 'uchar',
        channels: 3,
      });
    }
    // They show a face and can't be told from a photo of one, so it is up to the owner.
    const pixels = `<defs><pattern id="p" width="3" height="3" patternUnits="userSpaceOnUse"><rect width="1" height="3" fill="#f00" opacity=".25"/>
      <rect x="1" width="1" height="3" fill="#0f0" opacity=".25"/><rect y="2" width="3" height="1" opacity=".35"/></pattern></defs><rect width="512" height="600" fill="url(#p)"/>`;
    const onScreen = await sharp(original)
      .composite([{ input: svg(pixels), gravity: 'northwest' }])
      .extend({ top: 60, bottom: 120, left: 160, right: 160, background: '#0a0a0a' })
      .jpeg({ quality: 85 })
      .toBuffer();
    const painted = await sharp(original).median(9).modulate({ saturation: 1.6 }).jpeg().toBuffer();
    for (const bytes of [onScreen, painted]) expect((await prepare(bytes)).face.box.height).toBeGreaterThan(150);

    const marked = await prepare(await group(), 'us.jpg', { x: 0.82, y: 0.25 });
    expect((marked.face.box.x + marked.face.box.width / 2) / marked.width).toBeCloseTo(0.82, 1);
    await expect(prepare(await group(), 'us.jpg', { x: 0.02, y: 0.98 })).rejects.toMatchObject({
      code: 'face_not_there',
    });
  });
});
