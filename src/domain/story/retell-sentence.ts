import { openingOf } from './compose-story.ts';
import type { StoryMaterial } from './story-material.ts';
import { asSentence } from './split-sentences.ts';
import type { StoryFieldName, StorySentence } from './story-field.ts';
import { tellRole } from './wording.ts';

/**
 * What rules tell of the facts that a sentence rests on, as they are now, one sentence each. A fact that is the same and that
 * another sentence tells is left to that one.
 *
 * @param others the sentences that stay
 */
export function retellSentence(
  { restsOn, stale }: StorySentence,
  { field, others, material }: { field: StoryFieldName; others: StorySentence[]; material: StoryMaterial },
): Pick<StorySentence, 'text' | 'restsOn'>[] {
  const { facts, known } = material;
  const changed = new Set(stale?.changes.map(({ id }) => id));
  const elsewhere = new Set(others.flatMap((one) => one.restsOn));
  const wanted = new Set(restsOn.filter((id) => known.has(id) && (changed.has(id) || !elsewhere.has(id))));
  const [opening] = field === 'opener' ? openingOf(facts) : [];
  const opens = opening !== undefined && opening.restsOn.every((id) => restsOn.includes(id));
  if (opens) for (const id of opening.restsOn) wanted.delete(id);
  // The person is the subject of nearly every sentence, and told only where nothing else is.
  else if (wanted.size > 1) wanted.delete(facts.profile.id);
  const told = [...wanted].map((id) => ({ text: asSentence(plainly(id, material)), restsOn: [id] }));
  return opens ? [{ text: opening.text, restsOn: opening.restsOn }, ...told] : told;
}

function plainly(id: string, { facts, known }: StoryMaterial): string {
  const role = facts.roles.find((one) => one.id === id);
  if (role) return tellRole(role, facts.language);
  const fact = [facts.profile, ...facts.studies, ...facts.achievements].find((one) => one.id === id);
  return fact?.text ?? known.get(id)?.text ?? '';
}
