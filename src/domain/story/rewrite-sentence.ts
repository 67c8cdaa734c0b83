import { openingOf } from './compose-story.ts';
import { grammarOf } from './grammar/grammars.ts';
import { tellRole, tellStudies } from './grammar/tell-career.ts';
import type { StoryMaterial } from './story-material.ts';
import { replaceSayings } from './replace-sayings.ts';
import { asSentence } from './split-sentences.ts';
import type { StoryFieldName, StorySentence } from './story-field.ts';
import { isStatementStale } from './statement-words.ts';

/** Replacement of a sentence. */
export type Piece = Pick<StorySentence, 'text' | 'restsOn' | 'isOwn'>;

/** Updates an owner's sentence to the current facts; null if that is impossible. */
export function rewriteOwn(
  { text, restsOn, basis, isOwn }: StorySentence,
  { known, facts }: StoryMaterial,
): Piece[] | null {
  const now = isOwn && basis !== null ? replaceSayings(text, basis, { known, language: facts.language }) : null;
  return now === null ? null : [{ text: now, restsOn, isOwn: true }];
}

/**
 * Restates the current facts of a sentence by rules, one sentence each. Unchanged facts that another sentence contains
 * are left to it. The owner's words are kept where possible.
 *
 * @param others the sentences that stay
 */
export function rewriteSentence(
  sentence: StorySentence,
  { field, others, material }: { field: StoryFieldName; others: StorySentence[]; material: StoryMaterial },
): Piece[] {
  const own = rewriteOwn(sentence, material);
  if (own) return own;
  const { restsOn, stale } = sentence;
  const { facts, known, statements } = material;
  const changed = new Set(stale?.changes.map(({ id }) => id));
  const isUsable = (id: string) => known.has(id) && !isStatementStale(plainly(id, material), statements);
  const elsewhere = new Set(others.flatMap((one) => one.restsOn));
  const wanted = new Set(restsOn.filter((id) => isUsable(id) && (changed.has(id) || !elsewhere.has(id))));
  const [opening] = field === 'opener' ? openingOf(facts) : [];
  const opens = opening !== undefined && opening.restsOn.every((id) => restsOn.includes(id));
  if (opens) for (const id of opening.restsOn) wanted.delete(id);
  // The person is the subject of nearly every sentence, and is restated only if nothing else is.
  else if (wanted.size > 1) wanted.delete(facts.profile.id);
  const restated = [...wanted].map((id) => ({ text: asSentence(plainly(id, material)), restsOn: [id], isOwn: false }));
  return opens ? [{ text: opening.text, restsOn: opening.restsOn, isOwn: false }, ...restated] : restated;
}

function plainly(id: string, { facts, known }: StoryMaterial): string {
  const role = facts.roles.find((one) => one.id === id);
  const grammar = grammarOf(facts.language);
  const study = facts.studies.find((one) => one.id === id);
  const told = grammar && (role ? tellRole(role, facts, grammar) : study ? tellStudies([study], grammar) : null);
  if (told) return told.text;
  const fact = [facts.profile, ...facts.roles, ...facts.studies, ...facts.achievements].find((one) => one.id === id);
  return fact?.text ?? known.get(id)?.text ?? '';
}
