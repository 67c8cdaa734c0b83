import type { Passages } from '../../../domain/provenance/passages.ts';
import { overlap, overlapAny } from '../../../domain/provenance/overlap.ts';
import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import type { Field, ParsedResume, Span } from '../../../domain/resume/parsed-resume.ts';
import type { SectionKind } from '../../../domain/resume/words/section-names.ts';
import type { Places } from './place-head.ts';

/** An entry of the model's answer, with the places of its head. */
export interface PlacedEntry {
  /** `experiences[0]`, `education[1]`. */
  path: string;
  section: SectionKind;
  places: Places;
}

interface Anchor {
  start: number;
  owner: string;
}

/** Which part of the document belongs to which entry. An entry's stretch goes from its head to the next head of any entry. */
export interface Stretches {
  /** Why a value below the head can't belong to the entry; null if it can. */
  doubtOf(entry: PlacedEntry, place: Span): string | null;
  /** All heads that either reading found; no statement reaches into them. */
  heads: readonly Span[];
  /** Whether the head of another entry lies between two places of an entry's head. */
  isApart(entry: PlacedEntry, name: string): boolean;
}

/** The names that show where an entry is; an employer or place can be named once above several roles. */
const CORE = ['title', 'degree', 'period', 'institution', 'company', 'role', 'organization', 'body'];

/** The place that the rest of the head is nearest to, so that one value from elsewhere does not move the entry. */
export function coreOf({ places }: PlacedEntry): Span | null {
  const all = CORE.flatMap((name) => places[name] ?? []);
  const spread = (place: Span) => all.reduce((sum, other) => sum + Math.abs(other.start - place.start), 0);
  return all.toSorted((a, b) => spread(a) - spread(b))[0] ?? null;
}

/**
 * Divides the document by the heads that either reading found.
 *
 * @param others heads of further entries of the local reading
 */
export function divide(
  entries: PlacedEntry[],
  local: ParsedResume,
  passages: Passages,
  others: readonly Span[][] = [],
): Stretches {
  const cores = entries.flatMap((entry) => {
    const core = coreOf(entry);
    return core ? [{ core, entry }] : [];
  });
  const ownerOf = (heads: Span[]) => entries.find(({ places }) => overlapAny(heads, ownPlaces(places)))?.path;
  const anchors: Anchor[] = [
    ...entries.flatMap((entry) => {
      const start = headStart(entry, cores);
      return start === null ? [] : [{ start, owner: entry.path }];
    }),
    ...[...localHeads(local), ...others].map((heads, index) => ({
      start: Math.min(...heads.map(({ start }) => start)),
      owner: ownerOf(heads) ?? `other ${index}`,
    })),
  ].toSorted((a, b) => a.start - b.start);
  return {
    heads: [
      ...entries.flatMap(({ places }) => Object.values(places)),
      ...[...local.experiences, ...local.education].flatMap((entry) =>
        [
          ...[entry.start, entry.end, entry.location],
          ...('title' in entry ? [entry.title, entry.company] : [entry.degree, entry.institution]),
        ].flatMap((field) => field?.spans ?? []),
      ),
      ...others.flat(),
    ],
    doubtOf({ path, section }, place) {
      const anchor = anchors.findLast(({ start }) => start <= place.start);
      if (anchor?.owner !== path) return DOUBTS.otherPlace;
      const heading = passages.headings.findLast(({ start }) => start > anchor.start && start < place.start);
      return heading && heading.kind !== section ? DOUBTS.otherHeading : null;
    },
    isApart(entry, name) {
      const [place, core] = [entry.places[name], coreOf(entry)];
      if (!place || !core) return false;
      const [from, to] = place.start < core.start ? [place, core] : [core, place];
      const isAbove = place.start < core.start;
      const between = cores.filter(
        (one) => one.entry !== entry && one.core.start >= from.end && one.core.end <= to.start,
      );
      // One employer above several roles.
      if (name === 'company' && isAbove)
        return between.some(
          ({ entry: { places } }) => places['company'] !== undefined && !overlap(places['company'], place),
        );
      return between.length > 0;
    },
  };
}

const ownPlaces = (places: Places) =>
  ['title', 'degree', 'period', 'role', 'organization', 'body'].flatMap((name) => (places[name] ? [places[name]] : []));

/** Where an entry begins: at the first value of its head that is its own. */
function headStart(entry: PlacedEntry, cores: { core: Span; entry: PlacedEntry }[]): number | null {
  const core = coreOf(entry);
  if (!core) return null;
  const own = CORE.flatMap((name) => entry.places[name] ?? []).filter(
    (place) =>
      place.start <= core.start &&
      !cores.some((one) => one.entry !== entry && one.core.start >= place.end && one.core.end <= core.start),
  );
  return Math.min(core.start, ...own.map(({ start }) => start));
}

function localHeads({ experiences, education }: ParsedResume): Span[][] {
  const spansOf = (fields: (Field<string> | null)[]) => fields.flatMap((field) => field?.spans ?? []);
  const roles = experiences.map(({ title, start, end, company }) =>
    spansOf([title, start, end].some(Boolean) ? [title, start, end] : [company]),
  );
  const studies = education.map(({ degree, start, end, institution }) =>
    spansOf([degree, start, end].some(Boolean) ? [degree, start, end] : [institution]),
  );
  return [...roles, ...studies].filter((heads) => heads.length > 0);
}
