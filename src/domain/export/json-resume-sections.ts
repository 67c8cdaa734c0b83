import type { SectionEntryKind, SectionEntryValues } from '../career-graph/section-entry.ts';

/** The network of profiles that hold an email address which the format doesn't accept. */
export const MAIL_NETWORK = 'E-mail';

/** Columns of a section entry by their member names in one section of JSON Resume. */
export type SectionMembers = Partial<Record<SectionColumn, string>>;

export type SectionColumn = Exclude<keyof SectionEntryValues, 'kind' | 'heading' | 'current'>;

interface JsonSection {
  /** What its entries are unless their member `kind` says otherwise. */
  kind: SectionEntryKind | null;
  /** The heading in the text that we write of a JSON file. */
  heading: string;
  members: SectionMembers;
}

/** The sections of JSON Resume that section entries come from. */
export const JSON_SECTIONS = {
  volunteer: {
    kind: 'volunteering',
    heading: 'Volunteering',
    members: {
      roles: 'position',
      organization: 'organization',
      url: 'url',
      start: 'startDate',
      end: 'endDate',
      text: 'summary',
      items: 'highlights',
    },
  },
  awards: {
    kind: 'award',
    heading: 'Awards',
    members: { title: 'title', organization: 'awarder', date: 'date', text: 'summary' },
  },
  publications: {
    kind: 'publication',
    heading: 'Publications',
    members: { title: 'name', organization: 'publisher', date: 'releaseDate', url: 'url', text: 'summary' },
  },
  projects: {
    kind: 'project',
    heading: 'Projects',
    members: {
      title: 'name',
      organization: 'entity',
      category: 'type',
      roles: 'roles',
      start: 'startDate',
      end: 'endDate',
      url: 'url',
      text: 'description',
      items: 'highlights',
      keywords: 'keywords',
    },
  },
  interests: { kind: 'interest', heading: 'Interests', members: { title: 'name', keywords: 'keywords' } },
  references: { kind: 'reference', heading: 'References', members: { title: 'name', text: 'reference' } },
  // Certificates are entries of their own; only our extra kinds are read from here.
  certificates: {
    kind: null,
    heading: 'Certificates',
    members: { title: 'name', organization: 'issuer', date: 'date', url: 'url' },
  },
} as const satisfies Record<string, JsonSection>;

export type JsonSectionName = keyof typeof JSON_SECTIONS;

/** Where each kind goes. Kinds that the format doesn't have go to the section nearest to them, with the extra member `kind`. */
export const SECTION_OF_KIND: Record<SectionEntryKind, JsonSectionName> = {
  volunteering: 'volunteer',
  award: 'awards',
  publication: 'publications',
  project: 'projects',
  interest: 'interests',
  reference: 'references',
  patent: 'publications',
  talk: 'publications',
  membership: 'volunteer',
  license: 'certificates',
  course: 'certificates',
  other: 'projects',
};

/** Extra members for columns that a section has none for. The format allows them, and our own reader reads them back. */
export const EXTRA_MEMBERS: Record<SectionColumn, string> = {
  title: 'title',
  organization: 'organization',
  roles: 'roles',
  category: 'category',
  number: 'number',
  location: 'location',
  url: 'url',
  start: 'startDate',
  end: 'endDate',
  date: 'date',
  text: 'text',
  items: 'highlights',
  keywords: 'keywords',
};

export const memberOf = (section: JsonSectionName, column: SectionColumn): string =>
  (JSON_SECTIONS[section].members as SectionMembers)[column] ?? EXTRA_MEMBERS[column];
