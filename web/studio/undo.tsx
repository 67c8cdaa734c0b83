import { Action } from './ui.tsx';

/** What was just done, and how it is taken back: null when it was, else why not. */
export interface Undo {
  words: string;
  back: () => Promise<string | null>;
}

export type OnUndo = (undo: Undo) => void;

export function UndoBar({ undo, onGone }: { undo: Undo; onGone: () => void }) {
  return (
    <div className="undo" role="status">
      {undo.words}{' '}
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
