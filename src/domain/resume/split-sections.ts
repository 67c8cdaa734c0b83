import { fold } from './words/fold.ts';
import { guessSection, nameSection } from './words/name-sections.ts';
import type { SectionKind } from './words/section-names.ts';
import { degreeLikeness } from './words/education-words.ts';
import { titleLikeness } from './words/role-words.ts';
import { isHumanLanguage } from './words/human-languages.ts';
import { partOf } from './line-parts.ts';
import type { OpenSection } from './parsed-resume.ts';
import { MODELS, type ReaderModels } from './reader-models.ts';
import type { ResumeLine } from './resume-line.ts';
import { decideKinds } from './sectioning/decide-kinds.ts';
import { describeLines } from './sectioning/describe-lines.ts';
import { findKnownHeadings, type FoundHeading, type KnownHeading } from './sectioning/known-headings.ts';
import { openSections } from './sectioning/open-sections.ts';
import { judgeContent, judgeLines } from './sectioning/section-models.ts';
import { tableHeads } from './sectioning/table-heads.ts';
import { traceSections, type TracedLine } from './sectioning/trace-sections.ts';

export interface Section {
  kind: SectionKind | 'header';
  /** As written; null for the text above the first heading. */
  title: string | null;
  heading: ResumeLine | null;
  lines: ResumeLine[];
  /** The probability of its kind by its content alone. */
  chance?: number;
  /** The owner has said what it is. */
  known?: boolean;
  /** Its heading is a label on the line of its content. */
  labelled?: boolean;
}

interface Heading {
  kind: SectionKind;
  languages: string[];
  title: string;
  /** The part of the line after the heading. */
  rest: ResumeLine | null;
}

interface Look {
  size: number;
  bold: boolean;
  caps: boolean;
  level: number | null;
  marked: boolean;
}

/** Splits the document at its headings: known section names, and other lines in the same style. */
export function splitSections(
  lines: ResumeLine[],
  knownHeadings: readonly KnownHeading[] = [],
  models: ReaderModels = MODELS,
): { sections: Section[]; languages: string[]; open: OpenSection[] } {
  const described = describeLines(lines);
  const judged = judgeLines(described, models.line);
  const traced = traceSections(lines, judged);
  const bodySize = commonSize(lines);
  const named = new Map<ResumeLine, Heading>();
  for (const line of lines) {
    const heading = namedHeading(line);
    if (heading) named.set(line, heading);
  }
  const looks = [...named.keys()].map(lookOf);
  const style = mostCommon(looks.map((look) => JSON.stringify(look)));
  const distinct = style !== null && isDistinct(JSON.parse(style) as Look, lines, bodySize);
  const sections: Section[] = [{ kind: 'header', title: null, heading: null, lines: [] }];
  const languages: string[] = [];
  const heads = tableHeads(lines, (line) => named.has(line) || traced[line.index]?.heading === true);
  const known = findKnownHeadings(
    lines,
    knownHeadings,
    (line) => named.has(line) || traced[line.index]?.heading === true,
  );
  let block = lines[0]?.block;
  let wrapped = -1;
  for (const line of lines) {
    if (line.index <= wrapped) continue;
    const explained = known.get(line);
    if (explained) {
      sections.push(knownSection(line, explained));
      wrapped = explained.last.index;
      block = line.block;
      continue;
    }
    if (heads.has(line)) {
      block = lines[line.index + 1]?.block;
      continue;
    }
    const labelled = labelledHeading(line, sections.at(-1));
    const heading =
      labelled ??
      accepted(line, named, { style, distinct, current: sections.at(-1) }) ??
      (distinct &&
      style === JSON.stringify(lookOf(line)) &&
      !namesEntry(line, lines, bodySize) &&
      !headsEntry(line, lines, { style, current: sections.at(-1) })
        ? lookedHeading(line, sections)
        : null) ??
      (traced[line.index]?.heading && (named.has(line) || !headsEntry(line, lines, { style, current: sections.at(-1) }))
        ? (named.get(line) ?? { kind: 'other', title: tidyTitle(line.text), languages: [], rest: null })
        : null);
    // A new column without its own heading does not continue the previous column's last section.
    if (!heading && line.block !== block && sections.at(-1)?.lines.at(-1) && startsAfresh(line, sections.at(-1)))
      sections.push({ kind: 'header', title: null, heading: null, lines: [] });
    else if (!heading && opens(traced, line.index) && !isCertain(sections.at(-1)))
      sections.push({ kind: 'other', title: null, heading: null, lines: [] });
    block = line.block;
    if (!sections.at(-1)?.known && goesOnHeading(line, sections.at(-1))) {
      const begun = sections.at(-1);
      if (begun) sections[sections.length - 1] = joined(begun, line, heading);
    } else if (heading) {
      sections.push({
        kind: heading.kind,
        title: heading.title,
        heading: line,
        lines: heading.rest ? [heading.rest] : [],
        ...(labelled ? { labelled: true } : {}),
      });
      languages.push(...heading.languages);
    } else sections.at(-1)?.lines.push(line);
  }
  const decided = withHeads(decideKinds(sections, lines, described, models.section));
  return {
    sections: decided,
    languages,
    open: openSections(lines, decided, {
      content: (members) => judgeContent(lines, members, described, models.section),
      heading: ({ index }) => judged[index]?.heading ?? 0,
    }),
  };
}

