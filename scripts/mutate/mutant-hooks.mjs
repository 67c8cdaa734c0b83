// Loads the tests' code with the mutant of CURSUS_MUTANT in its file (npm run mutate). Nothing is written.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { file, start, end, after } = JSON.parse(process.env.CURSUS_MUTANT);
const mutated = pathToFileURL(path.resolve(import.meta.dirname, '../..', file)).href;

export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (url.split('?')[0] !== mutated) return loaded;
  const source = String(loaded.source);
  return { ...loaded, source: source.slice(0, start) + after + source.slice(end) };
}
