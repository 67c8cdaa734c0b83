import { SECTION_ENTRY_KINDS } from '../../../domain/career-graph/section-entry.ts';
import {
  JSON_SECTIONS,
  memberOf,
  type JsonSectionName,
  type SectionColumn,
} from '../../../domain/export/json-resume-sections.ts';
import type { Field, ParsedSectionEntry } from '../../../domain/resume/parsed-resume.ts';
import type { SourceWriter } from '../source-writer.ts';
import type { JsonRecord } from './json-value.ts';

/** Other names of members, in other versions of the format. */
const FORMER: Record<string, string[]> = {
  url: ['website'],
  publisher: ['issuer'],
  releaseDate: ['date'],
  description: ['summary'],
  entity: ['organization'],
};

/** Writes an entry of one of the {@link JSON_SECTIONS}; null if it has neither title, text nor anything else to name it. */
export function writeSectionEntry(
  writer: SourceWriter,
  section: JsonSectionName,
  one: JsonRecord,
): ParsedSectionEntry | null {
  const names = (column: SectionColumn) => {
    const member = memberOf(section, column);
    return [member, ...(FORMER[member] ?? [])];
  };
  const said = one.oneOf('kind', SECTION_ENTRY_KINDS);
  const kind = said ?? JSON_SECTIONS[section].kind ?? 'other';
  const heading = one.text('heading');
  const value = (column: SectionColumn, before = ', ') => writer.value(one.text(...names(column)), before);
  const list = (texts: string[], before = ', ') => texts.flatMap((text) => writer.value(text, before) ?? []);
  writer.line();
  const title = value('title');
  const roles = list(rolesOf(one, names('roles')));
  const organization = value('organization');
  const rest = { category: value('category'), number: value('number'), location: value('location') };
  writer.line();
  const start = writer.date(one.text(...names('start')));
  const until = one.text(...names('end'));
  const end = writer.date(until, ' – ');
  const date = writer.date(one.text(...names('date')), ', ');
  const url = value('url');
  writer.line();
  const text = writer.passage(one.text(...names('text')));
  const items = one.texts(...names('items')).flatMap((item): Field<string>[] => {
    writer.line('• ');
    return [writer.value(item)].filter((field) => field !== null);
  });
  writer.line();
  const keywords = list(one.texts(...names('keywords')));
  // As at work, whoever names no end is still there.
  const goesOn = kind === 'volunteering' && start !== null && until === null;
  const current = one.flag('current') ?? goesOn;
  const isNamed = title ?? text ?? organization ?? roles[0] ?? items[0] ?? keywords[0];
  return isNamed
    ? { kind, heading, title, organization, roles, ...rest, url, start, end, current, date, text, items, keywords }
    : null;
}

/** Volunteers have one position, unless our own export lists several. */
function rolesOf(one: JsonRecord, names: string[]): string[] {
  const all = one.texts('roles');
  const single = one.text(...names);
  return all.length > 0 || single === null ? all : [single];
}
