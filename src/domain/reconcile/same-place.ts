import { isSamePlace } from './merge-reading.ts';
import type { Reading } from './reading.ts';
import { fieldOf, type Row } from './stored-graph.ts';

/** Counts the values that the row had from exactly the same characters of the same document. */
export function samePlaces(
  { spans }: Reading<object>,
  { pins }: Pick<Row<object>, 'pins'>,
  documentId: string,
): number {
  return Object.entries(spans).filter(([column, all]) =>
    all.some(({ start, end }) =>
      pins.some((pin) => isSamePlace(pin, { documentId, field: fieldOf(column), start, end })),
    ),
  ).length;
}
