/** Entries: what can be added, edited, removed and restored as a whole. */
export type EntryKind =
  | 'experience'
  | 'achievement'
  | 'skill'
  | 'education'
  | 'certification'
  | 'language'
  | 'sectionEntry';

/** Names that people read. */
export const ENTRY_NAMES: Record<EntryKind, string> = {
  experience: 'role',
  achievement: 'statement',
  skill: 'skill',
  education: 'course of study',
  certification: 'certificate',
  language: 'language',
  sectionEntry: 'section entry',
};
