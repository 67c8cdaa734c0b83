import { useState } from 'react';
import type { CareerGraphPart } from '../graphql/graphql.ts';
import { edit } from './edit.ts';
import { RESOLVE_STALE_WORDS, type StaleItem } from './operations.ts';
import { Action } from './ui.tsx';

export type StaleAction = 'REWRITE' | 'KEEP' | 'REMOVE';

/** Rewrites, keeps or removes the stale words of a review item. */
export async function resolveStaleWords(
  id: string,
  action: StaleAction,
  about: readonly CareerGraphPart[],
): Promise<{ refused: string | null; isWriting: boolean }> {
  const { refused, result } = await edit(RESOLVE_STALE_WORDS, { input: { id, action } }, about);
  const isWriting = result?.__typename === 'ResolveStaleWordsSuccess' && result.run !== null;
  return { refused, isWriting };
}

/** What was changed, before and after, and the sentences that no longer match it. */
export function StaleWords({ item }: { item: StaleItem }) {
  const count = item.staleWords.length;
  return (
    <div className="stale">
      <p>
        <strong>{count === 1 ? '1 sentence rests' : `${count} sentences rest`} on what you changed.</strong> Not
        published until you decide.
      </p>
      <ul className="changes" aria-label="What changed">
        {item.changes.map(({ factId, before, after }) => (
          <li key={factId}>
            <del>{before}</del> {after === null ? <em>removed</em> : <ins>{after}</ins>}
          </li>
        ))}
      </ul>
      <ul className="stale-sentences" aria-label="Sentences">
        {item.staleWords.map(({ text }) => (
          <li key={text}>
            <mark>{text}</mark>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same with buttons, for a page that shows the words themselves. `onDone` is told what was done. */
export function StaleCard({
  item,
  about,
  onDone,
}: {
  item: StaleItem;
  about: readonly CareerGraphPart[];
  onDone: (action: StaleAction) => void;
}) {
  const [isWriting, setWriting] = useState(false);
  const act = (action: StaleAction) => async () => {
    const outcome = await resolveStaleWords(item.id, action, about);
    setWriting(outcome.isWriting);
    if (outcome.refused === null && !outcome.isWriting) onDone(action);
    return outcome.refused;
  };
  return (
    <>
      <StaleWords item={item} />
      {isWriting ? (
        <p className="hint" role="status">
          A model is rewriting this.
        </p>
      ) : (
        <div className="row">
          <Action kind="main" doing="Rewriting…" onDo={act('REWRITE')}>
            Rewrite
          </Action>
          <Action doing="Keeping…" onDo={act('KEEP')}>
            Keep
          </Action>
          <Action kind="danger" doing="Removing…" onDo={act('REMOVE')}>
            Remove
          </Action>
        </div>
      )}
    </>
  );
}
