import { edit } from '../app/edit.ts';
import { ENTRY_PARTS } from '../app/entry-parts.ts';
import { type Entry, REMOVE_ENTRY } from '../app/operations.ts';
import { Action } from '../app/ui.tsx';
import { type OnUndo, restoration } from '../app/undo.tsx';

/** Takes an entry out as a whole; nothing of it is lost. */
export function RemoveButton({
  entry,
  name,
  label = 'Take it out',
  onUndo,
}: {
  entry: Entry;
  /** What the owner calls it, in quotes. */
  name: string;
  label?: string;
  onUndo: OnUndo;
}) {
  return (
    <Action
      kind="danger"
      doing="Taking it out…"
      onDo={async () => {
        const { refused } = await edit(REMOVE_ENTRY, { input: entry }, ENTRY_PARTS[entry.kind]);
        if (refused === null) onUndo({ words: `${name} was taken out.`, back: restoration(entry) });
        return refused;
      }}
    >
      {label}
    </Action>
  );
}
