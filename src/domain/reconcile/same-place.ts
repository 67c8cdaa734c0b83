import { isSamePlace } from './merge-reading.ts';
import type { Reading } from './reading.ts';
import { fieldOf, type Row } from './stored-graph.ts';

/** Counts the values that a row had from the very same characters of the same document before. */
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
