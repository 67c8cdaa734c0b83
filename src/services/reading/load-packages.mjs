// Loads ES modules of packages unchanged. tsx would parse each and add a source map, which takes 350 MB and half a second for pdf.js.
import { readFile } from 'node:fs/promises';

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.includes('/node_modules/') || !url.endsWith('.mjs'))
    return nextLoad(url, context);
  return { format: 'module', source: await readFile(new URL(url)), shortCircuit: true };
}
