// npm run mutate: changes the code in small ways, one at a time, and looks whether a test fails. Prints the score and the survivors.
//   npm run mutate -- --files src/domain/story --files src/services/graph --sample 20 --seed 1 [--tests tests/resolvers/edit]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findMutants, type Mutant } from './mutate/find-mutants.ts';
import { runMutant, runTests, type TestGroups, testsOf } from './mutate/run-mutant.ts';
import { randomOf } from './resumes/random.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: ['src/domain', 'src/services/graph'] },
    sample: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', multiple: true, default: [] },
  },
});
const mutants = draw(values.files.flatMap(filesIn).flatMap((file) => findMutants(file, readFileSync(file, 'utf8'))));
const groups = new Map<string, TestGroups>();
for (const { file } of mutants) if (!groups.has(file)) groups.set(file, testsOf(file, values.tests));
const unit = new Set([...groups.values()].flatMap((one) => [...one.near, ...one.unit]));
const began = performance.now();
if (unit.size > 0 && (await runTests([...unit], null, 3_600)) !== 'survived') {
  say('The tests fail without any change. Run npm run test:unit first.');
  process.exit(1);
}
/** What runs for longer than all of them together, on this machine, does not end. */
const seconds = 120 + (2 * (performance.now() - began)) / 1_000;

const survivors: Mutant[] = [];
for (const [index, mutant] of mutants.entries()) {
  const outcome = await runMutant(mutant, groups.get(mutant.file) ?? { near: [], unit: [], db: [] }, seconds);
  if (outcome === 'survived') survivors.push(mutant);
  say(`${index + 1}/${mutants.length} ${outcome.padEnd(9)} ${describe(mutant)}`);
}
const killed = mutants.length - survivors.length;
say(`\nMutation score: ${killed} of ${mutants.length} killed (${Math.round((100 * killed) / mutants.length)} %)`);
for (const one of survivors) say(`  survived ${describe(one)}`);

/** A sample without repeats, in random order, so that a run that is cut short is a sample too. */
function draw(all: Mutant[]): Mutant[] {
  const random = randomOf(Number(values.seed));
  const left = [...all];
  say(`${Math.min(Number(values.sample), all.length)} of ${all.length} mutants, seed ${values.seed}`);
  return Array.from({ length: Number(values.sample) }, () =>
    left.length === 0 ? [] : left.splice(random.int(0, left.length - 1), 1),
  ).flat();
}

function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [path.normalize(place)];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(place, name))
    .toSorted();
}

function describe({ file, line, before, after }: Mutant): string {
  const short = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 50);
  return `${file}:${line} ${short(before)} → ${short(after) || '(nothing)'}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
