import type { SectionEntryKind } from '../../../domain/career-graph/section-entry.ts';
import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import { doubted } from '../../../domain/provenance/doubted.ts';
import { BLANK_ENTRY } from '../../../domain/resume/other-sections/blank-entry.ts';
import { kindOfHeading } from '../../../domain/resume/other-sections/kind-of-heading.ts';
import type { Field, ParsedResume, ParsedSectionEntry, Span } from '../../../domain/resume/parsed-resume.ts';
import type { ModelResume } from '../model-resume.ts';
import { datesOf, fieldAt, isSaid, isSameSpan, type Grounding } from './grounding.ts';
import { nearest } from './place-head.ts';
import { headField, headRange, type PlacedHead, placeHeads } from './placed-head.ts';
import { coreOf, divide, type Stretches } from './stretches.ts';
import { wholeText } from './whole-text.ts';

type Answer = ModelResume['sections'][number];

const HEAD = ['title', 'organization', 'role', 'location', 'number'] as const;

/** Confidence in a value under the heading of another section. */
const DOUBTED = 0.4;

type Placed = PlacedHead<Answer>;

/** Entries of all other sections in the answer, each with the values of its own stretch of the document. */
export function groundSections(
  grounding: Grounding,
  answers: ModelResume['sections'],
  local: ParsedResume,
): ParsedSectionEntry[] {
  const placed = withoutRepeats(
    grounding,
    placeHeads(grounding, answers, {
      path: 'sections',
      section: 'other',
      names: HEAD,
      // Without a name, an entry is where its text is.
      bodyOf: ({ text, items }) => text ?? items[0] ?? null,
    }),
  );
  const stretches = divide(placed, local, grounding.passages, local.sections.map(headOf).filter(isSome));
  return placed.flatMap((entry) => entryOf(grounding, entry, stretches) ?? []);
}

const isSome = (spans: readonly Span[]) => spans.length > 0;

/** Where an entry of the local reading begins. */
function headOf({ title, organization, roles, text, items, start, date }: ParsedSectionEntry): Span[] {
  const named = [title, organization, ...roles, start, date].flatMap((field) => field?.spans ?? []);
  return named.length > 0 ? named : ([text, ...items].find((field) => field !== null)?.spans.slice(0, 1) ?? []);
}

function withoutRepeats(grounding: Grounding, entries: Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const entry of entries) {
    const core = coreOf(entry);
    const same = core && kept.find((one) => isSameSpan(coreOf(one) ?? { start: 0, end: 0 }, core));
    if (same) grounding.drop(entry.path, entry.answer.title ?? entry.answer.text ?? '', DOUBTS.repeated);
    else kept.push(entry);
  }
  return kept;
}

function entryOf(grounding: Grounding, entry: Placed, stretches: Stretches): ParsedSectionEntry | null {
  const { answer, path } = entry;
  const core = coreOf(entry);
  if (!core) return null;
  const [title, organization, role, location, number] = HEAD.map((name) =>
    headField(grounding, entry, name, stretches),
  );
  const taken: Span[] = [];
  const whole = (at: string, said: string | null) =>
    isSaid(said) ? wholeText(grounding, { path: `${path}.${at}`, said, entry, taken }, stretches) : [];
  const [text = null, ...more] = whole('text', answer.text);
  const items = [...more, ...answer.items.flatMap((item, j) => whole(`items[${j}]`, item))];
  const isEmpty = !title && !organization && !role && !text && items.length === 0;
  if (isEmpty) return null;
  const urls = grounding.placesOf(`${path}.url`, answer.url);
  const url = nearest(urls, (one) => grounding.distance(one, core));
  const isElsewhere = isUnderOther(grounding, core);
  const judge = (field: Field<string>) =>
    isElsewhere ? doubted(field, { reason: DOUBTS.otherHeading, atMost: DOUBTED }) : field;
  const judged = (field: Field<string> | null | undefined) => (field ? judge(field) : null);
  return {
    ...BLANK_ENTRY,
    ...kindOf(grounding, answer),
    ...timeOf(grounding, entry, stretches),
    title: judged(title),
    organization: judged(organization),
    roles: role ? [judge(role)] : [],
    location: location ?? null,
    number: number ?? null,
    url: url ? fieldAt(grounding, url, { places: urls.length }) : null,
    text: judged(text),
    items: items.map(judge),
  };
}

/** The heading tells better than the model what stands below it. */
function kindOf(grounding: Grounding, { kind, heading }: Answer): { kind: SectionEntryKind; heading: string | null } {
  const [place] = heading === null ? [] : grounding.source.find(heading);
  const written = place ? grounding.source.slice(place) : null;
  const said = written === null ? 'other' : kindOfHeading(written);
  const known = said === 'other' ? kind : said;
  return { kind: known, heading: known === 'other' ? written : null };
}

/** A period, or the day of something that has only one. */
function timeOf(
  grounding: Grounding,
  entry: Placed,
  stretches: Stretches,
): Pick<ParsedSectionEntry, 'start' | 'end' | 'current' | 'date'> {
  const none = { start: null, end: null, current: false, date: null };
  const range = headRange(grounding, entry, stretches);
  if (!range) return none;
  const { start, end, current } = datesOf(range, 'start');
  return end === null && !current ? { ...none, date: start } : { start, end, current, date: null };
}

/** Whether a heading of roles, studies, skills, certificates or languages is the nearest one above. */
function isUnderOther({ passages }: Grounding, { start }: Span): boolean {
  const above = passages.headings.findLast((heading) => heading.start < start);
  return above !== undefined && above.kind !== 'other';
}
