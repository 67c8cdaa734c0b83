import type { SectionEntryKind } from '../../src/domain/career-graph/section-entry.ts';
import type { SiteSection, SiteSnapshot } from '../../src/domain/site/site-snapshot.ts';

export type Entry = SiteSection['entries'][number];

/** What a person's page is made of; everything else is empty. */
export interface Sketch {
  language?: string;
  person: Partial<SiteSnapshot['person']> & { name: string };
  /** Statements of the first role are the highlights. */
  roles?: [title: string, company: string, start: string | null, end: string | null, statements: string[]][];
  education?: [degree: string, institution: string, start: string | null, end: string | null][];
  skills?: Record<string, string[]>;
  sections?: Partial<Record<SectionEntryKind, Partial<Entry>[]>>;
  languages?: [name: string, fluency: string][];
  certifications?: [name: string, issuer: string, date: string, expires: string | null][];
  story?: Partial<Required<SiteSnapshot>['story']>;
  hasPhoto?: boolean;
  /** So many of the projects have pictures. */
  picturedProjects?: number;
}

/** So many of what is made from each index. */
export const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, at) => make(at));
