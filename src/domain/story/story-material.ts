import { factsOfHeadline, type KnownFacts, knownFacts } from './known-facts.ts';
import { groundSentence } from './stale-words.ts';
import { statementFacts, type StatementFacts } from './statement-words.ts';
import { type StoryFacts, storyFacts, type StoryGraph } from './story-facts.ts';
import type { StoryDraft } from './story-field.ts';

/** What the graph gives to tell a story from, and to compare one with. */
export interface StoryMaterial {
  /** What the story is told from. */
  facts: StoryFacts;
  /** Every fact that a sentence may rest on, also those that the story has no room for. */
  known: KnownFacts;
  /** The same without the headline, which is compared with them. */
  ofHeadline: KnownFacts;
  /** What statements and descriptions are compared with. */
  statements: StatementFacts;
}

/** @param language ISO 639-1; null when no document tells */
export function storyMaterial(graph: StoryGraph, language: string | null): StoryMaterial {
  return {
    facts: storyFacts(graph, language),
    known: knownFacts(graph),
    ofHeadline: factsOfHeadline(graph),
    statements: statementFacts(graph),
  };
}

/** A draft whose sentences know what their facts say. */
export function groundDraft(draft: StoryDraft, known: KnownFacts): StoryDraft {
  const sentences = draft.trust.sentences.map((one) => groundSentence(one, known));
  return { ...draft, trust: { ...draft.trust, sentences } };
}