function knownSection(line: ResumeLine, { kind, title, last, isBeside, isExplained }: FoundHeading): Section {
  const rest = isBeside ? restOf(line, 1) : null;
  return { kind, title: tidyTitle(title), heading: last, lines: rest ? [rest] : [], known: isExplained };
}

/** Whether the section's heading says what it is. */
const isCertain = (section: Section | undefined) =>
  section?.known === true || nameSection(section?.title ?? '') !== null;

/** Where work follows the contact details without a heading, it begins with the dated line above its first statement. */
function withHeads(sections: Section[]): Section[] {
  const moved = sections.map((section) => ({ ...section }));
  for (const [index, section] of moved.entries()) {
    const above = moved[index - 1];
    const last = above?.lines.at(-1);
    const isCut = above?.kind === 'header' && section.kind === 'experience' && section.heading === null;
    if (!above || !last?.dates.some(({ single }) => !single) || !isCut) continue;
    above.lines = above.lines.slice(0, -1);
    section.lines = [last, ...section.lines];
  }
  return moved;
}

/** Whether another kind of section begins at a line without a heading. */
function opens(traced: TracedLine[], index: number): boolean {
  const [above, here] = [traced[index - 1], traced[index]];
  return above !== undefined && here !== undefined && !above.heading && !here.heading && above.kind !== here.kind;
}

/** Whether a line directly below a heading, in exactly the same style, is its continuation. */
function goesOnHeading(line: ResumeLine, section: Section | undefined): boolean {
  const above = section?.heading;
  if (!above || section.lines.length > 0 || line.index !== above.index + 1 || line.dates.length > 0) return false;
  if (above.block !== line.block || above.page !== line.page || Math.abs(above.x - line.x) > 3) return false;
  const near = line.y - above.y < line.size * 1.7 && line.y > above.y && line.text.length <= 30;
  const { bold, caps } = lookOf(line);
  return near && (bold || caps) && !line.bullet && JSON.stringify(lookOf(above)) === JSON.stringify(lookOf(line));
}

function joined(section: Section, line: ResumeLine, heading: Heading | null): Section {
  const title = `${section.title ?? ''} ${tidyTitle(line.text)}`;
  const named = nameSection(title)?.kind ?? (section.kind === 'other' ? heading?.kind : null);
  return { ...section, title, kind: named ?? section.kind, heading: line };
}

function namedHeading(line: ResumeLine): Heading | null {
  if (line.text.length > 60 && line.segments.length < 2) return null;
  // A bullet before a bold line or a heading does not make it a list item.
  if (!line.bullet || line.bold || line.headingLevel !== null) {
    const whole = nameSection(line.text);
    if (whole) return { ...whole, title: tidyTitle(line.text), rest: null };
  }
  const rail = line.segments[1];
  const label = line.segments[0];
  if (!line.bullet && label && rail && (rail.apart || label.size > rail.size * 1.2)) {
    const title = line.text.slice(0, label.end - line.start);
    const found = nameSection(title);
    if (found) return { ...found, title: tidyTitle(title), rest: restOf(line, 1) };
  }
  return null;
}

function restOf(line: ResumeLine, from: number): ResumeLine | null {
  const first = line.segments[from];
  if (!first) return null;
  return {
    ...partOf(line, first.start, line.end),
    ...{ x: first.x, width: line.x + line.width - first.x, spaceAbove: true },
  };
}

const LABELLED = /^(?<label>[^:：,;|]{2,40}?)\s*[:：]\s*(?=\S)/u;

/** "Languages: English, Twi": a short section on the line of its heading. */
function labelledHeading(line: ResumeLine, current: Section | undefined): Heading | null {
  const found = LABELLED.exec(line.text);
  const label = found?.groups?.['label'];
  const named = label === undefined ? null : nameSection(label);
  if (!found || !named || !current || line.bullet || current.kind === named.kind) return null;
  if (line.dates.length > 0 && named.kind !== 'certifications') return null;
  const isBeside = current.labelled === true;
  const isMarked = line.segments[0]?.bold === true || label === label?.toUpperCase();
  const isWithin = current.kind === 'experience' || current.kind === 'education';
  const rest = partOf(line, line.start + found[0].length, line.end);
  const fits =
    named.kind === 'languages'
      ? namesLanguages(rest.text)
      : named.kind === 'summary'
        ? current.heading === null
        : named.kind === 'skills' || named.kind === 'certifications'
          ? isBeside || (isMarked && !isWithin) || current.kind === 'other' || current.kind === 'languages'
          : named.kind === 'other' && isBeside;
  return fits ? { ...named, title: tidyTitle(label ?? ''), rest: { ...rest, spaceAbove: true } } : null;
}

