import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentText } from '../../src/domain/resume/document-layout.ts';
import { readDocument } from '../../src/services/reading/read-document.ts';
import { generateResume, planResumes, type GeneratedResume, type Plan } from '../resumes/generate-resumes.ts';
import { openPrinter, type Printer } from '../resumes/writers/browser.ts';

/** A resume as it was read, with what is known about it. */
export interface TrainingResume extends Pick<GeneratedResume, 'id' | 'layout' | 'person' | 'otherHeadings' | 'truth'> {
  document: DocumentText;
}

/** Generates and reads the resumes of the seeds. `cache` keeps them for the next run. */
export async function* trainingResumes(seeds: number[], cache: string | null): AsyncGenerator<TrainingResume> {
  let printer: Printer | null = null;
  for (const seed of seeds) {
    const file = cache === null ? null : join(cache, `${seed}.json`);
    if (file !== null && existsSync(file)) {
      yield* JSON.parse(await readFile(file, 'utf8')) as TrainingResume[];
      continue;
    }
    printer ??= await openPrinter();
    const resumes: TrainingResume[] = [];
    for (const plan of plansOf(seed)) {
      const { id, layout, person, otherHeadings, truth, bytes, fileName } = await generateResume(plan, printer);
      resumes.push({ id, layout, person, otherHeadings, truth, document: await readDocument({ bytes, fileName }) });
    }
    if (cache !== null && file !== null) {
      await mkdir(cache, { recursive: true });
      await writeFile(file, JSON.stringify(resumes));
    }
    yield* resumes;
  }
  await printer?.close();
}

/** Scans are slow, and other forms are read by rules of their own. */
const plansOf = (seed: number): Plan[] =>
  planResumes({ seed, perLayout: 1 })
    .filter(({ writer }) => !['scan', 'linkedin', 'rirekisho'].includes(writer))
    .map((plan) => ({ ...plan, unfamiliar: true }));
