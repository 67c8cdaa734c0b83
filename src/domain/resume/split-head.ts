import { companyLikeness, EMPLOYMENT_TYPE, titleLikeness } from './words/role-words.ts';
import { isLocation as isPlace, isRegion } from './words/places.ts';
import type { DateRange } from '../dates/read-date-range.ts';
import { datesIn } from './read-period.ts';
import type { ResumeLine } from './resume-line.ts';
import { EAST_ASIAN_GAP } from './words/east-asian.ts';
import { cutSlice, splitSlice, type Slice } from './slices.ts';
import { wraps } from './words/connectors.ts';

/** The parts of an entry's head. Offsets are relative to the document. */
export interface HeadParts {
  dates: DateRange[];
  locations: Slice[];
  /** All other pieces in order, with line number and style. */
  names: HeadName[];
}

export interface HeadName extends Slice {
  line: number;
  bold: boolean;
  /** Follows "at", so it is the employer regardless of its words. */
  afterAt: boolean;
  /** Followed by a place. */
  placed?: boolean;
}

export const SEPARATOR = new RegExp(
  `\\s+[|•·⋅∙]\\s*|\\s*[|•·⋅∙]\\s+|\\s+[–—-]\\s+|\\s+\\/\\/\\s+|[–—]\\s+|\\s{3,}|\\s*[｜／]\\s*|${EAST_ASIAN_GAP}`,
  'gu',
);
const AT = /\s+(?:at|@|bei|chez|presso)\s+(?=[\p{Lu}\d])/gu;
/** "(4 months)", "2 yrs 3 mos": durations, which are redundant with the dates. */
const DURATION =
  /\(?\b\d{1,2}\+?\s*(?:years?|yrs?|Jahre?|ans?|a[nñ]os?|anni|jaar)(?:[\s,]*(?:and\s)?\d{1,2}\s*(?:months?|Monate?|mois|meses|mesi|maanden|mos?)(?!\p{L}))?\)?|\(?\b\d{1,2}\s*(?:months?|mos|Monate?|mois|meses|mesi|maanden)\b\)?/giu;

/** A final period that is probably not part of an abbreviation. */
const ENDS_WITH_DOT = /\p{Ll}{3}\.$|\p{Lu}{2}\.$/u;
const ABBREVIATED = /(?:Inc|Ltd|Corp|Ltda|Bros|Univ|Dept)\.$/;

/** "Northwind Bank, India" is not a location but an employer with its country. */
const isLocation = (text: string) =>
  isPlace(text) && companyLikeness(text.split(',')[0] ?? '') === 0 && titleLikeness(text) === 0;

export function splitHead(source: string, head: ResumeLine[]): HeadParts {
  const parts: HeadParts = { dates: datesIn(head), locations: [], names: [] };
  for (const [index, line] of head.entries()) {
    for (const piece of piecesOf(source, line)) addPiece(parts, source, piece, line, index);
  }
  parts.names = joinWrapped(source, parts.names, head);
  if (parts.names.length === 0) return withNames(parts, source, head);
  return parts.names.length === 1 ? withEmployer(parts, source, head) : parts;
}

/** Joins names that wrap in a narrow column: "Head of" above "Mathematics". */
function joinWrapped(source: string, names: HeadName[], head: ResumeLine[]): HeadName[] {
  const joined: HeadName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const above = last && head[last.line];
    const below = head[name.line];
    const meet = above && below && name.line === last.line + 1 && last.end === above.end && name.start === below.start;
    if (last && meet && !name.afterAt && wraps(last.text, name.text, { tight: above.tight }))
      joined[joined.length - 1] = { ...last, ...cutSlice(source, last.start, name.end), line: last.line };
    else joined.push(name);
  }
  return joined;
}

/**
 * "Arborist, Marlow Brothers, Raleigh, NC": if a head has no name, the part of a long location before the town is one, even if it
 * looks like a place.
 */
function withNames(parts: HeadParts, source: string, head: ResumeLine[]): HeadParts {
  const [place] = parts.locations;
  if (!place) return parts;
  const commas = [...source.slice(place.start, place.end).matchAll(/[,،]\s+/g)];
  const pieces = [...commas, null].map((comma, index) => {
    const before = commas[index - 1];
    return cutSlice(
      source,
      before ? place.start + before.index + before[0].length : place.start,
      comma ? place.start + comma.index : place.end,
    );
  });
  const hasTown = isRegion(pieces.at(-1)?.text ?? '') || isPlace(pieces.at(-2)?.text ?? '');
  const town = Math.max(1, pieces.length - (hasTown ? 2 : 1));
  const [first, start] = [pieces[0], pieces[town]];
  if (!first || !start || pieces.length < 2 || isPlace(first.text) || isRegion(start.text) || /\d/.test(first.text))
    return parts;
  const line = head.findIndex(({ start: from, end }) => place.start >= from && place.start < end);
  const names = pieces
    .slice(0, town)
    .map((piece) => ({ ...piece, line, bold: head[line]?.bold ?? false, afterAt: false }));
  return { ...parts, locations: [cutSlice(source, start.start, place.end), ...parts.locations.slice(1)], names };
}

