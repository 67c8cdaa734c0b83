import { CHANGED_ITSELF } from './change-verbs.ts';
import { LABEL_STOPS } from './metric-words.ts';

/** Maximum number of words in a label. */
const LONGEST = 4;

const WORD = /^[\s-]?(?:\(?(\p{L}[\p{L}\p{N}'’&+./-]*))/u;

/** "12% year over year" is no noun. */
const COMPARISON = /^\s?(?:year|month|quarter|week)[\s-](?:over|on|to)[\s-]/iu;

/** The words directly after a number, up to the end of its noun; null when there are none. */
export function labelAfter(text: string): string | null {
  const words: string[] = [];
  let rest = text.replace(/^\+/, '');
  if (COMPARISON.test(rest)) return null;
  while (words.length < LONGEST) {
    const word = WORD.exec(rest);
    const said = word?.[1]?.replace(/[.,/-]+$/, '');
    if (!word || !said || LABEL_STOPS.has(said.toLowerCase())) break;
    // "engineers delivering": a participle starts a new clause, unless it comes first ("paying customers").
    if (words.length > 0 && /(?:ing|ed)$/.test(said)) break;
    words.push(said);
    rest = rest.slice(word[0].length);
    if (word[0].endsWith('.') || /^[,;:.)]/.test(rest)) break;
  }
  return words.length > 0 ? words.join(' ') : null;
}

/** "team of 4", "budget of $2M": the noun before "of". */
export function labelOf(before: string): string | null {
  return (
    /(\p{L}[\p{L}-]*)\s+(?:of|von|de|di|van)\s+(?:over|about|around|approximately|up to|more than|nearly|~|some)?\s*$/u.exec(
      before,
    )?.[1] ?? null
  );
}

/** "reduced deployment time by 40%": the object of the change. */
export function labelChanged(before: string): string | null {
  const by =
    /^(.*?)\s(?:by|um|de|del|van)\s+(?:an?\s)?(?:over|about|around|approximately|up to|more than|nearly|almost|at least|an average of|~|>)?\s*$/iu.exec(
      before,
    );
  if (!by?.[1]) return null;
  const happened = CHANGED_ITSELF.exec(by[1].split(/[,;:.]\s/u).at(-1) ?? '')?.[1];
  if (happened !== undefined) return nameOf(happened);
  const clause = by[1].split(/[,;:.]\s|\s(?:and|which|that|while|resulting in|leading to)\s/iu).at(-1) ?? '';
  const [verb = '', ...words] = clause
    .trim()
    .split(/\s+/)
    .filter((word) => !/^(?:the|a|an|our|their|its)$/i.test(word));
  const isVerb =
    /(?:ed|ing|s)$/.test(verb) ||
    /^(?:cut|grew|rose|drove|led|brought|boost|grow|reduce|increase|improve|lower|raise)$/i.test(verb);
  return isVerb && words.length > 0 && words.length <= LONGEST ? words.join(' ') : null;
}

/** What fell or rose, without its article; null if it is more than a name. */
function nameOf(what: string): string | null {
  const words = what.trim().split(/\s+/u);
  const bare = /^(?:the|our|their|its|die|der|das|le|la|les|el|los|las|o|a|os|as|il|i|gli|de|het)$/iu.test(
    words[0] ?? '',
  )
    ? words.slice(1)
    : words;
  return bare.length > 0 && bare.length <= LONGEST ? bare.join(' ') : null;
}

/** "$1.2M in annual revenue": the noun after the amount. */
export function labelOfMoney(after: string): string | null {
  const rest = /^\s*(?:\+\s*)?(?:in|of|worth of|an?)\s+/.exec(after);
  return labelAfter(rest ? after.slice(rest[0].length) : after);
}
