import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isUseless } from '../../scripts/slim-modules/is-useless.ts';
import { type Lock, neededPackages } from '../../scripts/slim-modules/needed-packages.ts';
import { CARD_FACES, FALLBACK_FACES, RESUME_FACES } from '../../src/services/typst/fonts.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface InstallSize {
  /** What `npm ci --omit=dev` leaves in node_modules on this platform, in megabytes. */
  withoutDev: number;
  /** What the image has of that. */
  slim: number;
}

/** By the lockfile, from the files of the installed packages, so that nothing is downloaded. */
export function installSize(): InstallSize {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
  const needed = neededPackages(packages);
  const faces = { ...RESUME_FACES, ...CARD_FACES, ...FALLBACK_FACES };
  const size = { withoutDev: 0, slim: 0 };
  for (const [folder, one] of Object.entries(packages as Record<string, { dev?: boolean }>)) {
    if (!folder.startsWith('node_modules/') || one.dev === true || !existsSync(path.join(ROOT, folder))) continue;
    for (const file of filesOf(path.join(ROOT, folder))) {
      const megabytes = statSync(file).size / 1e6;
      size.withoutDev += megabytes;
      const isKept = needed.has(folder) && !isUseless(path.relative(path.join(ROOT, 'node_modules'), file), faces);
      if (isKept) size.slim += megabytes;
    }
  }
  return size;
}

/** Without those of packages inside, which have lines of their own in the lockfile. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesOf(file);
    return entry.isFile() ? [file] : [];
  });
}
