import type { ResultOf } from '@graphql-typed-document-node/core';
import { edit } from '../app/edit.ts';
import { ENTRY_PARTS } from '../app/entry-parts.ts';
import { t } from '../app/messages.tsx';
import { type Entry, REMOVE_ENTRY } from '../app/operations.ts';
import { REVIEW_STATEMENT } from '../app/operations.ts';
import { resolveStaleWords, type StaleAction } from '../app/stale-words.tsx';
import { storyUndo } from '../app/story-input.ts';
import { type Undo, restoration } from '../app/undo.tsx';
import type { REVIEW } from './operations.ts';

type Item = ResultOf<typeof REVIEW>['reviewQueue'][number];
type Story = ResultOf<typeof REVIEW>['careerGraph']['story'];

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
} as const;
const ENTRIES = new Set<string>([
  'EXPERIENCE',
  'ACHIEVEMENT',
  'SKILL',
  'EDUCATION',
  'CERTIFICATION',
  'LANGUAGE',
  'SECTION_ENTRY',
]);

/**
 * Applies a decision about an item. `undo` is null if it can't be undone.
 *
 * @param isReworded whether rejecting leaves the owner's original words
 */
export async function applyDecision(
  item: Item,
  decision: Decision,
  { isReworded, story }: { isReworded: boolean; story: Story },
): Promise<Outcome> {
  const { kind, entityId, text, field } = item;
  const { action } = decision;
  const isWriting = false;
  if (action === 'REWRITE' || action === 'KEEP' || action === 'REMOVE') {
    const outcome = await resolveStaleWords(item.id, action, PARTS[kind]);
    const canUndo = story !== null && field !== null && action !== 'KEEP' && !outcome.isWriting;
    const words = action === 'REMOVE' ? t('review.removedFromStory') : t('review.rewritten');
    return { ...outcome, undo: canUndo ? storyUndo(field, story, words) : null };
  }
  if (decision.action === 'REJECT' && ENTRIES.has(kind) && !isReworded) {
    const entry = { kind, id: entityId } as Entry;
    const { refused } = await edit(REMOVE_ENTRY, { input: entry }, PARTS[kind]);
    return {
      refused,
      isWriting,
      undo: { words: t('career.removed', { name: t('career.quoted', { name: text }) }), back: restoration(entry) },
    };
  }
  const say = (words: { action: 'ACCEPT' | 'REJECT' | 'EDIT'; text?: string | null }) =>
    edit(REVIEW_STATEMENT, { input: { id: item.id, ...words } }, PARTS[kind]);
  const { refused } = await say({ ...decision, action });
  if (decision.action === 'EDIT') {
    const back = async () => (await say({ action: 'EDIT', text })).refused;
    return { refused, isWriting, undo: { words: t('review.inYourWords'), back } };
  }
  if (action !== 'REJECT' || field === null || story === null) return { refused, isWriting, undo: null };
  return { refused, isWriting, undo: storyUndo(field, story, t('review.storyPartEmpty')) };
}
