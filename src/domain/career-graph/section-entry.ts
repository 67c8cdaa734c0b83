import type { PartialDate } from '../dates/partial-date.ts';

/** What an entry of a section is; `other` stands under a heading of its own. In the order in which sections are shown. */
export const SECTION_ENTRY_KINDS = [
  'project',
  'publication',
  'patent',
  'talk',
  'award',
  'volunteering',
  'membership',
  'license',
  'course',
  'reference',
  'interest',
  'other',
] as const;

export type SectionEntryKind = (typeof SECTION_ENTRY_KINDS)[number];

/** What an entry of a section says. */
export interface SectionEntryValues {
  kind: SectionEntryKind;
  /** The section's heading in the document; null if it has none. */
  heading: string | null;
  title: string | null;
  organization: string | null;
  roles: string[];
  category: string | null;
  number: string | null;
  location: string | null;
  url: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
  current: boolean;
  date: PartialDate | null;
  text: string | null;
  items: string[];
  keywords: string[];
}

/** Text columns of a section entry, all of which can be missing. */
export const SECTION_LINES = ['title', 'organization', 'category', 'number', 'location', 'url', 'text'] as const;

export const SECTION_LISTS = ['roles', 'items', 'keywords'] as const;

export const SECTION_DATES = ['start', 'end', 'date'] as const;
