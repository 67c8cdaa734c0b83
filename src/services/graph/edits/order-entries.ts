import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import type { EntryKind } from '../../../domain/career-graph/entry-kind.ts';
import type { Db } from '../../database/prisma.ts';
import { entryRows } from '../entry-rows.ts';

/** Entries whose order the owner decides; roles are in the order of their dates. */
export type OrderedKind = Exclude<EntryKind, 'experience'>;

/** Entries with the same values here are siblings. */
const SIBLINGS: Partial<Record<OrderedKind, string[]>> = {
  achievement: ['experienceId'],
  sectionEntry: ['kind', 'heading'],
};

/**
 * Puts sibling entries in this order, which no document changes: the statements of a role, the entries of a section, or all entries
 * of another kind. Call it within {@link editGraph}.
 *
 * @param ids all siblings
 * @returns an id that is not of such an entry; null when done
 * @throws EditRefused
 */
export async function orderEntries(
  db: Db,
  userId: string,
  { kind, ids }: { kind: OrderedKind; ids: readonly string[] },
): Promise<string | null> {
  const rows = entryRows(db, kind);
  const shared = SIBLINGS[kind] ?? [];
  const select = { id: true, ...Object.fromEntries(shared.map((column) => [column, true])) };
  const found = await Promise.all(ids.map((id) => rows.findFirst({ where: { id, userId, rejected: false }, select })));
  const missing = ids.find((_id, at) => found[at] === null);
  if (missing !== undefined) return missing;
  const siblings = {
    userId,
    rejected: false,
    ...Object.fromEntries(shared.map((column) => [column, found[0]?.[column]])),
  };
  const isSame = found.every((row) => shared.every((column) => row?.[column] === found[0]?.[column]));
  if (!isSame || new Set(ids).size !== ids.length || (await rows.count({ where: siblings })) !== ids.length)
    throw new EditRefused(
      'ids',
      'The order must have each entry exactly once: all statements of one role, all entries of one section, or all entries of the kind.',
    );
  for (const [position, id] of ids.entries()) await rows.update({ where: { id }, data: { position, placed: true } });
  return null;
}
