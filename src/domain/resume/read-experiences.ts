import { comparePartialDates } from '../dates/partial-date.ts';
import { groupEntries, type Entry } from './group-entries.ts';
import { headPieces } from './heads/head-pieces.ts';
import { SURE, tagHeads, type TaggedHead, type TaggedValue } from './heads/tag-heads.ts';
import { partOf } from './line-parts.ts';
import type { Field, ParsedExperience } from './parsed-resume.ts';
import { readBody } from './read-body.ts';
import { datesIn, readPeriod, type Period } from './read-period.ts';
import type { ReaderModels } from './reader-models.ts';
import type { ResumeLine } from './resume-line.ts';
import { fieldOf, type Slice } from './slices.ts';
import { titleLikeness } from './words/role-words.ts';

interface Read {
  entry: Entry;
  head: TaggedHead;
  period: Period;
}

/** An employer named once above several roles. */
interface Banner {
  company: TaggedValue;
  place: TaggedValue | null;
}

/** Reads one role per head. An employer named once above several roles applies to all of them. */
export function readExperiences(source: string, lines: ResumeLine[], models: ReaderModels): ParsedExperience[] {
  const entries = groupEntries(lines).map((entry) => withName(source, withoutSentences(entry)));
  const heads = tagHeads(
    source,
    entries.map(({ head }) => head),
    models,
  );
  const reads = entries.flatMap((entry, index): Read[] => {
    const head = heads[index];
    const period = readPeriod(datesIn(entry.head), { aloneIs: 'start' });
    return head ? [{ entry, head: period.start ? head : named(head, entry), period }] : [];
  });
  const experiences: ParsedExperience[] = [];
  let banner: Banner | null = null;
  for (const [index, read] of reads.entries()) {
    const { title, company, place } = read.head;
    if (company && isBanner(read, reads[index + 1])) {
      banner = { company, place };
      continue;
    }
    experiences.push(experienceOf(source, read, inherits(read) ? banner : null));
    // Further roles may follow below an employer's own line, but not below "Engineer, Acme Corp".
    if (company) banner = title && title.line > company.line ? { company, place } : null;
  }
  return experiences.filter((one) => one.title !== null || one.company !== null || one.start !== null);
}

/** "2014 – 2017: Engineer at Nexalba. Built the ...": what follows the first sentence is content. */
function withoutSentences({ head, body }: Entry): Entry {
  const line = head.at(-1);
  const [date] = line?.dates ?? [];
  if (!line || !date || line.text.length < NAME_LENGTH) return { head, body };
  const behind = /[\p{L}\p{N})]{2}[.。:]\s+(?=[\p{Lu}\p{Lo}])/u.exec(line.text.slice(date.end + 3));
  if (!behind) return { head, body };
  const at = line.start + date.end + 3 + behind.index + behind[0].trimEnd().length;
  const rest = line.end - line.text.slice(at - line.start).trimStart().length;
  return {
    head: [...head.slice(0, -1), partOf(line, line.start, at)],
    body: [{ ...partOf(line, rest, line.end), dates: [], bullet: false }, ...body],
  };
}

/** Longest line that names a role below its date. */
const NAME_LENGTH = 90;

/** Below a date alone, the first line names the role, even if it has a bullet. */
function withName(source: string, { head, body }: Entry): Entry {
  const [first, ...others] = body;
  const isSentence = first !== undefined && /[.!?;]$/.test(first.text) && first.text.split(' ').length > 6;
  const isName = first !== undefined && first.text.length <= NAME_LENGTH && !isSentence;
  return isName && headPieces(source, head).length === 0 ? { head: [...head, first], body: others } : { head, body };
}

/** Probability of a title that no sign speaks for; it goes to review. */
const UNLIKELY = 0.3;

/** What stands above statements names a role, even if nothing in it looks like a title: without one the statements would be lost. */
function named(head: TaggedHead, { body }: Entry): TaggedHead {
  const [first, ...rest] = head.rest;
  if (head.title || head.company || !first || !body.some(({ bullet }) => bullet)) return head;
  return { ...head, title: { ...first, line: 0, chance: UNLIKELY }, rest };
}

/** Whether nothing in a role's head could be its own employer. */
const inherits = ({ head: { title, company, rest } }: Read) =>
  title !== null && company === null && rest.every(({ text }) => !/\p{L}{3}/u.test(text));

/** Whether an entry is only an employer without content, followed by a role without employer that started no earlier. */
function isBanner({ entry, head, period }: Read, next: Read | undefined): boolean {
  if (!next || head.title !== null || entry.body.length > 0 || next.head.company !== null) return false;
  if (!period.start) return true;
  return next.period.start === null || comparePartialDates(period.start.value, next.period.start.value) <= 0;
}

function experienceOf(source: string, { entry, head, period }: Read, banner: Banner | null): ParsedExperience {
  const { achievements, description } = readBody(source, entry.body);
  const place = head.place ?? banner?.place ?? null;
  return {
    company: head.company
      ? tagged(head.company, 'This may not be the employer.')
      : banner && {
          ...tagged(banner.company, 'This may not be the employer.'),
          confidence: 0.8,
        },
    title: head.title && tagged(head.title, 'This may not be the job title.'),
    location: place && tagged(place, 'This may not be a place.'),
    ...period,
    description: joinedDescription(head.rest, description),
    achievements,
  };
}

const tagged = (value: TaggedValue, doubt: string): Field<string> =>
  fieldOf(value, value.chance, value.chance < SURE ? doubt : null);

/** Puts additional information from the head (a department, a client) at the start of the description. */
function joinedDescription(rest: Slice[], description: Field<string> | null): Field<string> | null {
  const said = rest.filter(({ text }) => /\p{L}{3}/u.test(text));
  if (said.length === 0) return description;
  const head = fieldOf(said, 0.6);
  return description
    ? { ...description, value: `${head.value} ${description.value}`, spans: [...head.spans, ...description.spans] }
    : head;
}

/** Whether lines without a heading look like roles, with date ranges and titles. */
export const looksLikeExperience = (lines: ResumeLine[]): boolean =>
  lines.some(({ dates }) => dates.some(({ single }) => !single)) && lines.some(({ text }) => titleLikeness(text) > 0);
