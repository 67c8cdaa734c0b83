import type { ResultOf } from '@graphql-typed-document-node/core';
import { edit } from '../app/edit.ts';
import { t } from '../app/messages.tsx';
import { RESTORE_ENTRY } from '../app/operations.ts';
import { Action } from '../app/ui.tsx';
import { type OnUndo, removal } from '../app/undo.tsx';
import type { CAREER } from './operations.ts';

type Removed = ResultOf<typeof CAREER>['removedEntries'][number];

/** Removed entries, each with a button that restores it. */
export function RemovedEntries({ entries, onUndo }: { entries: Removed[]; onUndo: OnUndo }) {
  if (entries.length === 0) return null;
  return (
    <details className="card">
      <summary>{t('career.removedEntries', { count: entries.length })}</summary>
      <p className="hint">{t('career.removedHint')}</p>
      <ul className="statements">
        {entries.map(({ kind, id, label }) => (
          <li key={id}>
            <span className="entry-text">
              <span className="tag">{t(`kind.${kind}`)}</span> {label}
            </span>
            <Action
              doing={t('action.restoring')}
              label={t('action.restoreNamed', { name: label })}
              onDo={async () => {
                const { refused } = await edit(RESTORE_ENTRY, { input: { kind, id } }, []);
                if (refused === null)
                  onUndo({
                    words: t('career.restored', { name: t('career.quoted', { name: label }) }),
                    back: removal({ kind, id }),
                  });
                return refused;
              }}
            >
              {t('action.restore')}
            </Action>
          </li>
        ))}
      </ul>
    </details>
  );
}
