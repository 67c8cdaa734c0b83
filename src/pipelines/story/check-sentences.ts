import { checkNames } from '../../domain/names-guard/check-names.ts';
import { checkNumbers } from '../../domain/numbers-guard/check-numbers.ts';
import type { StorySentence } from '../../domain/story/story-field.ts';
import type { StoryFact, StoryFacts } from '../../domain/story/story-facts.ts';

/** Facts by the numbers that the model refers to them by. */
export type NumberedFacts = ReadonlyMap<string, StoryFact>;

/** @param more facts in addition to those of the story */
export function numberFacts(
  { profile, roles, achievements, studies }: StoryFacts,
  more: StoryFact[] = [],
): NumberedFacts {
  return new Map(
    [profile, ...roles, ...achievements, ...studies, ...more].map((fact, index) => [`f${index + 1}`, fact]),
  );
}

/** The facts as shown to the model, one per line. */
export function materialOf(numbered: NumberedFacts): string {
  const numberOf = new Map([...numbered].map(([number, { id }]) => [id, number]));
  return [...numbered]
    .map(
      ([number, { text, roleId }]) =>
        `${number}${roleId === null ? '' : ` (in ${numberOf.get(roleId) ?? 'a role'})`}: ${text}`,
    )
    .join('\n');
}

/** What a sentence says beyond the facts that it cites; null if nothing. Leaving something out is fine. */
export function problemOf(
  sentences: Pick<StorySentence, 'text' | 'restsOn'>[],
  numbered: NumberedFacts,
  facts: StoryFacts,
): string | null {
  if (sentences.length === 0) return 'There is no sentence.';
  const factOf = new Map([...numbered.values()].map((fact) => [fact.id, fact]));
  const roleIds = new Set(facts.roles.map(({ id }) => id));
  for (const { text, restsOn } of sentences) {
    if (restsOn.length === 0) return `"${text}" names no fact that it rests on.`;
    const source = restsOn.map((id) => factOf.get(id)?.text ?? '').join('\n');
    const homes = restsOn.map((id) => factOf.get(id)?.roleId ?? null).filter((id) => id !== null);
    if (homes.length > 0 && restsOn.some((id) => roleIds.has(id) && !homes.includes(id)))
      return `"${text}" moves an achievement into a role that it was not in.`;
    const numbers = checkNumbers(source, text);
    if (!numbers.ok && numbers.added.length > 0) return `"${text}": ${numbers.reason}`;
    const names = checkNames(source, text, {
      companies: [],
      people: facts.name === null ? [] : [facts.name],
      products: [],
    });
    if (!names.ok && names.added.length > 0) return `"${text}": ${names.reason}`;
  }
  return null;
}
