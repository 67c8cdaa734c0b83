import { softmax, type Features, type StoredModel } from '../../src/domain/resume/sectioning/linear-model.ts';
import type { Random } from '../resumes/random.ts';

export interface Sample<Label extends string> {
  features: Features;
  label: Label;
}

/** Regularization strength and learning rate. */
const [PULL, STEP] = [2e-4, 0.09];

/**
 * Multinomial logistic regression by AdaGrad. Each round resamples, because each sees a resume with different features missing.
 */
export function trainModel<Label extends string>(
  random: Random,
  { labels, rounds, draw }: { labels: readonly Label[]; rounds: number; draw: () => Sample<Label>[] },
): StoredModel {
  const weights = new Map<string, Float32Array>();
  const squares = new Map<string, Float32Array>();
  const rowOf = (rows: Map<string, Float32Array>, name: string): Float32Array => {
    const row = rows.get(name) ?? new Float32Array(labels.length);
    rows.set(name, row);
    return row;
  };
  for (let round = 0; round < rounds; round += 1) {
    const samples = draw().map((sample) => ({ ...sample, key: random.int(0, 2 ** 30) }));
    for (const { features, label } of samples.toSorted((a, b) => a.key - b.key)) {
      const rows = features.map(([name, value]) => ({ row: rowOf(weights, name), sums: rowOf(squares, name), value }));
      const scores = labels.map((_, at) => rows.reduce((sum, { row, value }) => sum + (row[at] ?? 0) * value, 0));
      const errors = softmax(scores).map((chance, at) => chance - (labels[at] === label ? 1 : 0));
      for (const { row, sums, value } of rows)
        for (const [at, error] of errors.entries()) {
          const slope = error * value + PULL * (row[at] ?? 0);
          const sum = (sums[at] ?? 0) + slope * slope;
          sums[at] = sum;
          row[at] = (row[at] ?? 0) - (STEP * slope) / Math.sqrt(sum + 0.5);
        }
    }
  }
  return stored(labels, weights);
}

/** Whole numbers from -127 to 127 by label; features whose weights round to zero are left out. */
function stored(labels: readonly string[], weights: Map<string, Float32Array>): StoredModel {
  const scales = labels.map((_, at) =>
    [...weights.values()].reduce((most, row) => Math.max(most, Math.abs(row[at] ?? 0)), 1e-9),
  );
  const small = [...weights]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, row]) => [name, labels.map((_, at) => Math.round(((row[at] ?? 0) / (scales[at] ?? 1)) * 127))] as const,
    )
    .filter(([, row]) => row.some((weight) => weight !== 0));
  return {
    labels: [...labels],
    scales: scales.map((scale) => Number(scale.toPrecision(6))),
    weights: Object.fromEntries(small),
  };
}
