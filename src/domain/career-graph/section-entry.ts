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

/** Text columns of a section entry, all of which can be missing. */
export const SECTION_LINES = ['title', 'organization', 'category', 'number', 'location', 'url', 'text'] as const;

export const SECTION_LISTS = ['roles', 'items', 'keywords'] as const;

export const SECTION_DATES = ['start', 'end', 'date'] as const;
