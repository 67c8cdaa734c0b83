import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const RESULTS_FILE = path.resolve(import.meta.dirname, '../RESULTS.md');
const TITLE =
  '# Results of the benchmarks\n\nWritten by `npm run bench`; see [docs/performance.md](../docs/performance.md).\n';

/** Replaces the part of bench/RESULTS.md that a benchmark has written before. */
export function writeResults(name: string, markdown: string): void {
  const before = existsSync(RESULTS_FILE) ? readFileSync(RESULTS_FILE, 'utf8') : TITLE;
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const part = `${start}\n\n${markdown.trim()}\n\n${end}`;
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  const after =
    from === -1 ? `${before.trimEnd()}\n\n${part}\n` : before.slice(0, from) + part + before.slice(to + end.length);
  writeFileSync(RESULTS_FILE, after);
}
