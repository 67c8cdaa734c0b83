import type { ResultOf } from '@graphql-typed-document-node/core';
import { decide } from '../app/decide.ts';
import { edit } from '../app/edit.ts';
import { ENTRY_PARTS } from '../app/entry-parts.ts';
import { type MessageKey, t } from '../app/messages.tsx';
import { type Entry, REMOVE_ENTRY } from '../app/operations.ts';
import { resolveStaleWords, type StaleAction } from '../app/stale-words.tsx';
import { type Undo, restoration } from '../app/undo.tsx';
import type { REVIEW } from './operations.ts';

type Item = ResultOf<typeof REVIEW>['reviewQueue'][number];

export type Decision =
  | { action: 'ACCEPT' }
  | { action: 'REJECT' }
  | { action: 'EDIT'; text: string | null }
  | { action: StaleAction };

export interface Outcome {
  refused: string | null;
  undo: Undo | null;
  /** A model is rewriting it, so the item stays until the run ends. */
  isWriting: boolean;
}

const PARTS = {
  ...ENTRY_PARTS,
  PROFILE: ['PROFILE'],
  SKILL_OFFER: ['SKILL_OFFERS'],
  STORY: ['STORY'],
  SAME_PERSON: ['DOCUMENTS'],
  SAME_ROLE: ['EXPERIENCES'],
  SECTION_KIND: ['DOCUMENTS'],
} as const;

/**
 * Applies a decision about an item. `undo` is null if it can't be undone.
 *
 * @param isReworded whether rejecting leaves the owner's original words
 */
export async function applyDecision(item: Item, decision: Decision, isReworded: boolean): Promise<Outcome> {
  const { kind, entityId, text } = item;
  const { action } = decision;
  if (action === 'REWRITE' || action === 'KEEP' || action === 'REMOVE')
    return resolveStaleWords(item.id, action, PARTS[kind]);
  if (decision.action === 'REJECT' && kind in ENTRY_PARTS && !isReworded) {
    const entry = { kind, id: entityId } as Entry;
    const { refused } = await edit(REMOVE_ENTRY, { input: entry }, PARTS[kind]);
    return {
      refused,
      isWriting: false,
      undo: { words: t('career.removed', { name: t('career.quoted', { name: text }) }), back: restoration(entry) },
    };
  }
  const input = { id: item.id, ...decision, action };
  return { ...(await decide(input, PARTS[kind], t(wordsFor(kind, action)))), isWriting: false };
}

function wordsFor(kind: Item['kind'], action: 'ACCEPT' | 'REJECT' | 'EDIT'): MessageKey {
  if (kind === 'SAME_PERSON' || kind === 'SAME_ROLE') return 'review.answered';
  if (kind === 'SECTION_KIND') return 'review.readingAgain';
  if (action === 'ACCEPT') return 'review.accepted';
  if (action === 'EDIT') return 'review.inYourWords';
  return kind === 'STORY' ? 'review.storyPartEmpty' : 'review.rejected';
}
