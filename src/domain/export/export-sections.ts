import { SECTION_ENTRY_KINDS, type SectionEntryValues } from '../career-graph/section-entry.ts';
import type { ExportSection, ExportSectionEntry } from './export-resume.ts';
import { exportLine, exportLines, exportText } from './export-text.ts';

type Section<Entry> = Omit<ExportSection, 'entries'> & { entries: Entry[] };

/** Groups entries by kind, in the order in which sections are shown; free sections by their heading. */
export const sectionsOf = (entries: readonly SectionEntryValues[]): ExportSection[] =>
  groupedSections(entries, (_entry, shown) => shown);

/** The same, with entries as `show` makes them of those in the career graph and what exports say about them. */
export function groupedSections<Entry extends SectionEntryValues, Shown>(
  entries: readonly Entry[],
  show: (entry: Entry, shown: ExportSectionEntry) => Shown,
): Section<Shown>[] {
  const sections = new Map<string, Section<Shown>>();
  for (const kind of SECTION_ENTRY_KINDS)
    for (const entry of entries.filter((one) => one.kind === kind)) {
      const shown = entryOf(entry);
      if (shown === null) continue;
      const heading = kind === 'other' ? exportLine(entry.heading) : null;
      const section = sections.get(`${kind} ${heading ?? ''}`) ?? { kind, heading, entries: [] };
      section.entries.push(show(entry, shown));
      sections.set(`${kind} ${heading ?? ''}`, section);
    }
  return [...sections.values()];
}

function entryOf(entry: SectionEntryValues): ExportSectionEntry | null {
  const shown = {
    title: exportLine(entry.title),
    organization: exportLine(entry.organization),
    roles: exportLines(entry.roles),
    category: exportLine(entry.category),
    number: exportLine(entry.number),
    location: exportLine(entry.location),
    url: exportLine(entry.url),
    start: entry.start,
    end: entry.end,
    current: entry.current,
    date: entry.date,
    text: exportText(entry.text),
    items: exportLines(entry.items),
    keywords: exportLines(entry.keywords),
  };
  const { title, organization, text, roles, items, keywords } = shown;
  return (title ?? organization ?? text ?? roles[0] ?? items[0] ?? keywords[0]) === undefined ? null : shown;
}
