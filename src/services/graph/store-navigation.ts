import type { NavigationEntry } from '../../domain/navigation/arrange-navigation.ts';
import type { Db } from '../database/prisma.ts';

/** Writes changes to the navigation; fields that the owner edited stay. */
export async function storeNavigation(db: Db, userId: string, entries: NavigationEntry[]): Promise<void> {
  const stored = await db.navigationEntry.findMany({ where: { userId } });
  for (const entry of entries) {
    const row = stored.find(({ section }) => section === entry.section);
    if (!row) {
      await db.navigationEntry.create({ data: { userId, ...entry } });
      continue;
    }
    const isOurs = (column: string) => !row.editedFields.includes(column);
    const columns = Object.entries(entry).filter(([column]) => isOurs(column === 'reason' ? 'shown' : column));
    const changed = columns.filter(([column, value]) => row[column as keyof NavigationEntry] !== value);
    if (changed.length > 0)
      await db.navigationEntry.update({ where: { id: row.id }, data: Object.fromEntries(changed) });
  }
}
