import { describeLines } from '../../src/domain/resume/sectioning/describe-lines.ts';
import type { StoredModel } from '../../src/domain/resume/sectioning/linear-model.ts';
import { sectionFeatures } from '../../src/domain/resume/sectioning/section-features.ts';
import { KIND_OF, KINDS, type LineLabel } from '../../src/domain/resume/sectioning/section-models.ts';
import type { SectionKind } from '../../src/domain/resume/words/section-names.ts';
import { pieceFeatures, type PiecedHead } from '../../src/domain/resume/heads/piece-features.ts';
import type { HeadLabel, StudyLabel } from '../../src/domain/resume/heads/tag-heads.ts';
import type { ReaderModel } from '../../src/domain/resume/reader-models.ts';
import type { Random } from '../resumes/random.ts';
import { labelHeads, labelStudies, type LabeledHeads } from './label-heads.ts';
import { labelLines, type LabeledResume } from './label-lines.ts';
import { someMissing } from './some-missing.ts';
import type { TrainingResume } from './training-resumes.ts';
import { trainModel, type Sample } from './train-model.ts';

/** What the reader's models learn from a resume. */
export interface Lesson extends LabeledResume {
  heads: LabeledHeads;
  studies: LabeledHeads<StudyLabel>;
  described: ReturnType<typeof describeLines>;
}

export function lessonOf(random: Random, resume: TrainingResume): Lesson {
  const labeled = labelLines(resume);
  return {
    ...labeled,
    heads: labelHeads(random, resume, labeled),
    studies: labelStudies(random, resume, labeled),
    described: describeLines(labeled.lines),
  };
}

/** Trains the models that find sections and heads. */
export function trainReader(random: Random, lessons: Lesson[]): Record<ReaderModel, StoredModel> {
  const line = trainModel(random, {
    labels: Object.keys(KIND_OF) as LineLabel[],
    rounds: 3,
    draw: () => lessons.flatMap((lesson) => lineSamples(random, lesson)),
  });
  const section = trainModel(random, {
    labels: KINDS,
    rounds: 6,
    draw: () => lessons.flatMap((lesson) => sectionSamples(random, lesson)),
  });
  const head = trainModel(random, {
    labels: ['title', 'company', 'place', 'rest'] as HeadLabel[],
    rounds: 6,
    draw: () => lessons.flatMap(({ heads }) => headSamples(random, heads)),
  });
  const study = trainModel(random, {
    labels: ['degree', 'school', 'rest'] as StudyLabel[],
    rounds: 6,
    draw: () => lessons.flatMap(({ studies }) => headSamples(random, studies)),
  });
  return { line, section, head, study };
}

function lineSamples(random: Random, { labels, described }: Lesson): Sample<LineLabel>[] {
  const keep = someMissing(random, 0.2);
  return described.features.flatMap((features, at) => {
    const label = labels[at];
    return label ? [{ label, features: features.filter(keep).map((name) => [name, 1] as const) }] : [];
  });
}

function sectionSamples(random: Random, { lines, labels, described }: Lesson): Sample<SectionKind>[] {
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

function headSamples<Label extends string>(
  random: Random,
  { heads, labels }: { heads: PiecedHead[]; labels: Label[][] },
): Sample<Label>[] {
  const keep = someMissing(random, 0.2, 0.15);
  return pieceFeatures(heads).flatMap((head, at) =>
    head.flatMap((features, index) => {
      const label = labels[at]?.[index];
      return label ? [{ label, features: features.filter(keep).map((name) => [name, 1] as const) }] : [];
    }),
  );
}
