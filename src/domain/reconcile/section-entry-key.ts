import type { SectionEntryValues } from '../career-graph/section-entry.ts';
import { labelOf } from './change-report.ts';
import { foldText } from './fold-text.ts';

type Said = Partial<
  Pick<SectionEntryValues, 'heading' | 'title' | 'organization' | 'date' | 'start' | 'end' | 'text'>
> & {
  kind: SectionEntryValues['kind'];
};

/** Keeps the unique index within what PostgreSQL can hold. */
const LONGEST_KEY = 400;

/** Identifies an entry across documents: by what it is, its title, organization and date, or else by its text. */
export function sectionEntryKey({ kind, heading, title, organization, date, start, end, text }: Said): string {
  // Two people can give a reference in the same words, and one person two.
  const isWorded = !title || kind === 'reference';
  const parts = [title, organization, date ?? start ?? end, isWorded ? text : null];
  const place = kind === 'other' ? foldText(heading ?? '') : '';
  return [kind, place, ...parts.map((part) => foldText(part ?? ''))].join('|').slice(0, LONGEST_KEY);
}

export const sectionEntryLabel = ({ title, organization, text }: Omit<Said, 'kind'>): string =>
  title || organization ? labelOf(title, organization) : labelOf(text);
