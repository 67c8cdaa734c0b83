// All candidates of one photo: CPU time and peak memory of our processes, next to sharp alone for the same pixels, and how much better
// our upscaling is than sharp's. `node --import tsx bench/portraits.ts [PHOTO...]`; defaults to the sample portrait.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ALL_ARCHETYPES, ARCHETYPES } from '../src/domain/images/archetypes.ts';
import { openVision } from '../src/services/vision/open-vision.ts';
import { cpuOf } from './kit/cpu.ts';
import { mostGoal, ratioGoal, reportGoals } from './kit/goals.ts';
import { memoryOf } from './kit/memory.ts';
import { familyOf } from './kit/processes.ts';
import { writeResults } from './kit/write-results.ts';

const MOST_TIMES = 4;
const MOST_MEGABYTES = 900;
const CANDIDATES = 3;
const ROUNDS = 2;
const { signal } = new AbortController();

const photos = process.argv.slice(2);
if (photos.length === 0) photos.push(path.join(import.meta.dirname, '../samples/portrait.jpg'));
const lines: string[] = [];
for (const photo of photos) {
  const bare: number[] = [];
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(Number.parseFloat(bench('bare-sharp.ts', [photo, ...frames()])));
    rounds.push(await makeAll(photo));
  }
  const cpu = Math.min(...rounds.map((one) => one.cpu));
  const megabytes = Math.max(...rounds.map((one) => one.megabytes));
  const least = Math.min(...bare);
  const name = path.basename(photo);
  reportGoals([
    ratioGoal({
      what: `${frames().length} portraits of ${name}, made and scored`,
      ours: `${cpu.toFixed(1)} s CPU`,
      peer: `sharp alone ${least.toFixed(2)} s CPU`,
      ratio: cpu / least,
      most: MOST_TIMES,
    }),
    mostGoal('portraits: peak memory', megabytes, { most: MOST_MEGABYTES, unit: 'MB' }),
  ]);
  const parts = rounds[0]?.parts.map(([part, seconds]) => `${part} ${seconds.toFixed(1)}`).join(', ');
  lines.push(
    `| ${name} | ${cpu.toFixed(1)} | ${parts} | ${megabytes.toFixed(0)} | ${least.toFixed(2)} | ${(cpu / least).toFixed(1)} |`,
  );
}
const table = [
  '## Portraits',
  '',
  `${frames().length} candidates of a photo, from processes that have loaded nothing to scored pictures; the least CPU time of ${ROUNDS} rounds. sharp alone crops the photo to the same sizes and encodes them.`,
  '',
  '| photo | Cursus, s of CPU | of which, s by the clock | peak memory, MB | sharp alone, s of CPU | ratio |',
  '| --- | ---: | --- | ---: | ---: | ---: |',
  ...lines,
].join('\n');
console.log(table);
writeResults('portraits', table);
process.stdout.write(bench('upscale.ts', []));

/** From an unstarted process to twelve scored candidates. */
async function makeAll(photoFile: string) {
  const vision = openVision();
  let peak = 0;
  /** Seconds of CPU by process. Those that have ended keep what was seen last. */
  const cpu = new Map<number, number>();
  const earlier = new Set(familyOf(process.pid));
  const before = process.cpuUsage();
  const look = () => {
    let megabytes = 0;
    for (const id of familyOf(process.pid))
      try {
        megabytes += memoryOf(id);
        if (!earlier.has(id)) cpu.set(id, cpuOf(id) / 1_000);
      } catch {
        // It ended after it was listed.
      }
    peak = Math.max(peak, megabytes);
  };
  const watch = setInterval(look, 100);
  const parts = new Map<string, number>();
  const timed = async <T>(name: string, work: Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work;
    parts.set(name, (parts.get(name) ?? 0) + (performance.now() - began) / 1000);
    return result;
  };
  const bytes = await readFile(photoFile);
  const photo = await timed('photo', vision.ask('preparePhoto', { bytes, fileName: photoFile, mark: null }, signal));
  for (const archetype of ALL_ARCHETYPES)
    for (let i = 1; i <= CANDIDATES; i += 1) {
      const seed = `bench-0-${i}`;
      const image = await timed(
        'making',
        vision.ask('makeCandidate', { photo, archetype, turn: i - 1, seed, color: null }, signal),
      );
      await timed(
        'scoring',
        vision.ask('scoreImage', { photo, image: image.bytes, archetype, direction: image.direction }, signal),
      );
    }
  clearInterval(watch);
  look();
  const { user, system } = process.cpuUsage(before);
  vision.close();
  return {
    megabytes: peak,
    cpu: [...cpu.values()].reduce((sum, each) => sum + each, (user + system) / 1e6),
    parts: [...parts],
  };
}

/** In a separate process, so that its memory is not measured here. */
function bench(script: string, args: string[]): string {
  const file = path.join(import.meta.dirname, 'portraits', script);
  return execFileSync(process.execPath, ['--import', 'tsx', file, ...args], { encoding: 'utf8' });
}

function frames(): string[] {
  return ALL_ARCHETYPES.flatMap((archetype) => {
    const { width, height } = ARCHETYPES[archetype];
    return Array.from({ length: CANDIDATES }, () => `${width}x${height}`);
  });
}
