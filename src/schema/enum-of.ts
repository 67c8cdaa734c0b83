import { builder } from './builder.ts';

/** An enum of our values (`skillOffer`, `us-letter`) with a description each, in GraphQL's spelling (`SKILL_OFFER`, `US_LETTER`). */
export function enumOf<Value extends string>(name: string, description: string, values: Record<Value, string>) {
  const entries = Object.entries<string>(values).map(
    ([value, words]) => [nameOf(value), { value: value as Value, description: words }] as const,
  );
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<string, { value: Value; description: string }>,
  });
}

const nameOf = (value: string) =>
  value
    .replaceAll(/[A-Z]/gu, (letter) => `_${letter}`)
    .replaceAll('-', '_')
    .toUpperCase();
