import { edit } from '../app/edit.ts';
import { ENTRY_PARTS } from '../app/entry-parts.ts';
import { t } from '../app/messages.tsx';
import { type Entry, REMOVE_ENTRY } from '../app/operations.ts';
import { Action } from '../app/ui.tsx';
import { type OnUndo, restoration } from '../app/undo.tsx';

/** Removes an entry, which can be restored. */
export function RemoveButton({
  entry,
  name,
  label = t('action.remove'),
  onUndo,
}: {
  entry: Entry;
  /** Label of the entry, with quotation marks. */
  name: string;
  label?: string;
  onUndo: OnUndo;
}) {
  return (
    <Action
      kind="danger"
      doing={t('action.removing')}
      onDo={async () => {
        const { refused } = await edit(REMOVE_ENTRY, { input: entry }, ENTRY_PARTS[entry.kind]);
        if (refused === null) onUndo({ words: t('career.removed', { name }), back: restoration(entry) });
        return refused;
      }}
    >
      {label}
    </Action>
  );
}
