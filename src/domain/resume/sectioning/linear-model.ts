/** Weights of a multinomial logistic regression, one per label for each feature. */
export interface LinearModel<Label extends string> {
  labels: readonly Label[];
  weights: ReadonlyMap<string, readonly number[]>;
}

/** Features with their values. A feature that the model doesn't know counts nothing. */
export type Features = readonly (readonly [name: string, value: number])[];

/** A model as text: labels and the weight that 127 stands for, then each feature with its weights from -127 to 127. */
export interface StoredModel {
  labels: string[];
  scales: number[];
  weights: Record<string, number[]>;
}

export function readModel<Label extends string>(stored: string): LinearModel<Label> {
  const { labels, scales, weights } = JSON.parse(stored) as StoredModel;
  const scaled = Object.entries(weights).map(
    ([name, row]) => [name, row.map((weight, label) => (weight / 127) * (scales[label] ?? 0))] as const,
  );
  return { labels: labels as Label[], weights: new Map(scaled) };
}

/** The probability of each label, in the model's order. */
export function probabilities<Label extends string>(
  { labels, weights }: LinearModel<Label>,
  features: Features,
): number[] {
  const scores = labels.map(() => 0);
  for (const [name, value] of features) {
    const row = weights.get(name);
    if (row) for (const [label, weight] of row.entries()) scores[label] = (scores[label] ?? 0) + weight * value;
  }
  return softmax(scores);
}

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
