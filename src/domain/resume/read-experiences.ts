import { comparePartialDates } from '../dates/partial-date.ts';
import { groupEntries, type Entry } from './group-entries.ts';
import { nameRole, orderOf, type NamedRole, type Order } from './name-roles.ts';
import type { Field, ParsedExperience } from './parsed-resume.ts';
import { readBody } from './read-body.ts';
import { readPeriod, type Period } from './read-period.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, fieldOf, type Slice } from './slices.ts';
import { splitHead, type HeadParts } from './split-head.ts';
import { mayBeLocation } from './words/places.ts';
import { companyLikeness, titleLikeness } from './words/role-words.ts';

interface Read {
  entry: Entry;
  parts: HeadParts;
  role: NamedRole;
  period: Period;
  /** The location is not a known place. */
  unsurePlace?: boolean;
}

/** An employer named once above several roles. */
interface Banner {
  company: Slice;
  location: Slice | null;
  /** The employer is on its own line, so lone titles below belong to it. */
  own: boolean;
}

/** Reads one role per head. An employer named once above several roles applies to all of them. */
export function readExperiences(source: string, lines: ResumeLine[]): ParsedExperience[] {
  const entries = groupEntries(lines).map((entry) => ({ entry, parts: splitHead(source, entry.head) }));
  const order = commonOrder(entries.map(({ parts }) => orderOf(parts)));
  const placed = entries.some(({ parts }) => parts.locations.length > 0);
  const reads = entries.map(({ entry, parts }): Read =>
    withLonePlace(
      {
        entry,
        parts,
        role: nameRole(source, parts, order),
        period: readPeriod(parts.dates, { aloneIs: 'start' }),
      },
      placed,
    ),
  );
  const experiences: ParsedExperience[] = [];
  let banner: Banner | null = null;
  // If other heads have title and employer on one line, this one does too.
  const inline = reads.some((read) => read.role.title && read.role.company && !hasOwnLine(read));
  for (const [index, one] of reads.entries()) {
    const read: Read = banner?.own ? titleAlone(one) : one;
    const { role, parts } = read;
    const location = parts.locations[0] ?? null;
    if (isBanner(read, reads[index + 1]) && role.company) {
      banner = { company: role.company, location, own: true };
      continue;
    }
    const inherits: Banner | null = role.company === null ? banner : null;
    if (role.company === null && (!inherits || inline) && role.title) {
      const divided = divideTitle(source, role.title);
      if (divided) {
        experiences.push(experienceOf(source, { ...read, role: { ...role, ...divided, confidence: 0.7 } }, null));
        continue;
      }
    }
    if (role.company) banner = { company: role.company, location, own: hasOwnLine(read) };
    experiences.push(experienceOf(source, read, inherits));
  }
  return experiences.filter((one) => one.title !== null || one.company !== null || one.start !== null);
}

/**
 * Takes an unrecognized name on its own line next to title and employer for the location: a single word or, if other entries have
 * a location, up to three words.
 */
function withLonePlace(read: Read, placed: boolean): Read {
  const { role, parts } = read;
  if (parts.locations.length > 0 || !role.title || !role.company) return read;
  const place = role.rest.find((piece) => {
    const line = parts.names.find(({ start }) => start === piece.start)?.line;
    const alone = parts.names.filter((name) => name.line === line).length === 1;
    const few = placed ? 3 : 1;
    const isName = mayBeLocation(piece.text) && piece.text.split(/\s+/).length <= few && piece.text.length > 3;
    return alone && isName && titleLikeness(piece.text) === 0 && companyLikeness(piece.text) === 0;
  });
  if (!place) return read;
  return {
    ...read,
    role: { ...role, rest: role.rest.filter((piece) => piece !== place) },
    parts: { ...parts, locations: [place] },
    unsurePlace: true,
  };
}

/** Below an employer's own line, "Engineer, Identity Services" is a title with a comma. */
function titleAlone(read: Read): Read {
  const [name] = read.parts.names;
  const isTitle = read.parts.names.length === 1 && name !== undefined && !name.afterAt && titleLikeness(name.text) > 0;
  return isTitle ? { ...read, role: { title: name, company: null, confidence: 0.9, rest: [] } } : read;
}

/** Without any other employer, the part after the title's last comma is one: "Data Scientist, Tessellate". */
function divideTitle(source: string, title: Slice): { title: Slice; company: Slice } | null {
  const comma = source.slice(title.start, title.end).lastIndexOf(', ');
  if (comma < 3) return null;
  const left = cutSlice(source, title.start, title.start + comma);
  const right = cutSlice(source, title.start + comma + 2, title.end);
  const isName = /^[\p{Lu}\d]/u.test(right.text) && titleLikeness(right.text) === 0;
  return isName && titleLikeness(left.text) > 0 ? { title: left, company: right } : null;
}

function hasOwnLine({ role, parts }: Read): boolean {
  // A name that was split at a comma lies within the original piece.
  const lineOf = (slice: Slice | null) =>
    parts.names.find(({ start, end }) => slice && slice.start >= start && slice.end <= end)?.line;
  return role.title === null || lineOf(role.title) !== lineOf(role.company);
}

/** Whether an entry is only an employer without content, followed by a role without employer that started no earlier. */
function isBanner({ entry, role, period }: Read, next: Read | undefined): boolean {
  if (!next || role.title !== null || entry.body.length > 0 || next.role.company !== null) return false;
  if (!period.start) return true;
  return next.period.start === null || comparePartialDates(period.start.value, next.period.start.value) <= 0;
}

function experienceOf(
  source: string,
  { entry, parts, role, period, unsurePlace }: Read,
  inherits: Banner | null,
): ParsedExperience {
  const { achievements, description } = readBody(source, entry.body);
  const place = parts.locations[0] ?? inherits?.location ?? null;
  const company = role.company
    ? fieldOf(role.company, role.confidence, doubt(role, 'company'))
    : inherits && fieldOf(inherits.company, 0.85);
  return {
    company,
    title: role.title && fieldOf(role.title, role.confidence, doubt(role, 'title')),
    location: place && (unsurePlace ? fieldOf(place, 0.6, 'This may not be a place.') : fieldOf(place, 0.85)),
    ...period,
    description: joinedDescription(role.rest, description),
    achievements,
  };
}

/** Puts additional information from the head (a department, a client) at the start of the description. */
function joinedDescription(rest: Slice[], description: Field<string> | null): Field<string> | null {
  const said = rest.filter(({ text }) => /\p{L}{3}/u.test(text));
  if (said.length === 0) return description;
  const head = fieldOf(said, 0.6);
  return description
    ? { ...description, value: `${head.value} ${description.value}`, spans: [...head.spans, ...description.spans] }
    : head;
}

function doubt(role: NamedRole, what: 'title' | 'company'): string | null {
  if (role.confidence >= 0.7) return null;
  const words = { title: 'job title', company: 'employer' }[what];
  return `This may not be the ${words}.`;
}

function commonOrder(orders: Order[]): Order {
  const titles = orders.filter((order) => order === 'title').length;
  const companies = orders.filter((order) => order === 'company').length;
  return titles > companies ? 'title' : companies > titles ? 'company' : null;
}

/** Whether lines without a heading look like roles, with date ranges and titles. */
export const looksLikeExperience = (lines: ResumeLine[]): boolean =>
  lines.some(({ dates }) => dates.some(({ single }) => !single)) && lines.some(({ text }) => titleLikeness(text) > 0);
