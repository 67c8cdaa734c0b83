import type { DateRange } from '../../../domain/dates/read-date-range.ts';
import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import type { Field, Span } from '../../../domain/resume/parsed-resume.ts';
import { fieldAt, isSaid, periodPlaces, pieceAt, type Grounding } from './grounding.ts';
import { placeHead } from './place-head.ts';
import type { PlacedEntry, Stretches } from './stretches.ts';

/** An entry of the answer, with the places of its head. */
export interface PlacedHead<Answer> extends PlacedEntry {
  answer: Answer;
  range: DateRange | null;
  /** How often each value occurs in the document. */
  counts: Record<string, number>;
}

/**
 * Chooses the places of the heads of entries. Reports values that the document doesn't have.
 *
 * @param bodyOf text by which an entry without any of the names is found
 */
export function placeHeads<Answer extends { period: string | null }>(
  grounding: Grounding,
  answers: readonly Answer[],
  {
    path,
    section,
    names,
    bodyOf = () => null,
  }: {
    path: string;
    section: PlacedEntry['section'];
    names: readonly (keyof Answer & string)[];
    bodyOf?: (answer: Answer) => string | null;
  },
): PlacedHead<Answer>[] {
  const taken = new Set<string>();
  return answers.map((answer, index) => {
    const at = `${path}[${index}]`;
    const ranges = answer.period === null ? [] : periodPlaces(grounding, answer.period);
    if (isSaid(answer.period) && ranges.length === 0) grounding.drop(`${at}.period`, answer.period, DOUBTS.notWritten);
    const candidates: Record<string, readonly Span[]> = { period: ranges };
    for (const name of names) candidates[name] = grounding.placesOf(`${at}.${name}`, answer[name] as string | null);
    const body = bodyOf(answer);
    if (body !== null && names.every((name) => candidates[name]?.length === 0))
      candidates['body'] = grounding.source.find(body);
    const places = placeHead(candidates, taken, grounding.distance);
    const range = ranges.find(({ start }) => start === places['period']?.start) ?? null;
    const counts = Object.fromEntries(Object.entries(candidates).map(([name, all]) => [name, all.length]));
    return { path: at, section, places, answer, range, counts };
  });
}

/** A value of an entry's head at its place, as whole as it is written; dropped if it lies with another entry. */
export function headField<Name extends string>(
  grounding: Grounding,
  entry: PlacedHead<Record<Name, string | null>>,
  name: Name,
  stretches: Stretches,
): Field<string> | null {
  const { places, counts, path, answer, section } = entry;
  const place = places[name];
  if (!place) return null;
  if (stretches.isApart(entry, name)) {
    grounding.drop(`${path}.${name}`, answer[name] ?? '', DOUBTS.otherPlace);
    return null;
  }
  const taken = Object.entries(places).flatMap(([other, one]) => (other === name ? [] : [one]));
  const lessens = section !== 'other' && (name === 'title' || name === 'degree');
  return fieldAt(grounding, pieceAt(grounding, place, { taken, lessens }), { places: counts[name] ?? 1 });
}

/** The period of an entry; dropped if it lies with another entry. */
export function headRange(
  grounding: Grounding,
  entry: PlacedHead<{ period: string | null }>,
  stretches: Stretches,
): DateRange | null {
  if (!entry.range || !stretches.isApart(entry, 'period')) return entry.range;
  grounding.drop(`${entry.path}.period`, entry.answer.period ?? '', DOUBTS.otherPlace);
  return null;
}
