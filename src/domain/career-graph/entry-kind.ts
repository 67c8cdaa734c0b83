/** What of a career graph can be taken out as a whole and brought back. */
export type EntryKind = 'experience' | 'achievement' | 'skill' | 'education' | 'certification' | 'language';
