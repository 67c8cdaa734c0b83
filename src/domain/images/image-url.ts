/** Every size of an image is available in these formats. */
export const IMAGE_FORMATS = ['avif', 'webp', 'jpg'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

export const IMAGE_TYPES: Record<ImageFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };

const WIDTHS = [240, 480, 640, 960, 1200, 1440];

/** The widths in which an image is served, ending with its original width. */
export function imageWidths(width: number): number[] {
  return [...WIDTHS.filter((one) => one < width), width];
}

/** Widths that can stand in for one that was not made when the image was placed, smallest first. */
export function largerWidths(width: number): number[] {
  return WIDTHS.filter((one) => one > width);
}

/** Path of one size of an image. It contains the content's checksum, so the response can be cached forever. */
export function imageUrl(
  { id, checksum, mediaType, width }: { id: string; checksum: string; mediaType: string; width: number | null },
  wanted: number,
  format: ImageFormat | 'original',
): string | null {
  if (!mediaType.startsWith('image/')) return null;
  const name = checksum.slice(0, 16);
  if (format === 'original' || width === null) return `/media/${id}/${name}`;
  return `/media/${id}/${name}-${wanted}.${format}`;
}

/** Storage key for one size of the image with this checksum. */
export function derivedKey(userId: string, checksum: string, width: number, format: ImageFormat): string {
  return `derived/${userId}/${checksum}/${width}.${format}`;
}
