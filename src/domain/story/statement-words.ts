import type { AchievementNode, CareerGraph } from '../career-graph/career-graph.ts';
import { currentRewrite } from '../rewriting/shown-statement.ts';
import type { GroundedText } from './grounded-text.ts';
import { factsOfHeadline, factsOfStatements, type FactGraph, type KnownFacts } from './known-facts.ts';
import { factsNamedIn, readSaying } from './own-words.ts';
import { asSentence } from './split-sentences.ts';
import { staleOf } from './stale-words.ts';
import { sentencesOf, type StorySentence } from './story-field.ts';

/** What is recorded of statements or descriptions, and the current facts. */
export interface StatementFacts {
  basis: GroundedText | null;
  known: KnownFacts;
}

/** Descriptions repeat what statements say, and name skills. */
export const descriptionFacts = (graph: FactGraph): StatementFacts => ({
  basis: graph.profile.statementBasis,
  known: factsOfHeadline(graph),
});

export const statementFacts = (graph: FactGraph): StatementFacts => ({
  basis: graph.profile.statementBasis,
  known: factsOfStatements(graph),
});

type Texts = Pick<CareerGraph, 'experiences' | 'education'>;

/** Every statement of a graph, and every rewrite. */
export function statementTexts({ experiences }: Texts): string[] {
  const statements = experiences.flatMap(({ achievements }) => achievements).filter((one) => !one.isPlaceholder);
  return statements.flatMap((one) => [one.rawText, one.impactStatement]).filter((text) => text !== null);
}

export function descriptionTexts({ experiences, education }: Texts): string[] {
  return [...experiences, ...education].map(({ description }) => description).filter((text) => text !== null);
}

/** The sentences that name a role, a study or the person, with what they repeat. A stale one keeps what it was compared with. */
export function groundStatements(
  texts: string[],
  { basis: stored, known }: StatementFacts,
  namedIn = namedInStatement,
): GroundedText {
  const before = new Map(stored?.map((one) => [one.text, one.basis]));
  const sentences = new Set(texts.flatMap((text) => sentencesOf(text).map((one) => one.text)));
  return [...sentences].flatMap((text) => {
    const past = before.get(text) ?? [];
    if (staleOf(past, known) !== null) return [{ text, basis: past }];
    const named = namedIn(text, known);
    const basis = [...past.filter(({ id }) => !named.some((one) => one.id === id)), ...named];
    return basis.length === 0 ? [] : [{ text, basis }];
  });
}

/** A date alone is the date of what was done, and a bullet without a full stop doesn't claim the present. */
const namedInStatement = (text: string, known: KnownFacts) =>
  factsNamedIn(asSentence(text), known).filter(({ says }) =>
    says.some((saying) => !['start', 'end', 'number'].includes(readSaying(saying).kind)),
  );

/** The sentences of a statement or description, with marks according to the current facts. */
export function markStatement(text: string | null, { basis, known }: StatementFacts): StorySentence[] {
  if (text === null) return [];
  return sentencesOf(text).map((sentence) => {
    const facts = basis?.find((one) => one.text === sentence.text)?.basis ?? null;
    return { ...sentence, basis: facts, stale: facts && staleOf(facts, known) };
  });
}

export const isStatementStale = (text: string, facts: StatementFacts) =>
  markStatement(text, facts).some(({ stale }) => stale !== null);

/** The words of a statement that may be shown: its rewrite, else the statement itself; null when both are stale. */
export function publishableWords(
  one: Pick<AchievementNode, 'rawText' | 'impactStatement' | 'impactBasis'>,
  facts: StatementFacts,
  { isRaw = false }: { isRaw?: boolean } = {},
): string | null {
  const rewrite = isRaw ? null : currentRewrite(one);
  return [rewrite, one.rawText].find((text) => text !== null && !isStatementStale(text, facts)) ?? null;
}
