import { edit } from '../app/edit.ts';
import { ENTRY_PARTS } from '../app/entry-parts.ts';
import { t } from '../app/messages.tsx';
import type { Entry } from '../app/operations.ts';
import { type Sortable, useSortable } from '../app/sortable.tsx';
import type { OnUndo } from '../app/undo.tsx';
import { ORDER_ENTRIES } from './operations.ts';

/** Lets the owner order entries of a kind that stand together. */
export function useEntryOrder(kind: Entry['kind'], stored: string[], onUndo: OnUndo): Sortable {
  const order = async (ids: string[]) =>
    (await edit(ORDER_ENTRIES, { input: { kind, ids } }, ENTRY_PARTS[kind])).refused;
  return useSortable(stored, async (ids) => {
    const refused = await order(ids);
    if (refused === null) onUndo({ words: t('order.changed'), back: () => order(stored) });
    return refused;
  });
}
