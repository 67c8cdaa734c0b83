import { sectionEntryNames } from '../career-graph/section-entry-names.ts';
import type { ExportSection, ExportSectionEntry } from './export-resume.ts';
import { sectionHeading } from './section-headings.ts';
import { writeDate, writePeriod } from './write-period.ts';

/** A section in the words of a page. */
export interface WrittenSection {
  heading: string;
  /** The whole section on one line, if its entries are no more than names; then `entries` is empty. */
  line: string | null;
  entries: WrittenEntry[];
}

export interface WrittenEntry {
  title: string | null;
  /** Organization, or whatever else belongs under the title. */
  place: string | null;
  period: string | null;
  location: string | null;
  text: string | null;
  items: string[];
  keywords: string | null;
  url: string | null;
}

/** The sections for formats that people read, in the language of the resume. */
export function writeSections(sections: readonly ExportSection[], language: string | null): WrittenSection[] {
  return sections.map(({ entries, ...section }) => {
    const heading = sectionHeading(section, language);
    if (entries.every(isName)) return { heading, line: entries.map(nameOf).join(', '), entries: [] };
    return { heading, line: null, entries: entries.map((entry) => writeEntry(entry, language)) };
  });
}

const NAMING = ['title', 'keywords'];

const isName = (entry: ExportSectionEntry) =>
  entry.title !== null &&
  Object.entries(entry).every(
    ([name, value]) => NAMING.includes(name) || value === null || value === false || isNone(value),
  );

const isNone = (value: unknown) => Array.isArray(value) && value.length === 0;

const nameOf = ({ title, keywords }: ExportSectionEntry) =>
  keywords.length === 0 ? (title ?? '') : `${title ?? ''} (${keywords.join(', ')})`;

function writeEntry(entry: ExportSectionEntry, language: string | null): WrittenEntry {
  const { category, number, location, text, items, keywords, url, date } = entry;
  const period = writePeriod(entry, language);
  // Without a title, whatever names it best takes its place.
  const [first, ...rest] = sectionEntryNames(entry);
  return {
    title: first ?? null,
    place: joined([...rest, category, number]),
    period: joined([date === null ? null : writeDate(date, language), period]),
    location,
    text,
    items,
    keywords: joined(keywords),
    url,
  };
}

function joined(parts: (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? null : said.join(', ');
}
