import type { SectionEntryKind } from '../../career-graph/section-entry.ts';
import type { DateRange } from '../../dates/read-date-range.ts';
import { groupEntries, type Entry } from '../group-entries.ts';
import type { Field } from '../parsed-resume.ts';
import { readBody, slicesOf } from '../read-body.ts';
import { dateField } from '../read-period.ts';
import type { ResumeLine } from '../resume-line.ts';
import { fieldOf, type Slice } from '../slices.ts';
import { splitAtComma } from './read-listed.ts';
import { splitHead } from '../split-head.ts';
import { companyLikeness, titleLikeness } from '../words/role-words.ts';
import { BLANK_ENTRY, SURE_OF_HEADING, type UnnamedEntry } from './blank-entry.ts';

/** Lines of this length are running text. */
const PROSE = 70;

/** Entries with a head and a body, such as projects and volunteer roles; running text is one entry. */
export function readBlocks(source: string, lines: ResumeLine[], kind: SectionEntryKind): UnnamedEntry[] {
  if (isProse(lines)) return [{ ...BLANK_ENTRY, text: fieldOf(slicesOf(source, lines), SURE_OF_HEADING) }];
  return groupEntries(lines).map((entry) => readBlock(source, entry, kind));
}

const isProse = (lines: ResumeLine[]) =>
  lines.every(({ bullet, dates, bold }) => !bullet && !bold && dates.length === 0) &&
  lines.some(({ text }) => text.length > PROSE);

function readBlock(source: string, { head, body }: Entry, kind: SectionEntryKind): UnnamedEntry {
  const { achievements, description } = readBody(source, body);
  const parts = splitHead(source, head);
  const [start, end, current] = periodOf(parts.dates[0]);
  const isPoint = start !== null && end === null && !current;
  const [location] = parts.locations;
  const [only] = parts.names.length === 1 ? parts.names : [];
  const split = only && kind === 'volunteering' ? splitAtComma(source, only) : parts.names;
  const names = namesOf(split, kind);
  const more = split.filter((name) => !names.used.includes(name));
  return {
    ...BLANK_ENTRY,
    ...names.fields,
    location: location ? fieldOf(location, 0.75) : null,
    start: isPoint ? null : start,
    end,
    current,
    date: isPoint ? start : null,
    text: joined(more.length > 0 ? fieldOf(more, 0.7) : null, description),
    items: achievements.map(({ text }) => text),
  };
}

function namesOf(names: Slice[], kind: SectionEntryKind) {
  const [first, second] = names;
  const field = (name: Slice | undefined) => (name ? fieldOf(name, SURE_OF_HEADING) : null);
  if (kind === 'volunteering' && first && second) {
    // Role and organization come in either order.
    const isSwapped =
      companyLikeness(first.text) - titleLikeness(first.text) >
      companyLikeness(second.text) - titleLikeness(second.text);
    const [role, organization] = isSwapped ? [second, first] : [first, second];
    return { fields: { roles: [fieldOf(role, 0.75)], organization: field(organization) }, used: [first, second] };
  }
  return { fields: { title: field(first), organization: field(second) }, used: [first, second] };
}

function periodOf(
  range: DateRange | undefined,
): [start: Field<string> | null, end: Field<string> | null, current: boolean] {
  const field = (date: DateRange['from']) => date && dateField(date, SURE_OF_HEADING);
  return [field(range?.from ?? null), field(range?.to ?? null), range?.current ?? false];
}

function joined(a: Field<string> | null, b: Field<string> | null): Field<string> | null {
  if (!a || !b) return a ?? b;
  return {
    value: `${a.value}\n${b.value}`,
    spans: [...a.spans, ...b.spans],
    confidence: Math.min(a.confidence, b.confidence),
    reviewReason: null,
  };
}
