import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archetype } from '../../domain/career-graph/career-graph.ts';

/** Of the files in `prompts`; a change of their words is a new version, beside the old one. */
const VERSION = 'v1';

export interface ImagePrompt {
  version: string;
  prompt: string;
  negativePrompt: string;
}

export async function loadPrompt(archetype: Archetype): Promise<ImagePrompt> {
  const folder = path.join(import.meta.dirname, 'prompts');
  const read = async (name: string) => (await readFile(path.join(folder, `${name}.${VERSION}.txt`), 'utf8')).trim();
  return { version: VERSION, prompt: await read(archetype), negativePrompt: await read('negative') };
}
