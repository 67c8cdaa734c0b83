import { factsOfHeadline, type KnownFacts, knownFacts } from './known-facts.ts';
import { groundSentence } from './stale-words.ts';
import { statementFacts, type StatementFacts } from './statement-words.ts';
import { type StoryFacts, storyFacts, type StoryGraph } from './story-facts.ts';
import type { StoryDraft } from './story-field.ts';

/** What a story is written from and compared with. */
export interface StoryMaterial {
  /** The facts that the story is written from. */
  facts: StoryFacts;
  /** Every fact that a sentence may be based on, including those that the story has no room for. */
  known: KnownFacts;
  /** The same without the headline, for comparing the headline. */
  ofHeadline: KnownFacts;
  /** What statements and descriptions are compared with. */
  statements: StatementFacts;
}

/** @param language ISO 639-1; null if no document has one */
export function storyMaterial(graph: StoryGraph, language: string | null): StoryMaterial {
  return {
    facts: storyFacts(graph, language),
    known: knownFacts(graph),
    ofHeadline: factsOfHeadline(graph),
    statements: statementFacts(graph),
  };
}

/** Records in a draft's sentences what their facts say. */
export function groundDraft(draft: StoryDraft, known: KnownFacts): StoryDraft {
  const sentences = draft.trust.sentences.map((one) => groundSentence(one, known));
  return { ...draft, trust: { ...draft.trust, sentences } };
}
