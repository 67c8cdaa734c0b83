import type { Amount } from './amount.ts';
import { amountOf } from './amount.ts';
import { fromInteger } from './decimal.ts';
import type { Token } from './tokens.ts';

const NUMERALS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
/** Words that take Roman numerals. After any other word "I", "V" and "IV" are a pronoun, a letter and a drip. */
const NUMBERED = new Set(
  'phase type level tier class part grade stage step category band volume engineer developer analyst scientist technician manager specialist associate phasen stufe klasse niveau nivel livello fase etape'.split(
    ' ',
  ),
);

/** Reads "Phase II" and "Engineer III"; after other words only II and III. Null for anything else. */
export function readRoman(tokens: Token[], at: number): Amount | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  const value = NUMERALS.indexOf(token?.text ?? '') + 1;
  if (!token || !before || value === 0 || !token.spaced) return null;
  const isPlain = value === 2 || value === 3;
  if (!NUMBERED.has(before.key) && !(isPlain && before.type === 'word')) return null;
  return amountOf({ value: fromInteger(value), start: at, end: at + 1 });
}
