/** The part of an image that is shown, all 0..1 of it. */
export type Crop = { x: number; y: number; w: number; h: number; focalX: number; focalY: number };

/** The largest part of an image that has the frame's ratio, as near around the focal point as the image's borders allow. */
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

/** Why a crop is none, in words; null when it is one. */
export function cropFault({ x, y, w, h, focalX, focalY }: Crop): string | null {
  if (![x, y, w, h, focalX, focalY].every((value) => value >= 0 && value <= 1)) return 'All six values are 0 to 1.';
  if (w < 0.05 || h < 0.05) return 'It shows at least 0.05 of the width and of the height.';
  if (x + w > 1.000001 || y + h > 1.000001) return 'It ends within the image: x + w and y + h are at most 1.';
  return null;
}
