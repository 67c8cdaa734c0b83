import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import type { NavigableSection } from '../../../domain/navigation/navigable-section.ts';
import type { Db } from '../../database/prisma.ts';

export interface NavigationEdit {
  /** All sections in the order that the owner wants; null for the order by completeness, undefined to leave it. */
  order?: readonly NavigableSection[] | null | undefined;
  sections: readonly SectionEdit[];
}

/** Null leaves the decision to Cursus again; undefined leaves it as it is. */
export interface SectionEdit {
  section: NavigableSection;
  label?: string | null | undefined;
  shown?: boolean | null | undefined;
}

/**
 * Orders, renames, shows or hides sections as the owner wants. What is not edited follows from the content. Call it within
 * {@link editGraph}.
 *
 * @throws EditRefused
 */
export async function updateNavigation(db: Db, userId: string, { order, sections }: NavigationEdit): Promise<void> {
  const rows = await db.navigationEntry.findMany({ where: { userId }, orderBy: { position: 'asc' } });
  if (rows.length === 0) throw new EditRefused('sections', 'There are no sections yet. Upload a resume first.');
  if (order) checkOrder(order, rows);
  for (const row of rows) {
    const edit = sections.findLast(({ section }) => section === row.section);
    const place = order?.findIndex((section) => section === row.section);
    const edited = new Set(row.editedFields);
    const data = {
      ...decide(edited, 'label', edit?.label),
      ...decide(edited, 'shown', edit?.shown),
      ...decide(edited, 'position', order === null ? null : place),
      ...(typeof edit?.shown === 'boolean'
        ? { reason: edit.shown ? 'shown: your choice' : 'hidden: your choice' }
        : {}),
    };
    const editedFields = [...edited];
    if (Object.keys(data).length > 0 || editedFields.length !== row.editedFields.length)
      await db.navigationEntry.update({ where: { id: row.id }, data: { ...data, editedFields } });
  }
}

/** Marks a field as edited, or as no longer edited. Returns what to write. */
function decide(edited: Set<string>, field: string, value: string | boolean | number | null | undefined): object {
  if (value === undefined) return {};
  if (value === null) {
    edited.delete(field);
    return {};
  }
  edited.add(field);
  return { [field]: value };
}

function checkOrder(order: readonly string[], rows: readonly { section: string }[]): void {
  const isWhole = order.length === rows.length && rows.every(({ section }) => order.includes(section));
  if (isWhole) return;
  const names = rows.map(({ section }) => section.toUpperCase()).join(', ');
  throw new EditRefused('order', `The order must contain each section once: ${names}.`);
}