/** "Quillon, Austin, TX" next to just a title: an unknown name before a place is the employer. */
function withEmployer(parts: HeadParts, source: string, head: ResumeLine[]): HeadParts {
  const [place] = parts.locations;
  const text = place ? source.slice(place.start, place.end) : '';
  const comma = text.indexOf(', ');
  if (!place || comma < 2) return parts;
  const [first, rest] = [
    cutSlice(source, place.start, place.start + comma),
    cutSlice(source, place.start + comma + 2, place.end),
  ];
  // "Springfield, IL" is a town and a state.
  if (isPlace(first.text) || isRegion(rest.text) || !isPlace(rest.text) || /\d/.test(first.text)) return parts;
  const line = head.findIndex(({ start, end }) => place.start >= start && place.start < end);
  const employer = { ...first, line, bold: head[line]?.bold ?? false, afterAt: false };
  const [name] = parts.names;
  const names = name && name.start < employer.start ? [name, employer] : [employer, ...parts.names];
  return { ...parts, locations: [rest, ...parts.locations.slice(1)], names };
}

/** Splits the line, without its dates, at wide gaps and changes of style. */
export function stretchesOf(source: string, line: ResumeLine): Slice[] {
  const cuts = [
    ...line.dates.map(({ start, end }) => ({ start: line.start + start, end: line.start + end })),
    ...[...line.text.matchAll(DURATION), ...line.text.matchAll(EMPLOYMENT_TYPE)].map((match) => ({
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
    })),
  ].toSorted((a, b) => a.start - b.start);
  const gaps = line.segments.filter(({ apart }) => apart).map(({ start }) => ({ start, end: start }));
  // A change between bold and regular type separates names, but only after punctuation.
  const styles = line.segments.flatMap((segment, index) => {
    const previous = line.segments[index - 1];
    const changes =
      previous &&
      !segment.apart &&
      previous.bold !== segment.bold &&
      /[,:|–—-]\s*$/.test(source.slice(previous.start, segment.start));
    return changes ? [{ start: segment.start, end: segment.start }] : [];
  });
  const stretches: Slice[] = [];
  let at = line.start;
  for (const cut of [...cuts, ...gaps, ...styles].toSorted((a, b) => a.start - b.start)) {
    if (cut.start >= at) stretches.push(cutSlice(source, at, cut.start));
    at = Math.max(at, cut.end);
  }
  stretches.push(
    cutSlice(source, at, line.end - (ENDS_WITH_DOT.test(line.text) && !ABBREVIATED.test(line.text) ? 1 : 0)),
  );
  return stretches.filter(({ text }) => text !== '');
}

/** Splits the line further at separators. */
function piecesOf(source: string, line: ResumeLine): (Slice & { afterAt: boolean })[] {
  return stretchesOf(source, line)
    .flatMap((stretch) => (isLocation(stretch.text) ? [stretch] : splitSlice(source, stretch, SEPARATOR)))
    .flatMap((piece) => splitSlice(source, piece, AT).map((part, order) => ({ ...part, afterAt: order > 0 })))
    .filter(
      ({ text }) =>
        /[\p{L}\p{N}]/u.test(text) &&
        !/^(?:https?:\/\/|www\.)\S+$/i.test(text) &&
        !/^(?:from|to|since|period|dates?|duration|and|at|in|@)$/i.test(text),
    );
}

function addPiece(
  parts: HeadParts,
  source: string,
  piece: Slice & { afterAt: boolean },
  line: ResumeLine,
  index: number,
): void {
  if (isLocation(piece.text)) {
    const last = parts.locations.at(-1);
    // "Remote – Berlin, Germany" was split at its dash.
    if (
      last &&
      /^[\s–—|/,-]*$/.test(source.slice(last.end, piece.start)) &&
      !source.slice(last.end, piece.start).includes('\n')
    ) {
      parts.locations[parts.locations.length - 1] = cutSlice(source, last.start, piece.end);
    } else parts.locations.push(piece);
    return;
  }
  const bold = line.segments.find(({ start, end }) => piece.start >= start && piece.start < end)?.bold ?? line.bold;
  const place = placeBehind(source, piece);
  if (place) parts.locations.push(place);
  const name = place ? cutSlice(source, piece.start, place.start) : piece;
  if (name.text !== '')
    parts.names.push({ ...name, line: index, bold, afterAt: piece.afterAt, placed: place !== null });
}

/** "Acme Corp, New York, NY" and "Acme (Berlin)": the longest suffix that is a place. */
function placeBehind(source: string, piece: Slice): Slice | null {
  const text = source.slice(piece.start, piece.end);
  for (const match of text.matchAll(/[,،]\s*|\s+\(|\s+(?=in\s\p{Lu})/gu)) {
    const rest = cutSlice(source, piece.start + match.index + match[0].length, piece.end);
    const place = rest.text.startsWith('in ') ? cutSlice(source, rest.start + 3, rest.end) : rest;
    if (match.index > 1 && isLocation(place.text)) return place;
  }
  return null;
}
