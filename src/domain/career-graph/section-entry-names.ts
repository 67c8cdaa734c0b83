import type { SectionEntryValues } from './section-entry.ts';

/** What names an entry, the best name first: its title, the owner's roles in it, its organization. */
export const sectionEntryNames = ({
  title,
  roles,
  organization,
}: Pick<SectionEntryValues, 'title' | 'roles' | 'organization'>): string[] =>
  [title, roles.join(', '), organization].flatMap((name) => name || []);
