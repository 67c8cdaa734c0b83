import type { ResultOf } from '@graphql-typed-document-node/core';
import { edit } from '../app/edit.ts';
import { ENTRY_PARTS } from '../app/entry-parts.ts';
import { type Entry, REMOVE_ENTRY } from '../app/operations.ts';
import { REVIEW_STATEMENT, UPDATE_STORY } from '../app/operations.ts';
import { type Undo, restoration } from '../app/undo.tsx';
import type { REVIEW } from './operations.ts';

type Item = ResultOf<typeof REVIEW>['reviewQueue'][number];

export type Decision = { action: 'ACCEPT' } | { action: 'REJECT' } | { action: 'EDIT'; text: string | null };

const PARTS = { ...ENTRY_PARTS, PROFILE: ['PROFILE'], SKILL_OFFER: ['SKILL_OFFERS'], STORY: ['STORY'] } as const;
const ENTRIES = new Set<string>(['EXPERIENCE', 'ACHIEVEMENT', 'SKILL', 'EDUCATION', 'CERTIFICATION', 'LANGUAGE']);

/**
 * Does what the owner says of an item, and tells how that is taken back; null where it cannot be.
 *
 * @param isReworded rejecting leaves the own words, which stand behind what is shown
 */
export async function applyDecision(
  item: Item,
  decision: Decision,
  { isReworded }: { isReworded: boolean },
): Promise<{ refused: string | null; undo: Undo | null }> {
  const { kind, entityId, text } = item;
  if (decision.action === 'REJECT' && ENTRIES.has(kind) && !isReworded) {
    const entry = { kind, id: entityId } as Entry;
    const { refused } = await edit(REMOVE_ENTRY, { input: entry }, PARTS[kind]);
    return { refused, undo: { words: `“${text}” was taken out.`, back: restoration(entry) } };
  }
  const say = (words: Decision) => edit(REVIEW_STATEMENT, { input: { id: item.id, ...words } }, PARTS[kind]);
  const { refused } = await say(decision);
  if (decision.action === 'EDIT') {
    const back = async () => (await say({ action: 'EDIT', text })).refused;
    return { refused, undo: { words: 'It stands in your words now.', back } };
  }
  const story = decision.action === 'REJECT' && item.field !== null && storyInput(item.field, text);
  if (!story) return { refused, undo: null };
  const back = async () => (await edit(UPDATE_STORY, { input: story }, PARTS.STORY)).refused;
  return { refused, undo: { words: 'That part of your story is empty now.', back } };
}

function storyInput(field: NonNullable<Item['field']>, text: string) {
  switch (field) {
    case 'OPENER':
      return { opener: text };
    case 'PARAGRAPHS':
      return { paragraphs: text.split(/\n\s*\n/u) };
    case 'QUOTE':
      return { quote: text };
    case 'PURPOSE':
      return { purpose: text };
    case 'CALL_TO_ACTION':
      return null;
  }
}
