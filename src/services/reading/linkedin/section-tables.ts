import type { SectionEntryKind } from '../../../domain/career-graph/section-entry.ts';
import type { Field, ParsedSectionEntry } from '../../../domain/resume/parsed-resume.ts';
import { BLANK_ENTRY } from '../../../domain/resume/other-sections/blank-entry.ts';
import type { SourceWriter } from '../source-writer.ts';
import type { Row } from './csv-table.ts';

interface SectionTable {
  /** The heading in the text that we write of it. */
  title: string;
  kind: SectionEntryKind;
  /** The heading of entries that have no kind of their own. */
  heading?: string;
  /** Columns of the export by those of an entry. */
  columns: Partial<Record<'title' | 'organization' | 'category' | 'number' | 'date' | 'text' | 'url', string>>;
  /** Of a person's part in it. */
  role?: string;
  /** Whether it has a start and an end; without an end it goes on. */
  isPeriod?: boolean;
  /** Columns of values that have no place of their own. */
  items?: string[];
}

/** Tables of a data export whose rows are section entries, by file name. */
export const SECTION_TABLES = {
  projects: {
    title: 'Projects',
    kind: 'project',
    columns: { title: 'Title', text: 'Description', url: 'Url' },
    isPeriod: true,
  },
  publications: {
    title: 'Publications',
    kind: 'publication',
    columns: { title: 'Name', organization: 'Publisher', date: 'Published On', text: 'Description', url: 'Url' },
  },
  patents: {
    title: 'Patents',
    kind: 'patent',
    columns: {
      title: 'Title',
      organization: 'Issuer',
      number: 'Patent Number',
      date: 'Issued On',
      text: 'Description',
      url: 'Url',
    },
    items: ['Application Number'],
  },
  honors: {
    title: 'Honors',
    kind: 'award',
    columns: { title: 'Title', organization: 'Issuer', date: 'Issued On', text: 'Description' },
  },
  volunteering: {
    title: 'Volunteering',
    kind: 'volunteering',
    columns: { organization: 'Company Name', category: 'Cause', text: 'Description' },
    role: 'Role',
    isPeriod: true,
  },
  organizations: {
    title: 'Organizations',
    kind: 'membership',
    columns: { organization: 'Name', text: 'Description' },
    role: 'Position',
    isPeriod: true,
  },
  courses: {
    title: 'Courses',
    kind: 'course',
    columns: { title: 'Name', number: 'Number' },
  },
  'test scores': {
    title: 'Test scores',
    kind: 'other',
    heading: 'Test scores',
    columns: { title: 'Name', date: 'Test Date', text: 'Description' },
    items: ['Score'],
  },
} as const satisfies Record<string, SectionTable>;

export type SectionTableName = keyof typeof SECTION_TABLES;

/** The column that shows where the table begins. */
export const firstColumns = (name: SectionTableName): string[] => {
  const { columns, role }: SectionTable = SECTION_TABLES[name];
  return [columns.title ?? columns.organization ?? '', ...(role === undefined ? [] : [role])];
};

/** Writes a row as readable text; null if nothing names it. */
export function writeSectionRow(writer: SourceWriter, name: SectionTableName, row: Row): ParsedSectionEntry | null {
  const { kind, heading, columns, role, isPeriod, items: others = [] }: SectionTable = SECTION_TABLES[name];
  const cell = (column: string | undefined) => (column === undefined ? null : row(column));
  const value = (column: string | undefined, before = ', ') => writer.value(cell(column), before);
  const list = (field: Field<string> | null) => (field === null ? [] : [field]);
  writer.line();
  const title = value(columns.title);
  const roles = list(value(role));
  const organization = value(columns.organization);
  const rest = { category: value(columns.category), number: value(columns.number) };
  writer.line();
  const start = isPeriod ? writer.date(cell('Started On')) : null;
  const end = isPeriod ? writer.date(cell('Finished On'), ' – ') : null;
  const date = columns.date === undefined ? null : writer.date(cell(columns.date), ', ');
  const url = value(columns.url);
  writer.line();
  const text = writer.passage(cell(columns.text));
  writer.line();
  const items = others.flatMap((column) => list(value(column)));
  // In LinkedIn exports only what goes on has no end.
  const current = start !== null && cell('Finished On') === null;
  if (!title && !organization && roles.length === 0 && !text) return null;
  return {
    ...BLANK_ENTRY,
    ...{
      kind,
      heading: heading ?? null,
      title,
      organization,
      roles,
      ...rest,
      start,
      end,
      current,
      date,
      url,
      text,
      items,
    },
  };
}
