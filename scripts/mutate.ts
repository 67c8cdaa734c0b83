// npm run mutate: changes the code in small ways, one at a time, and looks whether a test fails. Prints the survivors and the score.
//   npm run mutate -- --files src/domain/story --files src/services/graph --sample 20 --seed 1 [--db] [--tests tests/resolvers/edit]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findMutants, type Mutant } from './mutate/find-mutants.ts';
import { Trial } from './mutate/trial.ts';
import { randomOf } from './resumes/random.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: ['src/domain'] },
    except: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    near: { type: 'boolean', default: false },
    db: { type: 'boolean', default: false },
    tests: { type: 'string', multiple: true, default: [] },
  },
});
const files = values.files.flatMap(filesIn).filter((file) => !values.except.some((part) => file.startsWith(part)));
const mutants = draw(files.flatMap((file) => findMutants(file, readFileSync(file, 'utf8'))));
const began = performance.now();
const trial = await Trial.open([...new Set(mutants.map(({ file }) => file))], values);
const killed = new Map<string, boolean[]>();
let isStopped = false;
process.once('SIGINT', () => (isStopped = true));
for (const [index, mutant] of mutants.entries()) {
  if (isStopped) break;
  const outcome = await trial.run(mutant);
  const folder = path.dirname(mutant.file).split('/').slice(0, 3).join('/');
  killed.set(folder, [...(killed.get(folder) ?? []), outcome !== 'survived']);
  if (outcome === 'survived') say(`survived ${describe(mutant)}`);
  if ((index + 1) % 100 === 0) say(`… ${index + 1} of ${mutants.length}`);
}
trial.close();
const byFolder = [...killed].toSorted(([a], [b]) => a.localeCompare(b));
for (const [folder, outcomes] of byFolder) say(`${folder}: ${score(outcomes)}`);
say(`all: ${score([...killed.values()].flat())}, ${Math.round((performance.now() - began) / 1_000)} s`);

/** A sample without repeats, in random order, so that a run that is stopped with Ctrl+C has measured a sample too. */
function draw(all: Mutant[]): Mutant[] {
  const random = randomOf(Number(values.seed));
  const left = [...all];
  const count = Math.min(Number(values.sample), all.length);
  say(`${count} of ${all.length} mutants, seed ${values.seed}`);
  return Array.from({ length: count }, () => left.splice(random.int(0, left.length - 1), 1)).flat();
}

function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [path.normalize(place)];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(place, name))
    .toSorted();
}

function score(outcomes: boolean[]): string {
  const noticed = outcomes.filter(Boolean).length;
  return `${noticed} of ${outcomes.length} killed (${Math.round((100 * noticed) / outcomes.length)} %)`;
}

function describe({ file, line, before, after }: Mutant): string {
  const short = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 70);
  return `${file}:${line} ${short(before)} → ${short(after) || '(nothing)'}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
