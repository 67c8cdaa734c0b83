import { z } from 'zod';

interface Limits {
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Limits;
}

/** The limits of a schema as a sentence: "At most 8, each at most 5,000 characters." Empty if it has none. */
export function describeLimits(schema: z.ZodType): string {
  const limits = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Limits;
  const each = limits.items && range(limits.items.minLength, limits.items.maxLength, 'character');
  const parts = [
    range(limits.minItems, limits.maxItems, ''),
    each && `each ${each}`,
    range(limits.minLength, limits.maxLength, 'character'),
    range(limits.minimum, limits.maximum, ''),
  ].filter(Boolean);
  const [first = '', ...rest] = parts;
  return first === '' ? '' : `${[first[0]?.toUpperCase() + first.slice(1), ...rest].join(', ')}.`;
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  const words = (count: number) => `${count.toLocaleString('en')}${unit && ` ${unit}${count === 1 ? '' : 's'}`}`;
  // A minimum of one character is not worth mentioning.
  const from = unit !== '' && least === 1 ? undefined : least;
  if (most === undefined) return from === undefined ? '' : `at least ${words(from)}`;
  return from === undefined ? `at most ${words(most)}` : `${from.toLocaleString('en')} to ${words(most)}`;
}
