/** Mean square of the Laplacian in a part of a gray picture, which tells edges from blur. Its neighbors have to be within the picture, too. */
export function laplacianEnergy(
  gray: Float32Array,
  width: number,
  part: { left: number; top: number; width: number; height: number },
): number {
  let energy = 0;
  for (let y = part.top; y < part.top + part.height; y += 1)
    for (let x = part.left; x < part.left + part.width; x += 1) {
      const at = y * width + x;
      const laplacian =
        4 * (gray[at] ?? 0) -
        (gray[at - 1] ?? 0) -
        (gray[at + 1] ?? 0) -
        (gray[at - width] ?? 0) -
        (gray[at + width] ?? 0);
      energy += laplacian * laplacian;
    }
  return energy / (part.width * part.height);
}