/** Accepts a known section name as a heading if it is styled like the others. A group label within the skills is not a heading. */
function accepted(
  line: ResumeLine,
  named: Map<ResumeLine, Heading>,
  { style, distinct, current }: { style: string | null; distinct: boolean; current: Section | undefined },
): Heading | null {
  const heading = named.get(line);
  if (!heading) return null;
  const same = style === JSON.stringify(lookOf(line));
  if (distinct && !same && (current?.kind === heading.kind || !isProminent(line, style))) return null;
  if (current && current.kind === heading.kind && !line.bold && !line.spaceAbove && heading.rest === null && !same)
    return null;
  return heading;
}

function isProminent(line: ResumeLine, style: string | null): boolean {
  const look = lookOf(line);
  const usual = style === null ? null : (JSON.parse(style) as Look);
  if (!usual) return true;
  if (usual.level !== null) return look.level !== null && look.level <= usual.level;
  return (
    look.size >= usual.size - 0.6 ||
    (look.bold && look.caps) ||
    (line.spaceAbove && look.bold && look.size > usual.size * 0.75)
  );
}

/** A line that is merely bold and has a date directly above or below names an employer or role; it is not a heading. */
function namesEntry(line: ResumeLine, lines: ResumeLine[], bodySize: number): boolean {
  const { size, caps } = lookOf(line);
  if (size > bodySize + 0.6 || caps) return false;
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]];
  return (
    [above, below].some((other) => other !== undefined && other.dates.length > 0) ||
    titleLikeness(line.text) > 0 ||
    degreeLikeness(line.text) > 0
  );
}

/** In a section with a listed heading, a line below the rank of such headings with a date soon after it heads an entry. */
function headsEntry(
  line: ResumeLine,
  lines: ResumeLine[],
  { style, current }: { style: string | null; current: Section | undefined },
): boolean {
  if (style === null || !current?.title || !nameSection(current.title)) return false;
  if (current.kind !== 'experience' && current.kind !== 'education') return false;
  const usual = JSON.parse(style) as Look;
  const look = lookOf(line);
  // Below a listed heading comes no other heading but that of its first entry, and all entries look like it.
  const isFirst = current.lines.length === 0 && current.heading?.index === line.index - 1;
  const isLikeFirst = current.lines.some(
    (one) => one.index === (current.heading?.index ?? 0) + 1 && JSON.stringify(lookOf(one)) === JSON.stringify(look),
  );
  const isBelow =
    isFirst ||
    isLikeFirst ||
    (usual.level !== null && look.level !== null
      ? look.level > usual.level
      : look.size < usual.size - 0.6 || (usual.caps && !look.caps && look.size < usual.size + 0.6));
  const near = lines.slice(line.index + 1, line.index + 5);
  const dated = near.findIndex(({ dates }) => dates.length > 0);
  return isBelow && dated >= 0 && near.slice(0, dated).every(({ bullet }) => !bullet);
}

/** Accepts a short line in the style of the headings. */
function lookedHeading(line: ResumeLine, sections: Section[]): Heading | null {
  const isName = sections.length === 1 && sections[0]?.lines.length === 0;
  if (isName || (line.bullet && !line.bold) || line.dates.length > 0 || /\d|@|,$/.test(line.text)) return null;
  if (fold(line.text).split(' ').length > 6 || line.segments.some(({ apart }) => apart) || !/\p{L}{2}/u.test(line.text))
    return null;
  return { kind: guessSection(line.text), languages: [], title: tidyTitle(line.text), rest: null };
}

function lookOf(line: ResumeLine): Look {
  const [first] = line.segments;
  const text = line.text.slice(0, (first?.end ?? line.end) - line.start);
  const caps = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  return {
    size: Math.round((first?.size ?? line.size) * 2) / 2,
    bold: first?.bold ?? line.bold,
    caps,
    level: line.headingLevel,
    marked: line.bullet,
  };
}

/** Whether hardly any other lines share the headings' style. */
function isDistinct(look: Look, lines: ResumeLine[], bodySize: number): boolean {
  if (look.level !== null) return true;
  if (look.size <= bodySize + 0.6 && !look.caps && !look.bold) return false;
  const alike = lines.filter((line) => JSON.stringify(lookOf(line)) === JSON.stringify(look));
  const headings = alike.filter((line) => namedHeading(line) !== null).length;
  return headings >= 2 && alike.length <= headings * 2;
}

/** Whether a line is at the top of a new column, clearly to the side of the section's last line on the same page. */
function startsAfresh(line: ResumeLine, section: Section | undefined): boolean {
  const last = section?.lines.at(-1);
  return last !== undefined && Math.abs(last.x - line.x) > 30 && line.page === last.page;
}

function commonSize(lines: ResumeLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function mostCommon(values: string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const namesLanguages = (text: string) => text.split(/[^\p{L}\p{M}]+/u).some((word) => isHumanLanguage(word));

const tidyTitle = (text: string) =>
  text
    .replace(/[\s:.–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
