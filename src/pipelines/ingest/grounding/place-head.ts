import type { Span } from '../../../domain/resume/parsed-resume.ts';

/** For each value of an entry's head, the places where it could be from. */
export type Candidates = Record<string, readonly Span[]>;

/** The chosen place of each value that has one. */
export type Places = Record<string, Span>;

/** Another entry has taken this place for the same value. Farther than any document is long. */
const TAKEN = 1e7;

/**
 * Chooses one place for each value so that they lie as close together as possible, and not where another entry already is.
 *
 * @param taken places of earlier entries, as `name@start`; the places of this one are added
 */
export function placeHead(candidates: Candidates, taken: Set<string>, distance: Distance): Places {
  const names = Object.keys(candidates).filter((name) => (candidates[name]?.length ?? 0) > 0);
  let best: { places: Places; cost: number } | null = null;
  for (const center of names) {
    for (const place of candidates[center] ?? []) {
      const places = Object.fromEntries(
        names.map((name) => [
          name,
          name === center
            ? place
            : nearest(candidates[name] ?? [], (one) => distance(one, place) + costOf(name, one, taken)),
        ]),
      ) as Places;
      const cost = names.reduce((sum, name) => {
        const one = places[name];
        return one ? sum + distance(one, place) + costOf(name, one, taken) : sum;
      }, 0);
      if (!best || cost < best.cost) best = { places, cost };
    }
  }
  for (const [name, { start }] of Object.entries(best?.places ?? {})) taken.add(`${name}@${start}`);
  return best?.places ?? {};
}

/** Several roles can stand below the employer's name, so it can't be taken. */
const costOf = (name: string, { start }: Span, taken: ReadonlySet<string>) =>
  name !== 'company' && name !== 'location' && taken.has(`${name}@${start}`) ? TAKEN : 0;

/** The first of the places with the lowest cost. */
export function nearest<Place>(places: readonly Place[], cost: (place: Place) => number): Place | undefined {
  let best: { place: Place; cost: number } | undefined;
  for (const place of places) {
    const own = cost(place);
    if (!best || own < best.cost) best = { place, cost: own };
  }
  return best?.place;
}

/** How far apart two places are. */
export type Distance = (a: Span, b: Span) => number;

/** A line is farther away than anything in the same line. */
const LINE = 200;

/** Characters between two places, with more for every line. */
export function distanceIn(text: string): Distance {
  // Many places are compared with each other, so the line breaks before each offset are counted once.
  const breaks = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) breaks[at + 1] = (breaks[at] ?? 0) + (text[at] === '\n' ? 1 : 0);
  return (a, b) => {
    const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
    return to <= from ? 0 : to - from + LINE * ((breaks[to] ?? 0) - (breaks[from] ?? 0));
  };
}
