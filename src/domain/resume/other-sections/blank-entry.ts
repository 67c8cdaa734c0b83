import type { ParsedSectionEntry } from '../parsed-resume.ts';

/** An entry, of whatever kind, of which nothing is known. */
export const BLANK_ENTRY: Omit<ParsedSectionEntry, 'kind' | 'heading'> = {
  title: null,
  organization: null,
  roles: [],
  category: null,
  number: null,
  location: null,
  url: null,
  start: null,
  end: null,
  current: false,
  date: null,
  text: null,
  items: [],
  keywords: [],
};

export type UnnamedEntry = typeof BLANK_ENTRY;

/** How sure the parser is of what stands under a heading that says what it is. */
export const SURE_OF_HEADING = 0.85;
