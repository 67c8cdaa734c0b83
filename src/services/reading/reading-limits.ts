/** What a document may cost. */
export interface ReadingLimits {
  bytes: number;
  pages: number;
  /** Of everything that a ZIP (DOCX, LinkedIn) holds, counted while it is inflated: declared sizes may lie. */
  inflatedBytes: number;
  archiveMembers: number;
  /** Characters of text; more is no resume. */
  characters: number;
  milliseconds: number;
  /** Heap of the reading thread. */
  heapMegabytes: number;
}

export const DEFAULT_LIMITS: ReadingLimits = {
  bytes: 20 * 1024 * 1024,
  pages: 30,
  inflatedBytes: 64 * 1024 * 1024,
  archiveMembers: 2_000,
  characters: 400_000,
  milliseconds: 30_000,
  heapMegabytes: 512,
};

/** `20 MB`, as a person would say it. */
export function readableBytes(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} KB` : `${bytes} bytes`;
}
