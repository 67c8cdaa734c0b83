import { basisOf, composeStory } from '../../domain/story/compose-story.ts';
import {
  readStoryFields,
  STORY_FIELDS,
  staleSentences,
  type StoryFieldName,
  type StoryFieldTrust,
} from '../../domain/story/story-field.ts';
import type { StoryFacts } from '../../domain/story/story-facts.ts';
import type { Story } from '../../generated/prisma/client.ts';
import type { StoryInput } from './contract.ts';

export interface DueFields {
  /** Fields to write from scratch. */
  whole: StoryFieldName[];
  /** Fields of which only the stale sentences are rewritten. */
  stale: [StoryFieldName, StoryFieldTrust][];
}

/** Fields that a model writes, if there is one. */
const WORDABLE = new Set<StoryFieldName>(['opener', 'paragraphs']);

export const isWordable = (field: StoryFieldName) => WORDABLE.has(field);

/**
 * What a run has to write: the requested fields, or else those whose facts have changed since they were written or
 * since a model was last asked. Of a model's text only the stale sentences, unless there are new facts. Nothing that
 * the owner edited, except stale sentences that they want rewritten.
 */
export function dueFields(
  story: Story | null,
  facts: StoryFacts,
  { fields, stale }: StoryInput,
  { hasModel }: { hasModel: boolean },
): DueFields {
  const trusts = story ? readStoryFields(story) : {};
  const withStale = (wanted: readonly StoryFieldName[]) =>
    wanted.flatMap((field): [StoryFieldName, StoryFieldTrust][] => {
      const trust = trusts[field];
      return trust && staleSentences(trust).length > 0 ? [[field, trust]] : [];
    });
  if (stale) return { whole: [], stale: withStale(stale.filter(isWordable)) };
  const free = STORY_FIELDS.filter((field) => !story?.editedFields.includes(field));
  if (fields) return { whole: free.filter((field) => fields.includes(field)), stale: [] };
  const composed = composeStory(facts);
  const basis = basisOf(facts);
  const whole = free.filter((field) => {
    const trust = trusts[field];
    if (!trust || !composed[field]) return Boolean(trust) !== Boolean(composed[field]);
    if (trust.promptVersion === null)
      return trust.basis !== basis || (hasModel && isWordable(field) && trust.askedBasis !== basis);
    // Without a model, a model's text stays until the owner decides.
    return hasModel && trust.basis !== basis && trust.offered?.join() !== offeredIn(facts).join();
  });
  return { whole, stale: hasModel ? withStale(free.filter((field) => !whole.includes(field))) : [] };
}

/** IDs of the facts that a story is based on. */
export function offeredIn({ profile, roles, achievements, studies }: StoryFacts): string[] {
  return [profile, ...roles, ...achievements, ...studies].map(({ id }) => id).sort();
}
