/** The visible part of an image and its focal point, as fractions (0..1) of the image. */
export type Crop = { x: number; y: number; w: number; h: number; focalX: number; focalY: number };

/** The largest crop with the frame's ratio, centered on the focal point as closely as the image's borders allow. */
export function cropAround(
  image: { width: number; height: number; focalX: number; focalY: number },
  frame: { width: number; height: number },
): Crop {
  const { width, height, focalX, focalY } = image;
  const ratio = frame.width / frame.height;
  const w = Math.min(1, (height * ratio) / width);
  const h = Math.min(1, width / ratio / height);
  const within = (middle: number, size: number) => Math.min(Math.max(middle - size / 2, 0), 1 - size);
  return { x: within(focalX, w), y: within(focalY, h), w, h, focalX, focalY };
}

/** Why a crop is invalid, for the owner; null when it is valid. */
export function cropProblem({ x, y, w, h }: Crop): string | null {
  if (w < 0.05 || h < 0.05) return 'The crop is too small: w and h must be at least 0.05. Enlarge it.';
  if (x + w > 1.000001 || y + h > 1.000001)
    return 'The crop is partly outside the image: x + w and y + h must be at most 1. Move or shrink it.';
  return null;
}
