// CPU per page of reading and parsing a document, against what reads the same letters alone: pdf.js for text, Tesseract for scans. Each in a
// process of its own. `node --import tsx bench/reading.ts`
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { renderPages } from '../src/services/reading/ocr/render-pages.ts';
import { type GoalRow, mostGoal, ratioGoal, reportGoals } from './kit/goals.ts';
import { median } from './kit/median.ts';
import { peakOf } from './kit/memory.ts';
import { lineOf, runProcess, type Running } from './kit/run-process.ts';
import { writeResults } from './kit/write-results.ts';
import type { Read } from './reading/round.ts';

const PAGES = 2;
const MOST_MEGABYTES = 600;
/** The letters that both find may differ by so much, because one has no table of contents, the other no hyphens. */
const MOST_DIFFERENCE = 0.1;

interface Kind {
  name: string;
  rounds: number;
  most: number;
  peer: { name: string; script: string; settings: Record<string, string> };
  file: string;
}

const folder = await mkdtemp(path.join(tmpdir(), 'cursus-bench-'));
const running: Running[] = [];
const lines: string[] = [];
const goals: GoalRow[] = [];
try {
  const sample = path.join(import.meta.dirname, '../samples/resume.pdf');
  const scan = await writeScan(await readFile(sample));
  const kinds: Kind[] = [
    {
      name: 'a page of text',
      rounds: 20,
      most: 3,
      peer: { name: 'pdf.js alone', script: 'pdfjs-alone', settings: { FILE: sample } },
      file: sample,
    },
    {
      name: 'a page scanned at 200 dpi',
      rounds: 3,
      most: 2,
      peer: { name: 'Tesseract alone', script: 'tesseract-alone', settings: { FILES: scan.pictures.join(':') } },
      file: scan.file,
    },
  ];
  for (const kind of kinds) await measure(kind);
} finally {
  for (const one of running) await one.stop();
  await rm(folder, { recursive: true, force: true });
}
reportGoals(goals);
const table = [
  '## Reading',
  '',
  `CPU time per page of the sample's ${PAGES} pages, with all threads of the process; medians of interleaved rounds after the first.`,
  '',
  '| page | Cursus, s | the first time, s | peak memory, MB | compared with | s | ratio |',
  '| --- | ---: | ---: | ---: | --- | ---: | ---: |',
  ...lines,
].join('\n');
console.log(table);
writeResults('reading', table);

async function measure({ name, rounds, most, peer, file }: Kind): Promise<void> {
  const ours = await start('ours', { FILE: file });
  const alone = await start(peer.script, peer.settings);
  const cost = { ours: [] as number[], alone: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const [read, readAlone] = [await ask(ours), await ask(alone)];
    const difference = Math.abs(read.found - readAlone.found) / readAlone.found;
    if (difference > MOST_DIFFERENCE)
      throw new Error(`${name}: ${read.found} letters and digits, but ${readAlone.found} by ${peer.name}.`);
    cost.ours.push(read.cpuMs / 1_000 / PAGES);
    cost.alone.push(readAlone.cpuMs / 1_000 / PAGES);
  }
  const megabytes = peakOf(ours.pid);
  const [seconds, secondsAlone] = [median(cost.ours.slice(1)), median(cost.alone.slice(1))];
  const ratio = seconds / secondsAlone;
  goals.push(
    ratioGoal({
      what: name,
      ours: `${seconds.toFixed(3)} s CPU`,
      peer: `${peer.name} ${secondsAlone.toFixed(3)} s CPU`,
      ratio,
      most,
    }),
    mostGoal(`${name}: peak memory`, megabytes, { most: MOST_MEGABYTES, unit: 'MB' }),
  );
  const cells = [
    name,
    seconds.toFixed(3),
    (cost.ours[0] ?? 0).toFixed(2),
    megabytes.toFixed(0),
    peer.name,
    secondsAlone.toFixed(3),
    ratio.toFixed(2),
  ];
  lines.push(`| ${cells.join(' | ')} |`);
}

async function start(script: string, settings: Record<string, string>): Promise<Running> {
  const log = path.join(folder, `${running.length}.log`);
  const one = runProcess(`bench/reading/${script}.ts`, settings, log);
  running.push(one);
  await lineOf(one, log, /ready (\S+)/u);
  return one;
}

async function ask({ child }: Running): Promise<Read> {
  child.send('read');
  const [read] = (await once(child, 'message')) as [Read];
  return read;
}

/** The pages as scans: gray, noise, JPEG, no text. */
async function writeScan(bytes: Uint8Array): Promise<{ file: string; pictures: string[] }> {
  const pdf = await PDFDocument.create();
  const pictures: string[] = [];
  const numbers = Array.from({ length: PAGES }, (_, index) => index + 1);
  for await (const { number, image } of renderPages(bytes, numbers)) {
    const { width, height, data } = image;
    const noisy = data.map((value, index) => Math.min(255, Math.round(value * 0.75 + 50 + ((index * 7919) % 23))));
    const raw = { width, height, channels: 1 as const };
    const picture = await sharp(noisy, { raw }).resize({ width: 1654 }).jpeg({ quality: 60 }).toBuffer();
    const file = path.join(folder, `page-${number}.jpg`);
    await writeFile(file, picture);
    pictures.push(file);
    pdf.addPage([595, 842]).drawImage(await pdf.embedJpg(picture), { x: 0, y: 0, width: 595, height: 842 });
  }
  const file = path.join(folder, 'scan.pdf');
  await writeFile(file, await pdf.save());
  return { file, pictures };
}
