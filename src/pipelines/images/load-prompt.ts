import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archetype } from '../../domain/career-graph/career-graph.ts';

/** Version of the files in `prompts`; to change a prompt, add a new version next to the old one. */
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
