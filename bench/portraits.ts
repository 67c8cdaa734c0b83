// All candidates of one photo: duration and peak memory of our processes, next to bare sharp for the same pixels, and
// how much
// better our upscaling is than sharp's. `node --import tsx bench/portraits.ts [PHOTO...]`; defaults to the sample
// portrait.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ALL_ARCHETYPES, ARCHETYPES } from '../src/domain/images/archetypes.ts';
import { openVision } from '../src/services/vision/open-vision.ts';

const GOAL_SECONDS = 25;
const GOAL_MEGABYTES = 900;
const CANDIDATES = 3;
const { signal } = new AbortController();

const photos = process.argv.slice(2);
if (photos.length === 0) photos.push(path.join(import.meta.dirname, '../samples/portrait.jpg'));
let missed = false;
for (const photo of photos) {
  const bare = bench('bare-sharp.ts', [photo, ...frames()]);
  const { seconds, megabytes, cpu, parts } = await makeAll(photo);
  missed ||= seconds > GOAL_SECONDS || megabytes > GOAL_MEGABYTES;
  report(path.basename(photo), seconds, megabytes);
  console.log(
    `     breakdown: ${parts.map(([name, part]) => `${name} ${part.toFixed(1)} s`).join(', ')}; ${cpu.toFixed(1)} s of CPU`,
  );
  const ours = seconds.toFixed(1);
  console.log(
    `     ratio to bare sharp (${bare.trim()}): ${(seconds / Number.parseFloat(bare)).toFixed(1)}, ours ${ours} s`,
  );
}
process.stdout.write(bench('upscale.ts', []));
process.exitCode = missed ? 1 : 0;

/** From an unstarted process to twelve scored candidates. */
async function makeAll(photoFile: string) {
  const vision = openVision();
  let peak = 0;
  let cpu = 0;
  const watch = setInterval(() => {
    const ours = resourcesOfOurs();
    peak = Math.max(peak, ours.megabytes);
    cpu = Math.max(cpu, ours.cpuSeconds);
  }, 100);
  const before = resourcesOfOurs().cpuSeconds;
  const parts = new Map<string, number>();
  const timed = async <T>(name: string, work: Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work;
    parts.set(name, (parts.get(name) ?? 0) + (performance.now() - began) / 1000);
    return result;
  };
  const began = performance.now();
  const bytes = await readFile(photoFile);
  const photo = await timed('photo', vision.ask('preparePhoto', { bytes, fileName: photoFile, mark: null }, signal));
  for (const archetype of ALL_ARCHETYPES)
    for (let i = 1; i <= CANDIDATES; i += 1) {
      const seed = `bench-0-${i}`;
      const image = await timed(
        'making',
        vision.ask('makeCandidate', { photo, archetype, turn: i - 1, seed, color: null }, signal),
      );
      await timed('scoring', vision.ask('scoreImage', { photo, image: image.bytes, archetype, derived: true }, signal));
    }
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  vision.close();
  return { seconds, megabytes: peak, cpu: cpu - before, parts: [...parts] };
}

/** Of this process and all its descendants, from /proc; 0 on other systems than Linux. */
function resourcesOfOurs(): { megabytes: number; cpuSeconds: number } {
  const parents = new Map<number, number>();
  const used = new Map<number, { megabytes: number; cpuSeconds: number }>();
  for (const entry of existsSync('/proc/self/status') ? readdirSync('/proc') : []) {
    if (!/^\d+$/.test(entry)) continue;
    const status = readOf(entry, 'status');
    // User and system time, in hundredths of a second, follow the name in parentheses.
    const times = readOf(entry, 'stat').split(') ')[1]?.split(' ') ?? [];
    parents.set(Number(entry), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
    used.set(Number(entry), {
      megabytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024,
      cpuSeconds: (Number(times[11] ?? 0) + Number(times[12] ?? 0)) / 100,
    });
  }
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && id > 1 && (id === process.pid || isOurs(parents.get(id)));
  const ours = [...used].filter(([id]) => isOurs(id)).map(([, one]) => one);
  const sum = (of: (one: { megabytes: number; cpuSeconds: number }) => number) =>
    ours.reduce((total, one) => total + of(one), 0);
  return { megabytes: sum((one) => one.megabytes), cpuSeconds: sum((one) => one.cpuSeconds) };
}

function readOf(id: string, file: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    // The process ended after it was listed.
    return '';
  }
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

function report(name: string, seconds: number, megabytes: number): void {
  const word = seconds > GOAL_SECONDS ? 'SLOW' : megabytes > GOAL_MEGABYTES ? 'FAT ' : 'ok  ';
  const memory = megabytes > 0 ? `${megabytes.toFixed(0)} MB at most` : 'memory is measured on Linux alone';
  console.log(`${word} ${name}: ${seconds.toFixed(1)} s, ${memory}; goals ${GOAL_SECONDS} s and ${GOAL_MEGABYTES} MB`);
}
