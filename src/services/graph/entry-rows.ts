import type { EntryKind } from '../../domain/career-graph/entry-kind.ts';
import type { Db } from '../database/prisma.ts';

/** What the tables of entries have in common; callers know the columns. */
interface EntryRows {
  count(query: { where: object }): Promise<number>;
  findFirst(query: { where: object; select?: object }): Promise<Record<string, unknown> | null>;
  create(row: { data: object }): Promise<unknown>;
  update(change: { where: { id: string }; data: object }): Promise<unknown>;
  updateMany(change: { where: object; data: object }): Promise<{ count: number }>;
}

/** The table of entries of a kind. */
export function entryRows(db: Db, kind: EntryKind): EntryRows {
  const tables: Record<EntryKind, EntryRows> = {
    experience: db.experience,
    achievement: db.achievement,
    skill: db.skill,
    education: db.education,
    certification: db.certification,
    language: db.spokenLanguage,
    sectionEntry: db.sectionEntry,
  };
  return tables[kind];
}
