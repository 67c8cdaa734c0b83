import { judgeTelling } from '../../domain/claims/judge-telling.ts';
import { checkNames } from '../../domain/names-guard/check-names.ts';
import { checkNumbers } from '../../domain/numbers-guard/check-numbers.ts';
import type { RewriteCheck } from '../../domain/rewriting/check-rewrite.ts';
import type { StorySentence } from '../../domain/story/story-field.ts';
import type { StoryFact, StoryFacts } from '../../domain/story/story-facts.ts';

const refuse = (reason: string): RewriteCheck => ({ outcome: 'refuse', reason });

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

/**
 * Whether sentences say no more than the facts that they cite; leaving something out is fine. `review` if that can't be compared.
 */
export function checkSentences(
  sentences: Pick<StorySentence, 'text' | 'restsOn'>[],
  numbered: NumberedFacts,
  facts: StoryFacts,
): RewriteCheck {
  if (sentences.length === 0) return refuse('There is no sentence.');
  const factOf = new Map([...numbered.values()].map((fact) => [fact.id, fact]));
  let check: RewriteCheck = { outcome: 'keep' };
  const roleIds = new Set(facts.roles.map(({ id }) => id));
  for (const { text, restsOn } of sentences) {
    if (restsOn.length === 0) return refuse(`"${text}" names no fact that it rests on.`);
    const source = restsOn.map((id) => factOf.get(id)?.text ?? '').join('\n');
    const homes = restsOn.map((id) => factOf.get(id)?.roleId ?? null).filter((id) => id !== null);
    if (homes.length > 0 && restsOn.some((id) => roleIds.has(id) && !homes.includes(id)))
      return refuse(`"${text}" moves an achievement into a role that it was not in.`);
    const numbers = checkNumbers(source, text);
    if (!numbers.ok && numbers.added.length > 0) return refuse(`"${text}": ${numbers.reason}`);
    const names = checkNames(source, text, {
      companies: [],
      people: facts.name === null ? [] : [facts.name],
      products: [],
    });
    if (!names.ok && names.added.length > 0) return refuse(`"${text}": ${names.reason}`);
    const wording = judgeTelling(`${facts.name ?? ''}\n${source}`, text);
    if (wording.outcome === 'differs') return refuse(`"${text}": ${wording.reason}`);
    if (wording.outcome === 'unclear' && check.outcome === 'keep')
      check = { outcome: 'review', reason: wording.reason };
  }
  return check;
}
