/**
 * `npm run train`: trains the models that find a resume's sections and heads, and the one that judges whether a value is right, on
 * generated resumes only, and writes their weights.
 *
 * --seeds N      number of seeds, 120 resumes each
 * --cache DIR    keep the generated resumes for the next run
 * --doubt        only the model that judges values, for the reader as it is
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Verity } from '../src/domain/resume/doubt/doubt-values.ts';
import { doubtLessons } from './parser-training/doubt-lessons.ts';
import { trainModel, type Sample } from './parser-training/train-model.ts';
import { lessonOf, trainReader, type Lesson } from './parser-training/train-reader.ts';
import { trainingResumes, type TrainingResume } from './parser-training/training-resumes.ts';
import { randomOf } from './resumes/random.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '8' },
    cache: { type: 'string' },
    doubt: { type: 'boolean', default: false },
  },
});

/** Other seeds than those of the evaluation. */
const FIRST_SEED = 101;
const SEED = 2;
const weightsFile = (path: string) => new URL(`../src/domain/resume/${path}`, import.meta.url);

const random = randomOf(SEED);
const lessons: Lesson[] = [];
const bySeed: TrainingResume[][] = [];
for (let seed = FIRST_SEED; seed < FIRST_SEED + Number(values.seeds); seed += 1) {
  bySeed.push([]);
  for await (const resume of trainingResumes([seed], values.cache ?? null)) {
    bySeed.at(-1)?.push(resume);
    if (!values.doubt) lessons.push(lessonOf(random, resume));
  }
}
console.log(`${bySeed.flat().length} resumes`);

if (!values.doubt) {
  const { line, section, head, study } = trainReader(random, lessons);
  await save('sectioning/section-weights.ts', { LINE_WEIGHTS: line, SECTION_WEIGHTS: section });
  await save('heads/head-weights.ts', { HEAD_WEIGHTS: head, STUDY_WEIGHTS: study });
}

const samples: Sample<Verity>[] = [];
for (const lesson of doubtLessons(SEED, bySeed)) samples.push(...lesson);
console.log(`${samples.length} values, ${samples.filter(({ label }) => label === 'wrong').length} wrong`);
// Few rounds and no rare signs: what is learned here has to hold for documents of other kinds.
const doubt = trainModel(randomOf(SEED), {
  labels: ['right', 'wrong'],
  rounds: 2,
  draw: () => withoutRare(samples, { least: 30 }),
});
await save('doubt/doubt-weights.ts', { DOUBT_WEIGHTS: doubt });

function withoutRare<Label extends string>(all: Sample<Label>[], { least }: { least: number }): Sample<Label>[] {
  const times = new Map<string, number>();
  for (const { features } of all) for (const [name] of features) times.set(name, (times.get(name) ?? 0) + 1);
  return all.map(({ features, label }) => ({
    label,
    features: features.filter(([name]) => (times.get(name) ?? 0) >= least),
  }));
}

async function save(path: string, models: Record<string, unknown>): Promise<void> {
  const constants = Object.entries(models).map(
    ([name, model]) => `export const ${name} =\n  '${JSON.stringify(model)}';\n`,
  );
  await writeFile(weightsFile(path), `/** Written by \`npm run train\`. */\n${constants.join('')}`);
}
