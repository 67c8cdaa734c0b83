import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import { overlap } from '../../../domain/provenance/overlap.ts';
import type { Field, Span } from '../../../domain/resume/parsed-resume.ts';
import { fieldAt, type Grounding } from './grounding.ts';
import { coreOf, type PlacedEntry, type Stretches } from './stretches.ts';

/** Whole sentences around the place of a text that is in the entry's stretch, or else nearest to its head. */
export function wholeText(
  grounding: Grounding,
  { path, said, entry, taken }: { path: string; said: string; entry: PlacedEntry; taken: Span[] },
  stretches: Stretches,
): Field<string>[] {
  const places = grounding.placesOf(path, said);
  const core = coreOf(entry) ?? { start: 0, end: 0 };
  const isFree = (place: Span) => !taken.some((other) => overlap(other, place));
  const [best] = places
    .map((place) => ({ place, doubt: stretches.doubtOf(entry, place) }))
    .toSorted(
      (a, b) =>
        Number(a.doubt !== null) - Number(b.doubt !== null) ||
        Number(!isFree(a.place)) - Number(!isFree(b.place)) ||
        grounding.distance(a.place, core) - grounding.distance(b.place, core),
    );
  if (!best || !isFree(best.place)) return [];
  if (best.doubt === DOUBTS.otherPlace) {
    grounding.drop(path, said, best.doubt);
    return [];
  }
  const { heads } = stretches;
  const wholes = grounding.passages
    .wholeSentences(best.place)
    .map((whole) => ({ ...outsideHeads(grounding.text, whole, { place: best.place, heads }), isOpen: whole.isOpen }));
  if (wholes.length === 0) grounding.drop(path, said, DOUBTS.stitched);
  taken.push(...wholes);
  return wholes.map((whole) => {
    const isHead = heads.some((head) => overlap(head, whole));
    const doubt = best.doubt ?? (isHead ? DOUBTS.otherField : whole.isOpen ? DOUBTS.goesOn : null);
    return fieldAt(grounding, whole, { places: places.length, doubt });
  });
}

/** The part of a passage between the heads above and below the place. */
function outsideHeads(text: string, whole: Span, { place, heads }: { place: Span; heads: readonly Span[] }): Span {
  let { start, end } = whole;
  for (const head of heads) {
    const below = text.indexOf('\n', head.end) + 1;
    if (head.start >= start && head.end <= place.start) start = below > 0 && below <= place.start ? below : start;
    const above = text.lastIndexOf('\n', head.start);
    if (head.end > end || head.start < place.end) continue;
    // The dates may stand in the line of the statement, behind it.
    const isNext = !/[\p{L}\p{N}]/u.test(text.slice(place.end, head.start));
    end = above >= place.end ? above : isNext ? place.end : end;
  }
  return { start: Math.min(start, Math.max(place.start, whole.start)), end };
}
