import { doubtFeatures } from '../../src/domain/resume/doubt/doubt-features.ts';
import type { Verity } from '../../src/domain/resume/doubt/doubt-values.ts';
import { readUndoubted } from '../../src/domain/resume/parse-resume.ts';
import { readModels, type ReaderModels } from '../../src/domain/resume/reader-models.ts';
import { judgeValues } from '../parser-eval/judge-values.ts';
import { randomOf } from '../resumes/random.ts';
import { lessonOf, trainReader } from './train-reader.ts';
import type { Sample } from './train-model.ts';
import type { TrainingResume } from './training-resumes.ts';

/** Parts that the templates are divided into. */
const PARTS = 3;
/** Seeds that the readers of a part learn from. More would make them better than the reader is on a template that it has never seen. */
const ENOUGH = 3;
/** Seeds whose resumes are read: their values are more than enough. */
const READ = 7;

/**
 * What a reader takes from templates that it has not learned from, right and wrong. A reader knows its own templates too well:
 * its errors there are few, and not those that it makes elsewhere.
 */
export function* doubtLessons(seed: number, all: TrainingResume[][]): Generator<Sample<Verity>[]> {
  const bySeed = all.slice(0, READ);
  const layouts = [...new Set(bySeed.flat().map(({ layout }) => layout))].toSorted();
  for (let part = 0; part < PARTS; part += 1) {
    const isHeld = ({ layout }: TrainingResume) => layouts.indexOf(layout) % PARTS === part;
    const random = randomOf(seed + part);
    const seen = bySeed
      .slice(0, ENOUGH)
      .flat()
      .filter((resume) => !isHeld(resume));
    const { line, section, head, study } = trainReader(
      random,
      seen.map((resume) => lessonOf(random, resume)),
    );
    const models = readModels({
      ...{ line: JSON.stringify(line), section: JSON.stringify(section) },
      ...{ head: JSON.stringify(head), study: JSON.stringify(study) },
    });
    for (const resume of bySeed.flat().filter(isHeld)) yield samplesOf(resume, models);
  }
}

/** The signs of each value that is read in a resume, and whether it is right. */
function samplesOf({ document, truth }: TrainingResume, models: ReaderModels): Sample<Verity>[] {
  const reading = readUndoubted(document, models);
  const right = new Map(judgeValues(reading.resume, truth).map((one) => [one.field, one.right]));
  const { values, features } = doubtFeatures(reading);
  return values.flatMap(({ field }, at) => {
    const isRight = right.get(field);
    if (isRight === undefined) return [];
    return [{ label: isRight ? 'right' : 'wrong', features: (features[at] ?? []).map((sign) => [sign, 1] as const) }];
  });
}
