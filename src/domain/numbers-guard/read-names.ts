import type { Amount } from './amount.ts';
import { spelled } from './amount.ts';
import { readNamedDate } from './dates.ts';
import { currencyCodeOf, currencySymbolOf, dollarOf } from './currencies.ts';
import type { Language } from './language.ts';
import { endOfName, readTimesPrefix, textOf } from './read-digits.ts';
import { readNumeral } from './read-numeral.ts';
import type { Token } from './tokens.ts';

/** Names with digits and their equivalent spelling without. */
const ALSO: Record<string, string> = {
  kubernetes: 'K8S',
  internationalization: 'I18N',
  internationalisation: 'I18N',
  localization: 'L10N',
  localisation: 'L10N',
  accessibility: 'A11Y',
  observability: 'O11Y',
};

/** `FY2024` becomes `FY24`; `1H23` stays. */
function canonicalName(text: string): string {
  return text.toUpperCase().replace(/^(FY|GJ)20(\d\d)$/, '$1$2');
}

/** Reads letters directly followed by digits (`EC2`, `Q3`, `v2.4.1`, `x3`), months with a year, and names with a short form that has digits. */
export function readName(tokens: Token[], at: number, language: Language | null): Amount | null {
  const token = tokens[at];
  if (!token) return null;
  const date = readNamedDate(tokens, at);
  if (date) return spelled('date', date.key, at, date.next);
  const digits = tokens[at + 1];
  if (digits?.type !== 'digits' || digits.spaced) {
    const name = Object.hasOwn(ALSO, token.key) ? ALSO[token.key] : undefined;
    return name ? { ...spelled('name', name, at, at + 1), necessity: 'optional' } : null;
  }
  if (currencyCodeOf(token.text) || token.key === 'rs') return null;
  if (token.key === 'x' && (tokens[at + 2]?.spaced ?? true)) return readTimesPrefix(tokens, at, language);
  if (token.key === 'v') {
    const numeral = readNumeral(tokens, at + 1, { language: 'en', money: false });
    return spelled('version', numeral.text, at, numeral.next);
  }
  const end = endOfName(tokens, at + 1);
  return spelled('name', canonicalName(textOf(tokens, at, end)), at, end);
}

/** The currency and sign before the digits at token `digits`, looking back no further than `from`. */
export function prefixBefore(
  tokens: Token[],
  digits: number,
  from: number,
): { currency: string | null; negative: boolean; start: number } {
  let start = digits;
  let currency: string | null = null;
  let negative = false;
  for (let steps = 0; steps < 3 && start - 1 >= from; steps++) {
    const token = tokens[start - 1];
    const behind = tokens[start];
    const further = tokens[start - 2];
    if (!token || !behind) break;
    const found: { currency: string; width: number } | null = currency
      ? moreExact(currency, token)
      : currencyOf(token, behind, further, start - 2 >= from);
    if (found) {
      currency = found.currency;
      start -= found.width;
    } else if (!negative && isSign(token, behind, further)) {
      negative = true;
      start -= 1;
    } else break;
  }
  return { currency, negative, start };
}

function isSign(token: Token, behind: Token, further: Token | undefined): boolean {
  if (token.key === 'minus' || token.key === 'negative') return true;
  if (token.text !== '-' && token.text !== '–') return false;
  const free = token.spaced
    ? further?.type !== 'digits'
    : further !== undefined && '(["~≈=$€£¥₹'.includes(further.text);
  return free && !behind.spaced;
}

/** The code in "CAD $3M". */
function moreExact(currency: string, token: Token): { currency: string; width: number } | null {
  const code = currency === 'usd' ? currencyCodeOf(token.text) : null;
  return code ? { currency: code, width: 1 } : null;
}

function currencyOf(
  token: Token,
  behind: Token,
  further: Token | undefined,
  mayLook: boolean,
): { currency: string; width: number } | null {
  if (token.text === '$') {
    const letters = mayLook && further?.type === 'word' && !token.spaced ? dollarOf(further.key) : null;
    return letters ? { currency: letters, width: 2 } : { currency: 'usd', width: 1 };
  }
  const code = currencySymbolOf(token.text) ?? currencyCodeOf(token.text);
  if (code) return { currency: code, width: 1 };
  // "Rs. 50 lakh", "kr 500", "Fr. 500".
  if (token.text === '.' && !token.spaced && mayLook && further?.key === 'rs') return { currency: 'inr', width: 2 };
  if (token.key === 'rs') return { currency: 'inr', width: 1 };
  if (token.key === 'kr' && behind.type === 'digits') return { currency: 'kr', width: 1 };
  return null;
}
