import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import { emptyResume } from '../../../domain/resume/empty-resume.ts';
import { splitStatements } from '../../../domain/resume/split-statements.ts';
import type { Field, ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import { decodeText } from '../decode-text.ts';
import { openArchive } from '../open-archive.ts';
import type { ReadingLimits } from '../reading-limits.ts';
import { createSourceWriter, type SourceWriter } from '../source-writer.ts';
import { readTable, type Row } from './csv-table.ts';
import { firstColumns, SECTION_TABLES, type SectionTableName, writeSectionRow } from './section-tables.ts';

/** The tables with career data. Messages, connections, logins, receipts and the like are never opened. */
const TABLES = {
  profile: ['First Name', 'Last Name', 'Headline'],
  'profile summary': ['Profile Summary'],
  'email addresses': ['Email Address'],
  phonenumbers: ['Number'],
  positions: ['Company Name', 'Title'],
  education: ['School Name'],
  skills: ['Name'],
  certifications: ['Name'],
  languages: ['Name'],
} satisfies Record<string, string[]>;

const SECTIONS = Object.keys(SECTION_TABLES) as SectionTableName[];

type Table = keyof typeof TABLES | SectionTableName;

const columnsOf = (table: Table): string[] => (isSection(table) ? firstColumns(table) : TABLES[table]);

const isSection = (table: Table): table is SectionTableName => table in SECTION_TABLES;

/** Reads a LinkedIn data export: writes its tables as readable text and returns the resume with spans in that text. */
export async function readLinkedin(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadingLimits,
): Promise<{ text: string; modifiedAt: string | null; structured: ParsedResume }> {
  const archive = await openArchive(bytes, fileName, limits);
  const rows = new Map<Table, Row[]>();
  for (const name of archive.names.toSorted()) {
    const table = tableOf(name);
    const member = table && !rows.has(table) ? await archive.read(name) : null;
    if (table && member) rows.set(table, readTable(decodeText(member), columnsOf(table)));
  }
  const of = (table: Table) => rows.get(table) ?? [];
  const writer = createSourceWriter();
  const structured: ParsedResume = {
    ...emptyResume(),
    profile: writeProfile(writer, of),
    experiences: section(writer, 'Experience', of('positions'), writePosition),
    education: section(writer, 'Education', of('education'), writeEducation),
    skills: section(writer, 'Skills', of('skills'), (w, row) => {
      w.line();
      const name = w.value(row('Name'));
      return name && { name, category: null, level: null };
    }),
    certifications: section(writer, 'Certifications', of('certifications'), (w, row) => {
      w.line();
      const name = w.value(row('Name'));
      const issuer = w.value(row('Authority'), ', ');
      const date = w.date(row('Started On'), ', ');
      const expires = w.date(row('Finished On'), ' – ');
      const url = w.value(row('Url'), ', ');
      const number = w.value(row('License Number'), ', ');
      return name && { name, issuer, date, url, number, expires };
    }),
    languages: section(writer, 'Languages', of('languages'), (w, row) => {
      w.line();
      const name = w.value(row('Name'));
      const fluency = w.value(row('Proficiency'), ' – ');
      return name && { name, fluency };
    }),
  };
  structured.sections = SECTIONS.flatMap((table) =>
    section(writer, SECTION_TABLES[table].title, of(table), (w, row) => writeSectionRow(w, table, row)),
  );
  // What was written but has no field, so that nothing is lost.
  structured.unplaced = writer.unplaced(structured);
  if (writer.text().trim() === '')
    throw new DocumentUnreadable(
      'no_text',
      `${fileName} contains no LinkedIn profile data. Request a new export from LinkedIn that includes profile and positions.`,
    );
  return { text: writer.text(), modifiedAt: archive.modifiedAt, structured };
}

/** Matches the whole file name, in any folder, with or without an id suffix: `Profile Summary.csv` is not the profile. */
function tableOf(path: string): Table | null {
  const name =
    path
      .split('/')
      .at(-1)
      ?.toLowerCase()
      .replace(/(?:_\d+)?\.csv$/, '')
      .replaceAll('_', ' ') ?? '';
  const isKnown = name in TABLES || name in SECTION_TABLES;
  return path.toLowerCase().endsWith('.csv') && isKnown ? (name as Table) : null;
}

function section<T>(
  writer: SourceWriter,
  title: string,
  rows: Row[],
  write: (writer: SourceWriter, row: Row) => T | null,
): T[] {
  if (rows.length > 0) writer.heading(title);
  return rows.flatMap((row) => write(writer, row) ?? []);
}

function writeProfile(writer: SourceWriter, of: (table: Table) => Row[]): ParsedResume['profile'] {
  const profile = of('profile')[0] ?? (() => null);
  const name = writer.value([profile('First Name'), profile('Last Name')].filter(Boolean).join(' '));
  writer.line();
  const headline = writer.value(profile('Headline'));
  writer.line();
  const location = writer.value(profile('Geo Location') ?? profile('Address'));
  writer.line();
  const email = writer.value(primaryEmail(of('email addresses')));
  writer.line();
  const phone = writer.value(of('phonenumbers')[0]?.('Number') ?? null);
  const links: Field<string>[] = [];
  const websites = profile('Websites')?.match(/https?:\/\/[^\s,\]]+|(?<=:)[\w-]+(?:\.[\w-]+)+[^\s,\]]*/g) ?? [];
  const handles = (profile('Twitter Handles')?.match(/[\w]+/g) ?? []).map((handle) => `https://x.com/${handle}`);
  for (const url of new Set([
    ...websites,
    ...handles,
    ...(profile('Public Profile Url') ? [profile('Public Profile Url') ?? ''] : []),
  ])) {
    writer.line();
    const link = writer.value(url);
    if (link) links.push(link);
  }
  const about = profile('Summary') ?? of('profile summary')[0]?.('Profile Summary') ?? null;
  if (about) writer.heading('Summary');
  return { name, headline, email, phone, location, summary: writer.value(about), links };
}

/** The primary address, or else the first confirmed one, or else the first one. */
function primaryEmail(rows: Row[]): string | null {
  const yes = (column: string) => rows.find((row) => row(column)?.toLowerCase() === 'yes');
  return (yes('Primary') ?? yes('Confirmed') ?? rows[0])?.('Email Address') ?? null;
}

function writePosition(writer: SourceWriter, row: Row): ParsedResume['experiences'][number] | null {
  writer.line();
  const title = writer.value(row('Title'));
  const company = writer.value(row('Company Name'), ', ');
  const location = writer.value(row('Location'), ', ');
  writer.line();
  const start = writer.date(row('Started On'));
  const end = writer.date(row('Finished On'), ' – ');
  writer.line();
  const described = writer.value(row('Description'));
  const { achievements, description } = splitStatements(writer.text(), described);
  // In LinkedIn exports only current roles have no end.
  const current = start !== null && row('Finished On') === null;
  return title || company ? { company, title, location, start, end, current, description, achievements } : null;
}

function writeEducation(writer: SourceWriter, row: Row): ParsedResume['education'][number] | null {
  writer.line();
  const degree = writer.value(row('Degree Name'));
  const institution = writer.value(row('School Name'), ', ');
  writer.line();
  const start = writer.date(row('Start Date') ?? row('Started On'));
  const end = writer.date(row('End Date') ?? row('Finished On'), ' – ');
  writer.line();
  const description = writer.value(row('Notes'));
  writer.line();
  writer.value(row('Activities'));
  const rest = { field: null, location: null, current: false, score: null };
  return institution || degree ? { institution, degree, start, end, description, ...rest } : null;
}
