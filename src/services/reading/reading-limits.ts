/** Limits for reading a document. */
export interface ReadingLimits {
  bytes: number;
  pages: number;
  /** Total size of a ZIP's members (DOCX, LinkedIn), counted while inflating, because declared sizes can be wrong. */
  inflatedBytes: number;
  archiveMembers: number;
  /** Characters of text. */
  characters: number;
  /** CPU time of the reading thread. Text recognition runs in threads of its own; the number of pages limits it. */
  cpuMilliseconds: number;
  /** Longest wait for an answer. A thread that has not used up its CPU time by then was kept waiting by a busy machine. */
  waitMilliseconds: number;
  /** Heap of the reading thread. */
  heapMegabytes: number;
}

export const DEFAULT_LIMITS: ReadingLimits = {
  bytes: 20 * 1024 * 1024,
  pages: 30,
  inflatedBytes: 64 * 1024 * 1024,
  archiveMembers: 2_000,
  characters: 400_000,
  cpuMilliseconds: 30_000,
  waitMilliseconds: 600_000,
  heapMegabytes: 512,
};

/** Human-readable size, such as `20 MB`. */
export function readableBytes(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} KB` : `${bytes} bytes`;
}
