// npm run rating-sheet PHOTO FOLDER SEED: draws the twelve candidates of a photo without names and scores, for a person to rate. FOLDER/SEED.png has
// the pictures, numbered, in random order within each archetype; FOLDER/SEED.json says which they are, and is read after rating.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { ALL_ARCHETYPES, ARCHETYPES } from '../src/domain/images/archetypes.ts';
import type { Archetype } from '../src/domain/career-graph/career-graph.ts';
import { randomFrom } from '../src/domain/images/random.ts';
import { openVision } from '../src/services/vision/open-vision.ts';

const GAP = 6;
const CAPTION = 16;
/** Archetypes of a row, each with the width of its three tiles. */
const ROWS: [Archetype, width: number][][] = [
  [['hero', 432]],
  [['casual', 432]],
  [
    ['formal', 232],
    ['desk', 196],
  ],
];

async function draw(folder: string, seed: string): Promise<void> {
  const random = randomFrom(`${path.basename(folder)}:${seed}`);
  const names: string[] = [];
  const tiles: OverlayOptions[] = [];
  let top = GAP;
  for (const row of ROWS) {
    let [left, tallest] = [GAP, 0];
    for (const [archetype, width] of row) {
      const height = Math.round((width * ARCHETYPES[archetype].height) / ARCHETYPES[archetype].width);
      const turns = [0, 1, 2].map((turn) => ({ turn, order: random() })).toSorted((a, b) => a.order - b.order);
      for (const { turn } of turns) {
        const name = `${archetype}-${turn}`;
        names.push(name);
        const picture = await readFile(path.join(folder, `${name}.jpg`));
        tiles.push({ input: await sharp(picture).resize(width, height).toBuffer(), left, top: top + CAPTION });
        tiles.push({ input: caption(`${names.length}`), left, top });
        left += width + GAP;
      }
      tallest = Math.max(tallest, height);
    }
    top += tallest + CAPTION + GAP;
  }
  const sheet = sharp({ create: { width: 4 * GAP + 3 * 432, height: top, channels: 3, background: '#ffffff' } });
  await sheet
    .composite(tiles)
    .png()
    .toFile(path.join(folder, `${seed}.png`));
  await writeFile(path.join(folder, `${seed}.json`), JSON.stringify(names));
}

const caption = (text: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="${CAPTION}"><text x="1" y="13" font-family="sans-serif" font-size="13">${text}</text></svg>`,
  );

/** Keeps the candidates in the folder, so that another seed only shuffles them. */
async function makeCandidates(photoFile: string, folder: string): Promise<void> {
  const vision = openVision();
  const { signal } = new AbortController();
  await mkdir(folder, { recursive: true });
  const bytes = await readFile(photoFile);
  const photo = await vision.ask('preparePhoto', { bytes, fileName: path.basename(photoFile), mark: null }, signal);
  for (const archetype of ALL_ARCHETYPES)
    for (const turn of [0, 1, 2]) {
      const target = path.join(folder, `${archetype}-${turn}.jpg`);
      if (existsSync(target)) continue;
      const wish = { photo, archetype, turn, seed: `sheet-0-${turn + 1}`, color: null };
      await writeFile(target, (await vision.ask('makeCandidate', wish, signal)).bytes);
    }
  vision.close();
}

const [photo, folder, seed] = process.argv.slice(2);
if (photo === undefined || folder === undefined || seed === undefined) {
  process.stderr.write('Usage: npm run rating-sheet PHOTO FOLDER SEED\n');
  process.exitCode = 1;
} else {
  await makeCandidates(photo, folder);
  await draw(folder, seed);
}
