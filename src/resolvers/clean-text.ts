import { InvalidInput } from '../schema/refusals.ts';

/** What a user typed, without spaces around it. Left out stays left out, null stays null. Throws {@link InvalidInput}. */
export function cleanText(field: string, text: string | null | undefined, longest: number): string | null | undefined {
  if (typeof text !== 'string') return text;
  const clean = text.normalize('NFC').trim();
  if (clean === '') throw new InvalidInput('It is empty. Send null to empty the field.', field);
  if (clean.length > longest)
    throw new InvalidInput(`It has ${clean.length} characters; at most ${longest} are kept.`, field);
  if (clean.includes('\0')) throw new InvalidInput('It contains a NUL character, which no text may.', field);
  return clean;
}
