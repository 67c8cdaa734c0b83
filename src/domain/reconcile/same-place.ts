import type { Reading } from './reading.ts';
import type { Stored } from './stored-graph.ts';

/** Counts the columns that a stored row has from the very same characters of the same document. */
export function samePlaces(
  { spans }: Reading<object>,
  { evidence }: Stored<object>,
  { documentId, columns }: { documentId: string; columns: readonly string[] },
): number {
  return columns.filter((column) =>
    spans[column]?.some(({ start, end }) =>
      evidence.some(
        (one) => one.documentId === documentId && one.field === column && one.start === start && one.end === end,
      ),
    ),
  ).length;
}
