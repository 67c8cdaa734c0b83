// npm run photo-sheet PHOTO [SHEET.jpg]: spoils a good photo in the ways that photos of users are, and draws on one sheet what becomes of
// each: the portrait that is made of it, or the photo and why it is refused.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import { openVision } from '../src/services/vision/open-vision.ts';
import { withNoise } from './image-eval/damage.ts';
import type { PreparedPhoto } from '../src/services/vision/prepare-photo.ts';

const [file, target = 'photo-sheet.jpg'] = process.argv.slice(2);
const TILE = 240;
const GAP = 8;
const CAPTION = 40;
const PER_ROW = 5;

/** Parts of the photo are given in sizes of the face, from the corner of its box. */
const VARIANTS: [string, (photo: PreparedPhoto) => Promise<Buffer>][] = [
  ['as it is', ({ bytes }) => encoded(sharp(bytes))],
  ['upside down', ({ bytes }) => encoded(sharp(bytes).rotate(180))],
  ['camera tilted by 20°', ({ bytes }) => encoded(sharp(bytes).rotate(20, { background: '#777777' }))],
  ['below a bulb', ({ bytes }) => encoded(sharp(bytes).linear([1.2, 0.95, 0.6], [0, 0, 0]))],
  ['at 40 % of the light', ({ bytes }) => encoded(sharp(bytes).linear(0.4, 0))],
  ['cut through the chin', (photo) => cut(photo, { bottom: 0.78 })],
  ['cut through the brow', (photo) => cut(photo, { top: 0.02 })],
  ['cut through the cheek', (photo) => cut(photo, { right: 0.7 })],
  ['one half at 12 % of the light', halfDark],
  ['at a tenth of the light', ({ bytes }) => encoded(sharp(bytes).linear(0.1, 0))],
  ['noise of σ 40', async ({ bytes }) => encoded(await withNoise({ bytes: Buffer.from(bytes) }, 40))],
  ['haze', ({ bytes }) => encoded(sharp(bytes).linear(0.15, 200))],
  ['out of focus', ({ bytes, face }) => encoded(sharp(bytes).blur(face.box.height / 40))],
  ['a thumbnail', ({ bytes }) => encoded(sharp(bytes).resize(150, 150, { fit: 'inside' }))],
  ['two people', twice],
];

const encoded = (picture: Sharp): Promise<Buffer> => picture.jpeg({ quality: 95 }).toBuffer();

/** Cut off at the given shares of the face's box. */
function cut({ bytes, width, height, face }: PreparedPhoto, edge: { top?: number; right?: number; bottom?: number }) {
  const { box } = face;
  const top = edge.top === undefined ? 0 : Math.round(box.y + box.height * edge.top);
  const bottom = edge.bottom === undefined ? height : Math.round(box.y + box.height * edge.bottom);
  const right = edge.right === undefined ? width : Math.round(box.x + box.width * edge.right);
  return encoded(
    sharp(bytes)
      .extract({ left: 0, top, width: right, height: bottom - top })
      .resize({ width: 900 }),
  );
}

function halfDark({ bytes, width, height, face }: PreparedPhoto): Promise<Buffer> {
  const middle = Math.round(face.box.x + face.box.width / 2);
  const shade = { width: middle, height, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0.88 } };
  return encoded(
    sharp(bytes)
      .resize(width, height)
      .composite([{ input: { create: shade }, left: 0, top: 0 }]),
  );
}

async function twice({ bytes, width, height }: PreparedPhoto): Promise<Buffer> {
  const other = await sharp(bytes).flop().toBuffer();
  const pair = sharp({ create: { width: 2 * width, height, channels: 3, background: '#777777' } });
  return encoded(
    pair.composite([
      { input: Buffer.from(bytes), left: 0, top: 0 },
      { input: other, left: width, top: 0 },
    ]),
  );
}

async function run(photoFile: string): Promise<void> {
  const vision = openVision();
  const { signal } = new AbortController();
  const prepare = (bytes: Uint8Array) =>
    vision.ask('preparePhoto', { bytes, fileName: path.basename(photoFile), mark: null }, signal);
  const photo = await prepare(await readFile(photoFile));
  const tiles: OverlayOptions[] = [];
  for (const [index, [name, spoil]] of VARIANTS.entries()) {
    const spoiled = await spoil(photo);
    const made = await prepare(spoiled).catch((error: Error & { code?: string }) => {
      if (error.code === undefined) throw error;
      return error.code;
    });
    const left = GAP + (index % PER_ROW) * (TILE + GAP);
    const top = GAP + Math.floor(index / PER_ROW) * (TILE + CAPTION + GAP);
    const shown = typeof made === 'string' ? spoiled : made.bytes;
    tiles.push({
      input: await sharp(shown).resize(TILE, TILE, { fit: 'contain', background: '#eeeeee' }).toBuffer(),
      left,
      top,
    });
    tiles.push({ input: caption(name, typeof made === 'string' ? made : null), left, top: top + TILE });
    process.stdout.write(`${name}: ${typeof made === 'string' ? `refused, ${made}` : 'accepted'}\n`);
  }
  const width = GAP + PER_ROW * (TILE + GAP);
  const height = GAP + Math.ceil(VARIANTS.length / PER_ROW) * (TILE + CAPTION + GAP);
  const sheet = sharp({ create: { width, height, channels: 3, background: '#ffffff' } });
  await sheet.composite(tiles).jpeg({ quality: 86 }).toFile(target);
  vision.close();
  process.stdout.write(`${target}\n`);
}

function caption(name: string, refusal: string | null): Buffer {
  const [words, color] = refusal === null ? ['accepted', '#1a7f37'] : [refusal, '#b42318'];
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE}" height="${CAPTION}" font-family="sans-serif" font-size="13"><text x="2" y="16" fill="#222">${name}</text><text x="2" y="33" fill="${color}">${words}</text></svg>`,
  );
}

if (file === undefined) {
  process.stderr.write('Usage: npm run photo-sheet PHOTO [SHEET.jpg]\n');
  process.exitCode = 1;
} else await run(file);
