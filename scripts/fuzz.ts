/**
 * `npm run fuzz`: reads mutated resumes, always the same ones; each must give a resume or a typed error, within time and memory.
 *
 * --files N   number of files; 2000 by default
 */
import { parseArgs } from 'node:util';
import { DocumentUnreadable } from '../src/domain/resume/document-unreadable.ts';
import { parseResume } from '../src/domain/resume/parse-resume.ts';
import { readDocument } from '../src/services/reading/read-document.ts';
import { mutate } from './parser-eval/mutate.ts';
import { randomOf } from './resumes/random.ts';
import { generateResume, planResumes } from './resumes/generate-resumes.ts';
import { openPrinter } from './resumes/writers/browser.ts';

const { values } = parseArgs({ options: { files: { type: 'string', default: '2000' } } });
const SEED = 20_261_123;
/** Seconds of CPU within which a file must be read or refused. */
const LIMIT = 30;

const printer = await openPrinter();
const sources = [];
for (const plan of planResumes({ seed: SEED, perLayout: 1 }).filter(({ writer }) => writer !== 'scan'))
  sources.push(await generateResume(plan, printer));
await printer.close();

const random = randomOf(SEED);
const counts = new Map<string, number>();
let slowest = 0;
for (let index = 0; index < Number(values.files); index += 1) {
  const { bytes, fileName } = random.pick(sources);
  const began = process.cpuUsage();
  const outcome = await read(mutate(random, bytes), fileName);
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  slowest = Math.max(slowest, seconds);
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  if (seconds > LIMIT || outcome.startsWith('CRASH')) {
    console.error(`file ${index} (${fileName}): ${outcome}, ${seconds.toFixed(1)} s`);
    process.exitCode = 1;
  }
}
for (const [outcome, count] of [...counts].toSorted((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)} ${outcome}`);
console.log(`slowest ${slowest.toFixed(1)} s, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
// The reading thread stays open, waiting for more documents.
process.exit();

async function read(bytes: Uint8Array, fileName: string): Promise<string> {
  try {
    parseResume({ ...(await readDocument({ bytes, fileName })), fileName });
    return 'read';
  } catch (error) {
    return error instanceof DocumentUnreadable ? error.code : `CRASH ${String(error)}`;
  }
}
