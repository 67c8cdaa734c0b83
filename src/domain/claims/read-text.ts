import { BODY, classOf, groupOf, isContent, isRanked } from './claim-item.ts';
import { isUnspaced, type Lexicon } from './compile-words.ts';
import { foldClaim } from './fold-claim.ts';
import { plainNumbers } from './plain-numbers.ts';
import { type ClaimItem, readClaim } from './read-claim.ts';
import { readUnspaced } from './read-unspaced.ts';

/** "Not a single client" counts none. */
const SINGLE = /^\p{L}+ (?:single|seule?|sol[oa]|unic[oa]|so|enda|enkele|einzigen?)$/u;
/** "One of five" is a part, "five" a number. */
const ONE_OF = /^(?:one|1) of$/u;

/** "Zero errors" is a negation, "from five to zero" a number. */
const ZERO = /^(?:zero|cero|null|nul|noll|ゼロ|零|영|صفر)$/u;

/** "Wrote up", "set up", "broke down": "up" tells of a direction only beside a number. */
function isParticle(items: ClaimItem[], at: number): boolean {
  if (!/^(?:up|down)$/u.test(items[at]?.text ?? '')) return false;
  const beside = [items[at - 1], items[at + 1], items[at + 2]];
  return !beside.some(
    (item) => item !== undefined && ['number', 'by', 'from', 'to'].some((kind) => item.listed === kind),
  );
}

/** Nouns of leading that also name those who lead, after an article or "for": "reports for the management". */
const LEADERS =
  /^(?:management|leadership|direction|direccion|direcao|direzione|diretoria|lideranca|leitung|geschaftsleitung|fuhrung|directie|leiding|dyrekcj\p{L}*|zarzad\p{L}*|ledning\p{L}*|اداره|قياده)$/u;
const isBody = (items: ClaimItem[], at: number, first: ClaimItem | undefined) => {
  const [item, last] = [items[at], items[at - 1]];
  if (item === undefined || item === first || !LEADERS.test(item.text) || last?.listed !== 'neutral') return false;
  // "Responsible for the management of" is leading.
  const before = items.slice(0, at).findLast(isContent);
  return before === undefined || !(classOf(before) === 'charge' || isRanked(before));
};

/** Settles what depends on the place: "responsible for managing" is no more than managing, and a team is someone else if it comes first. */
function withRoles(items: ClaimItem[]): ClaimItem[] {
  const first = items.find(isContent);
  return items.map((item, at) => {
    const group = groupOf(item);
    const next = items.slice(at + 1).find(({ listed }) => listed !== 'neutral');
    const last = items[at - 1]?.listed;
    if (ZERO.test(item.text) && (last === 'from' || last === 'to' || last === 'by'))
      return { ...item, listed: 'number' };
    if (isParticle(items, at)) return { ...item, listed: 'neutral' };
    if (isBody(items, at, first)) return { text: item.text, listed: { class: 'same', ids: [`${BODY}${item.text}`] } };
    if (group?.class === 'charge' && next && isRanked(next)) return { ...item, listed: 'neutral' };
    return group?.class === 'others' && item !== first ? { ...item, listed: { ...group, class: 'same' } } : item;
  });
}

/** Codes that `plainNumbers` wrote, which only capitals make a currency. */
const CURRENCY = /\b(?:pln|sek|krw|usd|eur)\b/gu;

/** A text as it is compared: its words, and itself without phrases in which a number is none ("1日", "not one"). */
export function readText(text: string, lexicon: Lexicon): { items: ClaimItem[]; numbers: string } {
  const plain = plainNumbers(text, lexicon.language);
  const items = withRoles((isUnspaced(lexicon) ? readUnspaced : readClaim)(plain, lexicon));
  const phrases = items.filter((item) => {
    const name = classOf(item);
    if (name === 'part' && ONE_OF.test(item.text)) return true;
    if (name === 'per' || name === 'not') return ZERO.test(item.text) || /\p{N}|[一个] ?|\p{L} \p{L}/u.test(item.text);
    return item.listed === 'neutral' && SINGLE.test(item.text);
  });
  const numbers = phrases.reduce(
    (rest, phrase) => rest.replace(phrase.text, ' '),
    phrases.length > 0 ? foldClaim(plain).replace(CURRENCY, (code) => code.toUpperCase()) : plain,
  );
  return { items, numbers };
}
