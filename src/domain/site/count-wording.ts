import type { CareerGraph } from '../career-graph/career-graph.ts';
import type { Provenance } from '../career-graph/provenance.ts';
import { storyValue, STORY_FIELDS } from '../story/story-field.ts';
import type { SiteSnapshot, SiteStatement } from './site-snapshot.ts';

/** Whose words the statements and the sentences of the story on a page are in. */
export type WordingCounts = {
  /** The person's own words, from a document or typed. */
  own: number;
  /** Reworded by rules or a model, with the same facts. */
  reworded: number;
  /** Suggested by a model or the role library, and accepted by the person. */
  accepted: number;
};

const KINDS: Record<Provenance, keyof WordingCounts> = {
  user_provided: 'own',
  model_polish: 'reworded',
  model_context: 'accepted',
  industry_template: 'accepted',
};

/** Counts what is published: statements as they are shown, and the sentences of each part of the story that is shown. */
export function countWording(
  graph: Pick<CareerGraph, 'experiences' | 'story'>,
  { statements, story }: { statements: SiteStatement[]; story: SiteSnapshot['story'] },
): WordingCounts {
  const counts: WordingCounts = { own: 0, reworded: 0, accepted: 0 };
  const stored = new Map(graph.experiences.flatMap(({ achievements }) => achievements).map((one) => [one.id, one]));
  for (const { id, text } of statements) {
    const one = stored.get(id);
    if (one) counts[isOwn(one, text) ? 'own' : KINDS[one.provenance]] += 1;
  }
  for (const field of STORY_FIELDS) {
    const trust = graph.story?.fields[field];
    if (!trust || field === 'callToAction' || story === null || storyValue(story, field) === null) continue;
    for (const sentence of trust.sentences)
      if (sentence.stale === null) counts[sentence.isOwn ? 'own' : KINDS[trust.provenance]] += 1;
  }
  return counts;
}

/** Whether a statement is shown as it was written. One from the role library is not the person's, even then. */
const isOwn = ({ rawText, provenance }: { rawText: string; provenance: Provenance }, text: string) =>
  provenance !== 'industry_template' && text === rawText;
