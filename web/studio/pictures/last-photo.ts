let last: string | null = null;

/** Keeps the photo that was uploaded last in this tab. The server doesn't serve originals, because they may contain a location. */
export function keepLastPhoto(file: File): void {
  if (last !== null) URL.revokeObjectURL(last);
  last = URL.createObjectURL(file);
}

/** Address of the photo that was uploaded last in this tab; null after a reload. */
export const lastPhoto = (): string | null => last;
