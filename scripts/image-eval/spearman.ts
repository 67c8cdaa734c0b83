/** Rank correlation; equal values share their mean rank. */
export function spearman(a: number[], b: number[]): number {
  const ranks = (values: number[]) => {
    const sorted = values.toSorted((x, y) => x - y);
    return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
  };
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (x.length - 1) / 2;
  const product = (p: number[], q: number[]) =>
    p.reduce((sum, value, i) => sum + (value - mean) * ((q[i] ?? 0) - mean), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}
