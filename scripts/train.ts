/**
 * `npm run train`: trains the models that find a resume's sections, on generated resumes only, and writes their weights.
 *
 * --seeds N      number of seeds, 120 resumes each
 * --cache DIR    keep the generated resumes for the next run
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { describeLines } from '../src/domain/resume/sectioning/describe-lines.ts';
import { lineFeatures } from '../src/domain/resume/sectioning/line-features.ts';
import { sectionFeatures } from '../src/domain/resume/sectioning/section-features.ts';
import { KIND_OF, KINDS, type LineLabel } from '../src/domain/resume/sectioning/section-models.ts';
import type { SectionKind } from '../src/domain/resume/words/section-names.ts';
import { pieceFeatures, type PiecedHead } from '../src/domain/resume/heads/piece-features.ts';
import type { HeadLabel, StudyLabel } from '../src/domain/resume/heads/tag-heads.ts';
import { labelHeads, labelStudies, type LabeledHeads } from './parser-training/label-heads.ts';
import { labelLines, type LabeledResume } from './parser-training/label-lines.ts';
import { someMissing } from './parser-training/some-missing.ts';
import { trainingResumes } from './parser-training/training-resumes.ts';
import { trainModel, type Sample } from './parser-training/train-model.ts';
import { randomOf } from './resumes/random.ts';

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '8' }, cache: { type: 'string' } } });

/** Other seeds than those of the evaluation. */
const FIRST_SEED = 101;
const SEED = 2;
const WEIGHTS = new URL('../src/domain/resume/sectioning/section-weights.ts', import.meta.url);
const HEAD_WEIGHTS = new URL('../src/domain/resume/heads/head-weights.ts', import.meta.url);

const random = randomOf(SEED);
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => FIRST_SEED + index);
const resumes: (LabeledResume & {
  heads: LabeledHeads;
  studies: LabeledHeads<StudyLabel>;
  described: ReturnType<typeof describeLines>;
})[] = [];
for await (const resume of trainingResumes(seeds, values.cache ?? null)) {
  const labeled = labelLines(resume);
  resumes.push({
    ...labeled,
    heads: labelHeads(random, resume, labeled),
    studies: labelStudies(random, resume, labeled),
    described: describeLines(labeled.lines),
  });
}
console.log(`${resumes.length} resumes, ${resumes.reduce((sum, { lines }) => sum + lines.length, 0)} lines`);

const lineModel = trainModel(random, {
  labels: Object.keys(KIND_OF) as LineLabel[],
  rounds: 3,
  draw: () => resumes.flatMap(lineSamples),
});
const sectionModel = trainModel(random, { labels: KINDS, rounds: 6, draw: () => resumes.flatMap(sectionSamples) });
const headModel = trainModel(random, {
  labels: ['title', 'company', 'place', 'rest'] as HeadLabel[],
  rounds: 6,
  draw: () => resumes.flatMap(({ heads }) => headSamples(heads)),
});
const studyModel = trainModel(random, {
  labels: ['degree', 'school', 'rest'] as StudyLabel[],
  rounds: 6,
  draw: () => resumes.flatMap(({ studies }) => headSamples(studies)),
});
await writeFile(
  HEAD_WEIGHTS,
  `/** Written by \`npm run train\`. */\nexport const HEAD_WEIGHTS =\n  '${JSON.stringify(headModel)}';\nexport const STUDY_WEIGHTS =\n  '${JSON.stringify(studyModel)}';\n`,
);
await writeFile(
  WEIGHTS,
  `/** Written by \`npm run train\`. */\nexport const LINE_WEIGHTS =\n  '${JSON.stringify(lineModel)}';\nexport const SECTION_WEIGHTS =\n  '${JSON.stringify(sectionModel)}';\n`,
);

function lineSamples({ lines, labels, described }: (typeof resumes)[number]): Sample<LineLabel>[] {
  const keep = someMissing(random, 0.2);
  return lineFeatures(lines, described).flatMap((features, at) => {
    const label = labels[at];
    return label ? [{ label, features: features.filter(keep).map((name) => [name, 1] as const) }] : [];
  });
}

function sectionSamples({ lines, labels, described }: (typeof resumes)[number]): Sample<SectionKind>[] {
  const sections: { kind: SectionKind; members: number[] }[] = [];
  for (const [at, label] of labels.entries()) {
    const kind = label ? KIND_OF[label] : null;
    const last = sections.at(-1);
    if (!kind) continue;
    if (last?.kind === kind && labels[at - 1] !== 'heading') last.members.push(at);
    else sections.push({ kind, members: [at] });
  }
  return sections.map(({ kind, members }) => {
    // Half of the sections are seen in part.
    const seen = members.length > 2 && random.chance(0.5) ? members.slice(0, random.int(1, members.length)) : members;
    const keep = someMissing(random, 0.3);
    return { label: kind, features: sectionFeatures(lines, seen, described).filter(([name]) => keep(name)) };
  });
}

function headSamples<Label extends string>({
  heads,
  labels,
}: {
  heads: PiecedHead[];
  labels: Label[][];
}): Sample<Label>[] {
  const keep = someMissing(random, 0.2, 0.15);
  return pieceFeatures(heads).flatMap((head, at) =>
    head.flatMap((features, index) => {
      const label = labels[at]?.[index];
      return label ? [{ label, features: features.filter(keep).map((name) => [name, 1] as const) }] : [];
    }),
  );
}
