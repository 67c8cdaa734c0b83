// The cost of reading: CPU per page and peak memory of a process that reads one kind of page, including parsing. Goals:
// 0.15 s per
// page of text, 1.5 s per scanned page, 600 MB. `node --import tsx bench/reading.ts`
import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseResume } from '../src/domain/resume/parse-resume.ts';
import { readDocument } from '../src/services/reading/read-document.ts';

interface Cost {
  pages: number;
  statements: number;
  first: number;
  seconds: number;
  megabytes: number;
}

const MOST_MEGABYTES = 600;
const [file, rounds] = process.argv.slice(2);
if (file === undefined) await measureAll();
else process.send?.(await measure(file, Number(rounds)));
process.exit();

async function measureAll(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cursus-bench-'));
  try {
    const sample = path.join(import.meta.dirname, '../samples/resume.pdf');
    const scan = path.join(folder, 'scan.pdf');
    await writeFile(scan, await scanOf(await readFile(sample)));
    say('text', await inProcess(sample, 20), 0.15);
    say('scanned, 200 dpi', await inProcess(scan, 5), 1.5);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function say(what: string, { pages, statements, first, seconds, megabytes }: Cost, goal: number): void {
  const verdict = seconds <= goal && megabytes <= MOST_MEGABYTES ? 'within' : 'MISSES';
  console.log(
    `${what}, ${pages} pages with ${statements} statements: ${seconds.toFixed(3)} s of CPU a page (${first.toFixed(2)} s the first time), ` +
      `${Math.round(megabytes)} MB at most; ${verdict} the goal of ${goal} s and ${MOST_MEGABYTES} MB`,
  );
}

function inProcess(document: string, count: number): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [document, String(count)], { execArgv: ['--import', 'tsx'] });
    child.once('message', (cost) => resolve(cost as Cost));
    child.once('exit', (code) => reject(new Error(`The reading process exited with code ${code}.`)));
  });
}

/** Median cost per page, over all threads. */
async function measure(document: string, count: number): Promise<Cost> {
  const bytes = await readFile(document);
  const costs: number[] = [];
  let pages = 1;
  let statements = 0;
  for (let round = 0; round <= count; round += 1) {
    const before = process.cpuUsage();
    const read = await readDocument({ bytes, fileName: path.basename(document) });
    const { experiences } = parseResume({ ...read, fileName: path.basename(document) });
    const { user, system } = process.cpuUsage(before);
    pages = read.pageCount ?? 1;
    statements = experiences.reduce((sum, { achievements }) => sum + achievements.length, 0);
    costs.push((user + system) / 1e6 / pages);
  }
  const [first = 0, ...later] = costs;
  const seconds = later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0;
  return { pages, statements, first, seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
}

/** The pages as scans: gray, noise, JPEG, no text. */
async function scanOf(bytes: Uint8Array): Promise<Uint8Array> {
  // Imported here, so that they don't count toward the measured memory.
  const { PDFDocument } = await import('pdf-lib');
  const { default: sharp } = await import('sharp');
  const { renderPages } = await import('../src/services/reading/ocr/render-pages.ts');
  const { pageCount } = await readDocument({ bytes, fileName: 'resume.pdf' });
  const pdf = await PDFDocument.create();
  const wanted = Array.from({ length: pageCount ?? 0 }, (_, index) => index + 1);
  for await (const { image } of renderPages(bytes, wanted)) {
    const { width, height, data } = image;
    const noisy = data.map((value, index) => Math.min(255, Math.round(value * 0.75 + 50 + ((index * 7919) % 23))));
    const raw = { width, height, channels: 1 as const };
    const picture = await sharp(noisy, { raw }).resize({ width: 1654 }).jpeg({ quality: 60 }).toBuffer();
    pdf.addPage([595, 842]).drawImage(await pdf.embedJpg(picture), { x: 0, y: 0, width: 595, height: 842 });
  }
  return pdf.save();
}
