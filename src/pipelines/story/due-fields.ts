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
  /** To be told from the beginning. */
  whole: StoryFieldName[];
  /** Of which the stale sentences alone are to be told anew. */
  stale: [StoryFieldName, StoryFieldTrust][];
}

/** What a model words where there is one. */
const WORDABLE = new Set<StoryFieldName>(['opener', 'paragraphs']);

export const isWordable = (field: StoryFieldName) => WORDABLE.has(field);

/**
 * What a run has to tell: the fields that were asked for, else those whose facts have changed since they were told or a model was
 * asked. Of what a model told, only the stale sentences, as long as there is nothing new to tell. Nothing that the user has edited,
 * but for sentences of theirs that they want told anew.
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
    // Without a model its words stay until their owner decides.
    return hasModel && trust.basis !== basis && trust.offered?.join() !== offeredIn(facts).join();
  });
  return { whole, stale: hasModel ? withStale(free.filter((field) => !whole.includes(field))) : [] };
}

/** Ids of the facts that a story is told from. */
export function offeredIn({ profile, roles, achievements, studies }: StoryFacts): string[] {
  return [profile, ...roles, ...achievements, ...studies].map(({ id }) => id).sort();
}
