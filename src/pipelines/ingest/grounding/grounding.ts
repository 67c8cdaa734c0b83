import { moveRange } from '../../../domain/dates/move-range.ts';
import { findDateRanges, readDateRange, type DateRange } from '../../../domain/dates/read-date-range.ts';
import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import { findOrders } from '../../../domain/provenance/find-orders.ts';
import { overlap } from '../../../domain/provenance/overlap.ts';
import { passagesOf, type Passages } from '../../../domain/provenance/passages.ts';
import { wholePiece } from '../../../domain/provenance/whole-piece.ts';
import { sourceText, type SourceText } from '../../../domain/provenance/source-text.ts';
import { dateField } from '../../../domain/resume/read-period.ts';
import type { DocumentText } from '../../../domain/resume/document-layout.ts';
import type { Field, ParsedResume, Span } from '../../../domain/resume/parsed-resume.ts';
import { distanceIn, type Distance } from './place-head.ts';

/** A value found once in the document is certainly there; one found several times could be from any of the places. */
const SURE = 0.9;
const OFTEN = 0.75;
/** Confidence in a value that something speaks against. */
const DOUBTED = 0.4;

type Dropped = ParsedResume['dropped'][number];

/** What checking a model's answer needs from the document. */
export interface Grounding {
  text: string;
  source: SourceText;
  passages: Passages;
  /** All periods and dates in the document, at their offsets in it. */
  ranges: DateRange[];
  dropped: Dropped[];
  distance: Distance;
  /** All places of a value outside of passages that give orders. Reports a value without any. */
  placesOf(path: string, value: string | null): Span[];
  drop(path: string, value: string, reason: string): void;
}

/** More places than this say nothing about where a value belongs. */
const MOST_PLACES = 200;

export function openGrounding(document: Pick<DocumentText, 'text' | 'layout'>): Grounding {
  const { text } = document;
  const source = sourceText(text);
  const passages = passagesOf(document);
  const orders = findOrders(passages.lines);
  const dropped: Dropped[] = [];
  const drop = (path: string, value: string, reason: string) => void dropped.push({ path, value, reason });
  const isOrdered = (place: Span) => orders.some((order) => overlap(order, place));
  const ranges = passages.lines.flatMap((line) =>
    findDateRanges(line.text).map((range) => moveRange(range, line.start)),
  );
  return {
    ...{ text, source, passages, dropped, drop, distance: distanceIn(text) },
    ranges: ranges.filter((range) => !isOrdered(range)),
    placesOf(path, value) {
      if (!isSaid(value)) return [];
      const all = source.find(value);
      const places = all.filter((place) => !isOrdered(place)).slice(0, MOST_PLACES);
      if (places.length === 0) drop(path, value, all.length > 0 ? DOUBTS.order : DOUBTS.notWritten);
      return places;
    },
  };
}

/** Whether an answer gives a value. */
export const isSaid = (value: string | null): value is string => value !== null && value.trim() !== '';

export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A value at its place, spelled as in the document. */
export function fieldAt(
  { source }: Grounding,
  place: Span,
  { places = 1, doubt = null }: { places?: number; doubt?: string | null } = {},
): Field<string> {
  const confidence = doubt === null ? (places === 1 ? SURE : OFTEN) : DOUBTED;
  return { value: source.slice(place), spans: [{ ...place }], confidence, reviewReason: doubt };
}

/** The whole piece of a line around a place; dates and the given other values end it. */
export const pieceAt = (
  { text, passages, ranges }: Grounding,
  place: Span,
  { taken = [], lessens = false }: { taken?: readonly Span[]; lessens?: boolean } = {},
): Span => wholePiece(text, place, { passages, taken: [...ranges, ...taken], lessens });

/**
 * Places of a period: where it is written as quoted, and where a period with the same dates is written otherwise. Each is as whole as
 * the document writes it, so that no end gets lost.
 */
export function periodPlaces({ ranges, source, text }: Grounding, period: string): DateRange[] {
  const found = source.find(period).slice(0, MOST_PLACES);
  const quoted = found.flatMap((place) => {
    const around = ranges.filter((range) => overlap(range, place));
    if (around.length > 0) return around;
    const within = readDateRange(text.slice(place.start, place.end));
    return within ? [moveRange(within, place.start)] : [];
  });
  const said = readDateRange(period);
  const alike = said ? ranges.flatMap((range) => (isSameTime(said, range) ? range : onceFor(said, range))) : [];
  const places = new Map([...quoted, ...alike].map((range) => [range.start, range]));
  return [...places.values()].slice(0, MOST_PLACES);
}

/** The same dates; what was said may be less precise than what is written. */
const isSameTime = (said: DateRange, written: DateRange) =>
  said.current === written.current &&
  isWithin(said.from?.value, written.from?.value) &&
  isWithin(said.to?.value, written.to?.value);

/** "2022 – 2022" for a lone date: it says that both ends are the one that is written. */
const onceFor = (said: DateRange, written: DateRange): DateRange[] =>
  written.single && said.from && said.from.value === said.to?.value && isWithin(said.from.value, written.from?.value)
    ? [{ ...written, to: written.from, single: false }]
    : [];

const isWithin = (said: string | undefined, written: string | undefined) =>
  said === undefined || written === undefined ? said === written : written.startsWith(said);

/** The dates of a period, each at its place. The only date of a study is its end. */
export function datesOf(
  range: DateRange | null,
  aloneIs: 'start' | 'end',
): { start: Field<string> | null; end: Field<string> | null; current: boolean } {
  const field = (date: DateRange['from']) => date && dateField(date, SURE, range?.expected ? DOUBTS.planned : null);
  if (range?.single && aloneIs === 'end') return { start: null, end: field(range.from), current: false };
  return { start: field(range?.from ?? null), end: field(range?.to ?? null), current: range?.current ?? false };
}
