// npm run likeness FOLDER: prints the face distances between the photos of a folder, as the likeness score measures
// them.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PhotoRefused } from '../src/domain/images/photo-refused.ts';
import { openVision } from '../src/services/vision/open-vision.ts';
import type { PreparedPhoto } from '../src/services/vision/prepare-photo.ts';

const [folder] = process.argv.slice(2);

async function run(photos: string): Promise<void> {
  const vision = openVision();
  const { signal } = new AbortController();
  const taken: [string, PreparedPhoto][] = [];
  for (const fileName of (await readdir(photos)).filter((one) => /\.(jpe?g|png|webp|avif)$/i.test(one)).toSorted()) {
    const bytes = await readFile(path.join(photos, fileName));
    try {
      taken.push([fileName, await vision.ask('preparePhoto', { bytes, fileName, mark: null }, signal)]);
    } catch (error) {
      if (!(error instanceof PhotoRefused)) throw error;
      process.stdout.write(`${error.code}: ${error.message}\n`);
    }
  }
  const width = Math.max(...taken.map(([name]) => name.length));
  for (const [index, [name, photo]] of taken.entries())
    for (const [otherName, { bytes: image }] of taken.slice(index + 1)) {
      const asked = { photo, image, archetype: 'formal', direction: null } as const;
      const { measures, scores } = await vision.ask('scoreImage', asked, signal);
      const distance = measures.distance?.toFixed(3) ?? 'none';
      process.stdout.write(
        `${name.padEnd(width)}  ${otherName.padEnd(width)}  distance ${distance}  likeness ${scores.likeness.toFixed(2)}\n`,
      );
    }
  vision.close();
}

if (folder === undefined) {
  process.stderr.write('Usage: npm run likeness FOLDER\n');
  process.exitCode = 1;
} else await run(folder);
