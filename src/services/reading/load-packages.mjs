// Modules of packages as they are. Left to tsx, each is parsed and given a source map: with pdf.js that takes 350 MB and half a second.
import { readFile } from 'node:fs/promises';

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.includes('/node_modules/') || !url.endsWith('.mjs'))
    return nextLoad(url, context);
  return { format: 'module', source: await readFile(new URL(url)), shortCircuit: true };
}
