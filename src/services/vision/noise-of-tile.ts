/**
 * σ of the noise in a square of a gray picture, 0..255. Its neighbors have to be within the picture, too. J. Immerkær, "Fast Noise Variance
 * Estimation", 1996.
 */
export function noiseOfTile(
  gray: Float32Array,
  width: number,
  { left, top, side }: { left: number; top: number; side: number },
): number {
  let sum = 0;
  for (let y = top; y < top + side; y += 1)
    for (let x = left; x < left + side; x += 1) sum += Math.abs(curvature(gray, y * width + x, width));
  return (sum / (side * side)) * (Math.sqrt(Math.PI / 2) / 6);
}

/** The filter of Immerkær. Not a closure of the loop: making one per pixel took a third of the time of scoring. */
function curvature(gray: Float32Array, at: number, width: number): number {
  const [above, below] = [at - width, at + width];
  const corners = (gray[above - 1] ?? 0) + (gray[above + 1] ?? 0) + (gray[below - 1] ?? 0) + (gray[below + 1] ?? 0);
  const sides = (gray[above] ?? 0) + (gray[below] ?? 0) + (gray[at - 1] ?? 0) + (gray[at + 1] ?? 0);
  return corners - 2 * sides + 4 * (gray[at] ?? 0);
}
