import { edit } from './edit.ts';
import { ENTRY_PARTS } from './entry-parts.ts';
import { type Entry, REMOVE_ENTRY, RESTORE_ENTRY } from './operations.ts';
import { Action } from './ui.tsx';

/** What was just done, and how it is taken back: null when it was, else why not. */
export interface Undo {
  words: string;
  back: () => Promise<string | null>;
}

export type OnUndo = (undo: Undo) => void;

/** How something that was added is taken back. */
export const removal = (entry: Entry) => async () =>
  (await edit(REMOVE_ENTRY, { input: entry }, ENTRY_PARTS[entry.kind])).refused;

/** How something that was taken out is taken back, with all that belonged to it. */
export const restoration = (entry: Entry) => async () =>
  (await edit(RESTORE_ENTRY, { input: entry }, ENTRY_PARTS[entry.kind])).refused;

export function UndoBar({ undo, onGone }: { undo: Undo; onGone: () => void }) {
  return (
    <div className="undo" role="status">
      <span className="undo-words">{undo.words}</span>
      <Action
        doing="Taking it back…"
        onDo={async () => {
          const refused = await undo.back();
          if (refused === null) onGone();
          return refused;
        }}
      >
        Undo
      </Action>
    </div>
  );
}
