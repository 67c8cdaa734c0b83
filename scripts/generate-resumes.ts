/**
 * `npx tsx scripts/generate-resumes.ts SEED PER_LAYOUT OUT_DIR`: writes fictional resumes with their truth, one folder
 * each.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateResume, planResumes } from './resumes/generate-resumes.ts';
import { openPrinter } from './resumes/writers/browser.ts';

const [seed, perLayout, out] = process.argv.slice(2);
if (!seed || !perLayout || !out) throw new Error('Usage: npx tsx scripts/generate-resumes.ts SEED PER_LAYOUT OUT_DIR');

const printer = await openPrinter();
try {
  for (const plan of planResumes({ seed: Number(seed), perLayout: Number(perLayout) })) {
    const { id, fileName, bytes, truth, layout, stratum, language } = await generateResume(plan, printer);
    const folder = join(out, id);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, fileName), bytes);
    await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
    await writeFile(join(folder, 'source.json'), `${JSON.stringify({ layout, stratum, language }, null, 1)}\n`);
  }
} finally {
  await printer.close();
}
