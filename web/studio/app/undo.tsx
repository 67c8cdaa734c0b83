import { edit } from './edit.ts';
import { ENTRY_PARTS } from './entry-parts.ts';
import { t } from './messages.tsx';
import { type Entry, REMOVE_ENTRY, RESTORE_ENTRY, UNDO_REVIEW } from './operations.ts';
import { Action } from './ui.tsx';

/** What was just done, and how to undo it: `back` returns null, or why it couldn't. */
export interface Undo {
  words: string;
  back: () => Promise<string | null>;
}

export type OnUndo = (undo: Undo) => void;

/** Undoes adding an entry. */
export const removal = (entry: Entry) => async () =>
  (await edit(REMOVE_ENTRY, { input: entry }, ENTRY_PARTS[entry.kind])).refused;

/** Undoes removing an entry, with everything that belongs to it. */
export const restoration = (entry: Entry) => async () =>
  (await edit(RESTORE_ENTRY, { input: entry }, ENTRY_PARTS[entry.kind])).refused;

/** Undoes a decision about a review item; null if the server can't. */
export const reviewUndo = (id: string | null | undefined, words: string): Undo | null =>
  id == null ? null : { words, back: async () => (await edit(UNDO_REVIEW, { input: { id } }, [])).refused };

export function UndoBar({ undo, onGone }: { undo: Undo; onGone: () => void }) {
  return (
    <div className="undo" role="status">
      <span className="undo-words">{undo.words}</span>
      <Action
        doing={t('action.undoing')}
        onDo={async () => {
          const refused = await undo.back();
          if (refused === null) onGone();
          return refused;
        }}
      >
        {t('action.undo')}
      </Action>
    </div>
  );
}
