import { keyOf } from './fold.ts';
import type { Qualifier } from './quantity.ts';
import { textAt, type Token } from './tokens.ts';

const PHRASES = new Map<string, Qualifier>();
const put = (qualifier: Qualifier, phrases: string) => {
  for (const phrase of phrases.split('|')) PHRASES.set(keyOf(phrase), qualifier);
};
put(
  'at_least',
  '>|≥|more than|over|at least|above|exceeding|upwards of|north of|a minimum of|minimum of|in excess of|greater than|no fewer than|no less than|not less than|no fewer|beyond|well over',
);
put(
  'at_least',
  "mehr als|über|mindestens|plus de|plus d'|au moins|más de|al menos|por lo menos|mais de|pelo menos|più di|oltre|almeno|meer dan|ruim|ten minste|minstens|超|超过|超過|至少|超え",
);
put(
  'at_most',
  '<|≤|up to|at most|less than|fewer than|under|below|a maximum of|maximum of|no more than|not more than|as much as|as many as',
);
put(
  'at_most',
  "bis zu|höchstens|weniger als|unter|maximal|jusqu'à|moins de|au plus|hasta|menos de|como máximo|até|no máximo|fino a|meno di|al massimo|minder dan|hoogstens|maximaal|最多|最大",
);
put(
  'about',
  '~|≈|±|about|approximately|around|roughly|circa|ca|ca.|approx|approx.|some|nearly|almost|close to|an estimated|estimated',
);
put(
  'about',
  "rund|etwa|ungefähr|fast|nahezu|knapp|zirka|environ|près de|presque|quelque|unos|unas|alrededor de|aproximadamente|cerca de|casi|quase|por volta de|quasi|ongeveer|zo'n|bijna|約|约|およそ|ほぼ|近|大约",
);

/** Words that also mean "during", "across" or "subordinate to", so they are ambiguous before durations and small counts. */
const OPEN = new Set('over uber unter under above oltre some about around up_to above beyond'.split(' '));

/** The qualifier directly before token `before`: "more than", "≈", "up to". */
export function qualifierBefore(tokens: Token[], before: number, mayBeOpen: boolean): Qualifier {
  let text = '';
  let found: Qualifier = 'exact';
  let by = '';
  for (let index = before - 1; index >= 0 && index >= before - 4; index--) {
    const token = tokens[index];
    if (!token || (token.text === '>' && ['-', '='].includes(textAt(tokens, index - 1)))) break;
    const next = tokens[index + 1];
    text = token.key + (text === '' || next?.spaced === false ? '' : ' ') + text;
    const qualifier = PHRASES.get(text);
    if (qualifier) {
      found = qualifier;
      by = text;
    }
    if (token.type === 'digits' || token.text === ';') break;
  }
  return mayBeOpen && OPEN.has(by) ? 'open' : found;
}

const AFTER = new Map<string, Qualifier>([
  ['+', 'at_least'],
  ['or more', 'at_least'],
  ['and more', 'at_least'],
  ['and above', 'at_least'],
  ['or less', 'at_most'],
  ['or fewer', 'at_most'],
  ['plus', 'at_least'],
  ['以上', 'at_least'],
  ['超', 'at_least'],
  ['余', 'at_least'],
  ['多', 'at_least'],
  ['以下', 'at_most'],
  ['以内', 'at_most'],
]);

/** The qualifier that starts at token `at`, and the token after it; null when there is none. */
export function qualifierAfter(tokens: Token[], at: number): { qualifier: Qualifier; next: number } | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || (first.text === '+' && first.spaced)) return null;
  const one = AFTER.get(first.key);
  // "50+" but not "50+20"; "5 plus years" but not "5 plus 3".
  if (one && !(second?.type === 'digits')) return { qualifier: one, next: at + 1 };
  const two = second ? AFTER.get(first.key + (second.spaced ? ' ' : '') + second.key) : undefined;
  return two ? { qualifier: two, next: at + 2 } : null;
}
