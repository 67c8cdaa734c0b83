import type { ResultOf } from '@graphql-typed-document-node/core';
import { edit } from '../app/edit.ts';
import { RESTORE_ENTRY } from '../app/operations.ts';
import { Action } from '../app/ui.tsx';
import { type OnUndo, removal } from '../app/undo.tsx';
import type { CAREER } from './operations.ts';

type Removed = ResultOf<typeof CAREER>['removedEntries'][number];

const KINDS: Record<Removed['kind'], string> = {
  EXPERIENCE: 'Role',
  ACHIEVEMENT: 'Achievement',
  SKILL: 'Skill',
  EDUCATION: 'Education',
  CERTIFICATION: 'Certificate',
  LANGUAGE: 'Language',
};

/** What was taken out is not lost. */
export function RemovedEntries({ entries, onUndo }: { entries: Removed[]; onUndo: OnUndo }) {
  if (entries.length === 0) return null;
  return (
    <details className="card">
      <summary>Taken out ({entries.length})</summary>
      <p className="hint">On no page and in no file, and no document brings it back. You can.</p>
      <ul className="statements">
        {entries.map(({ kind, id, label }) => (
          <li key={id}>
            <span className="entry-text">
              <span className="tag">{KINDS[kind]}</span> {label}
            </span>
            <Action
              doing="Bringing it back…"
              onDo={async () => {
                const { refused } = await edit(RESTORE_ENTRY, { input: { kind, id } }, []);
                if (refused === null)
                  onUndo({
                    words: `“${label}” is back.`,
                    back: removal({ kind, id }),
                  });
                return refused;
              }}
            >
              Bring back<span className="unseen"> {label}</span>
            </Action>
          </li>
        ))}
      </ul>
    </details>
  );
}
