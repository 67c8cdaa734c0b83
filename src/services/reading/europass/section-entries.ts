import { SECTION_ENTRY_KINDS, type SectionEntryKind } from '../../../domain/career-graph/section-entry.ts';
import { EUROPASS_SECTIONS } from '../../../domain/export/europass-sections.ts';
import {
  memberOf,
  SECTION_OF_KIND,
  type JsonSectionName,
  type SectionColumn,
} from '../../../domain/export/json-resume-sections.ts';
import { describedFields } from './described-fields.ts';
import { all, textAt, type XmlNode } from './xml-node.ts';

/** Sections that have no kind of their own here, by the kind and heading that their entries get. */
const MORE: [path: string, kind: SectionEntryKind, heading: string | null][] = [
  ['SocialAndPoliticalActivities/SocialAndPoliticalActivity', 'volunteering', null],
  ['CreativeWorks/CreativeWork', 'other', 'Creative works'],
  ['EmploymentReferences/EmploymentReference', 'reference', null],
];

type JsonSections = Partial<Record<JsonSectionName, Record<string, unknown>[]>>;

/** Entries of all sections beside work, education, certificates, skills and languages, as members of JSON Resume. */
export function sectionEntries(profiles: XmlNode[]): JsonSections {
  const sections: JsonSections = {};
  const add = (kind: SectionEntryKind, heading: string | null, columns: Columns) => {
    const name = SECTION_OF_KIND[kind];
    (sections[name] ??= []).push(memberFor(name, kind, heading, columns));
  };
  for (const profile of profiles) {
    for (const [kind, place] of Object.entries(EUROPASS_SECTIONS))
      for (const entry of all(profile, `${place.section}/${place.entry}`))
        add(kind as SectionEntryKind, null, columnsOf(entry).columns);
    for (const [path, kind, heading] of MORE)
      for (const entry of all(profile, path)) add(kind, heading, columnsOf(entry).columns);
    for (const license of all(profile, 'Licenses/License'))
      add('license', null, { title: textAt(license, 'LicenseTypeCode'), category: 'Driving license' });
    for (const others of all(profile, 'Others'))
      for (const entry of all(others, 'Other')) {
        const { columns, kind: said } = columnsOf(entry);
        const kind = SECTION_ENTRY_KINDS.find((one) => one === said) ?? 'other';
        add(kind, kind === 'other' ? textAt(others, 'Title') : null, columns);
      }
  }
  return sections;
}

type Columns = Partial<Record<SectionColumn | 'current', unknown>>;

function memberFor(name: JsonSectionName, kind: SectionEntryKind, heading: string | null, columns: Columns) {
  const { current, roles, ...rest } = columns;
  return {
    ...Object.fromEntries(
      Object.entries(rest).map(([column, value]) => [memberOf(name, column as SectionColumn), value]),
    ),
    ...(current !== undefined && { current }),
    roles,
    kind,
    heading,
  };
}

function columnsOf(entry: XmlNode): { columns: Columns; kind: string | null } {
  const at = (...paths: string[]) => textAt(entry, ...paths.flatMap((path) => [path, `Activity/${path}`]));
  const { paragraphs, items, fields, kind } = describedFields(at('Description', 'FormattedPublicationDescription'));
  const [one, list] = [(name: string) => fields.get(name)?.[0] ?? null, (name: string) => fields.get(name) ?? []];
  const date = (path: string) => at(`${path}/FormattedDateTime`)?.replace(/T.*$/, '') ?? null;
  return {
    kind,
    columns: {
      title: at('Title'),
      organization: one('organization') ?? at('Publisher', 'Journal', 'OrganizationName'),
      roles: list('roles'),
      category: one('category'),
      number: one('number'),
      location: one('location') ?? at('Location'),
      start: date('Date/StartDate'),
      end: date('Date/EndDate'),
      current: at('Date/Ongoing') === 'true',
      date: one('date') ?? date('FirstIssuedDate') ?? at('Year'),
      url: at('Link', 'DOI'),
      text: paragraphs,
      items,
      keywords: list('keywords'),
    },
  };
}
