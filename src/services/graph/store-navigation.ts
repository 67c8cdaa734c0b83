import type { NavigationEntry } from '../../domain/navigation/arrange-navigation.ts';
import type { Db } from '../database/prisma.ts';

/**
 * Writes what has changed of the navigation; what the user has edited of an entry stays.
 *
 * @returns the sections that are shown, in their order
 */
export async function storeNavigation(db: Db, userId: string, entries: NavigationEntry[]): Promise<string[]> {
  const stored = await db.navigationEntry.findMany({ where: { userId } });
  const result: NavigationEntry[] = [];
  for (const entry of entries) {
    const row = stored.find(({ section }) => section === entry.section);
    if (!row) {
      await db.navigationEntry.create({ data: { userId, ...entry } });
      result.push(entry);
      continue;
    }
    const isOurs = (column: string) => !row.editedFields.includes(column);
    const columns = Object.entries(entry).filter(([column]) => isOurs(column === 'reason' ? 'shown' : column));
    const changed = columns.filter(([column, value]) => row[column as keyof NavigationEntry] !== value);
    if (changed.length > 0)
      await db.navigationEntry.update({ where: { id: row.id }, data: Object.fromEntries(changed) });
    result.push({
      ...entry,
      shown: isOurs('shown') ? entry.shown : row.shown,
      position: isOurs('position') ? entry.position : row.position,
    });
  }
  return result
    .filter(({ shown }) => shown)
    .sort((a, b) => a.position - b.position)
    .map(({ section }) => section);
}
