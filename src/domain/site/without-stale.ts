import type { CareerGraph } from '../career-graph/career-graph.ts';
import { knownFacts } from '../story/known-facts.ts';
import { replaceSentences } from '../story/replace-sentences.ts';
import { markStory } from '../story/stale-words.ts';
import { sentencesOf, staleSentences, STORY_FIELDS, type StoryFieldName } from '../story/story-field.ts';
import type { SiteSnapshot } from './site-snapshot.ts';

/** Texts of the story's stale sentences, by field. Recomputed from the facts, regardless of stored marks. */
export function staleTexts(graph: CareerGraph): Map<StoryFieldName, string[]> {
  const fields = graph.story ? markStory(graph.story.fields, knownFacts(graph)) : {};
  return new Map(STORY_FIELDS.map((field) => [field, staleSentences(fields[field]).map(({ text }) => text)]));
}

/** Removes sentences from an earlier snapshot that have become stale since. */
export function withoutStale(
  snapshot: SiteSnapshot,
  graph: CareerGraph,
): { snapshot: SiteSnapshot; leftOut: string[] } {
  if (!snapshot.story) return { snapshot, leftOut: [] };
  const stale = staleTexts(graph);
  const leftOut: string[] = [];
  const cut = (field: StoryFieldName, value: string | string[] | null) => {
    if (value === null) return null;
    const texts = stale.get(field) ?? [];
    const { value: left } = replaceSentences({ value, sentences: sentencesOf(value) }, ({ text }) => {
      if (!texts.includes(text)) return null;
      leftOut.push(describeStaleText(text));
      return [];
    });
    return left;
  };
  const { opener, paragraphs, quote, purpose, callToAction } = snapshot.story;
  const whole = (field: StoryFieldName, text: string) => cut(field, text) === text;
  const story = {
    opener: cut('opener', opener) as string | null,
    paragraphs: (cut('paragraphs', paragraphs) ?? []) as string[],
    quote: quote && whole('quote', quote.text) ? quote : null,
    purpose: cut('purpose', purpose) as string | null,
    callToAction: callToAction && whole('callToAction', callToAction.label) ? callToAction : null,
  };
  if (leftOut.length === 0) return { snapshot, leftOut };
  const isEmpty = Object.values(story).every((part) => part === null || (Array.isArray(part) && part.length === 0));
  const sections = isEmpty ? snapshot.sections.filter(({ section }) => section !== 'story') : snapshot.sections;
  return { snapshot: { ...snapshot, sections, story: isEmpty ? null : story }, leftOut };
}

export const describeStaleText = (text: string) => `“${text}” in the story, which rests on what you changed`;
