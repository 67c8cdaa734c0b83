// npm run contact-sheet PHOTO [SHEET.jpg]: draws all candidates of a photo with their scores on one sheet.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { ALL_ARCHETYPES, ARCHETYPES } from '../src/domain/images/archetypes.ts';
import { openVision } from '../src/services/vision/open-vision.ts';

const [file, target = 'contact-sheet.jpg'] = process.argv.slice(2);
const WIDTH = 460;
const GAP = 8;
const CAPTION = 26;
const PER_ROW = 3;

async function run(photoFile: string): Promise<void> {
  const vision = openVision();
  const { signal } = new AbortController();
  const began = performance.now();
  const bytes = await readFile(photoFile);
  const photo = await vision.ask('preparePhoto', { bytes, fileName: path.basename(photoFile), mark: null }, signal);
  const tiles: OverlayOptions[] = [];
  let top = GAP;
  for (const archetype of ALL_ARCHETYPES) {
    const { width, height } = ARCHETYPES[archetype];
    const tileHeight = Math.round((WIDTH * height) / width);
    for (let i = 0; i < PER_ROW; i += 1) {
      const image = await vision.ask(
        'makeCandidate',
        { photo, archetype, turn: i, seed: `sheet-0-${i + 1}`, color: null },
        signal,
      );
      const { scores } = await vision.ask(
        'scoreImage',
        { photo, image: image.bytes, archetype, direction: image.direction },
        signal,
      );
      const left = GAP + i * (WIDTH + GAP);
      tiles.push({ input: await sharp(image.bytes).resize(WIDTH).toBuffer(), left, top });
      const words = Object.entries(scores).map(([name, score]) => `${name.replace('Score', '')} ${score.toFixed(2)}`);
      tiles.push({ input: caption(`${archetype} ${i + 1}   ${words.join('  ')}`), left, top: top + tileHeight });
      process.stdout.write(`${archetype} ${i + 1}: ${words.join(', ')}\n`);
    }
    top += tileHeight + CAPTION + GAP;
  }
  const width = GAP + PER_ROW * (WIDTH + GAP);
  const sheet = sharp({ create: { width, height: top, channels: 3, background: '#ffffff' } });
  await sheet.composite(tiles).jpeg({ quality: 86 }).toFile(target);
  vision.close();
  process.stdout.write(`${target} after ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
}

function caption(text: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${CAPTION}"><text x="2" y="17" font-family="sans-serif" font-size="12" fill="#222">${text}</text></svg>`,
  );
}

if (file === undefined) {
  process.stderr.write('Usage: npm run contact-sheet PHOTO [SHEET.jpg]\n');
  process.exitCode = 1;
} else await run(file);
