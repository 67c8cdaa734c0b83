import { useState } from 'react';
import type { CareerGraphPart } from '../graphql/graphql.ts';
import { edit } from './edit.ts';
import { t } from './messages.tsx';
import { RESOLVE_STALE_WORDS, type StaleItem } from './operations.ts';
import { Action } from './ui.tsx';
import { reviewUndo, type Undo } from './undo.tsx';

export type StaleAction = 'REWRITE' | 'KEEP' | 'REMOVE';

/** Rewrites, keeps or removes the stale words of a review item. */
export async function resolveStaleWords(
  id: string,
  action: StaleAction,
  about: readonly CareerGraphPart[],
): Promise<{ refused: string | null; isWriting: boolean; undo: Undo | null }> {
  const { refused, result } = await edit(RESOLVE_STALE_WORDS, { input: { id, action } }, about);
  const done = result?.__typename === 'ResolveStaleWordsSuccess' ? result : null;
  return { refused, isWriting: (done?.run ?? null) !== null, undo: reviewUndo(done?.undoId, t(DONE[action])) };
}

const DONE = { REWRITE: 'review.rewritten', KEEP: 'review.kept', REMOVE: 'review.removed' } as const;

/** What changed, before and after, and the sentences that no longer match. */
export function StaleWords({ item }: { item: StaleItem }) {
  return (
    <div className="stale">
      <p>
        <strong>{t('stale.count', { count: item.staleWords.length })}</strong> {t('stale.unpublished')}
      </p>
      <ul className="changes" aria-label={t('stale.changes')}>
        {item.changes.map(({ factId, before, after }) => (
          <li key={factId}>
            <del>{before}</del> {after === null ? <em>{t('stale.removed')}</em> : <ins>{after}</ins>}
          </li>
        ))}
      </ul>
      <ul className="stale-sentences" aria-label={t('stale.sentences')}>
        {item.staleWords.map(({ text }) => (
          <li key={text}>
            <mark>{text}</mark>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same with buttons, for a page that shows the text itself. */
export function StaleCard({
  item,
  about,
  onDone,
}: {
  item: StaleItem;
  about: readonly CareerGraphPart[];
  onDone: (undo: Undo | null) => void;
}) {
  const [isWriting, setWriting] = useState(false);
  const act = (action: StaleAction) => async () => {
    const outcome = await resolveStaleWords(item.id, action, about);
    setWriting(outcome.isWriting);
    if (outcome.refused === null && !outcome.isWriting) onDone(outcome.undo);
    return outcome.refused;
  };
  return (
    <>
      <StaleWords item={item} />
      {isWriting ? (
        <p className="hint" role="status">
          {t('stale.rewriting')}
        </p>
      ) : (
        <div className="row">
          <Action kind="main" doing={t('action.rewriting')} onDo={act('REWRITE')}>
            {t('action.rewrite')}
          </Action>
          <Action doing={t('action.keeping')} onDo={act('KEEP')}>
            {t('action.keep')}
          </Action>
          <Action kind="danger" doing={t('action.removing')} onDo={act('REMOVE')}>
            {t('action.remove')}
          </Action>
        </div>
      )}
    </>
  );
}
