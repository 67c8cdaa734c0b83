import { isCommonAcronym, isCommonWord } from './common-words.ts';
import { cjkNamesIn, isListedName, canonicalName } from './gazetteer.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** Names from the rest of the career graph, which a rewrite may use even if the statement does not. */
export interface KnownNames {
  companies: string[];
  people: string[];
  products: string[];
}

/** `dropped` are names of the source that the rewrite lost. Dropping a name is not by itself a reason to refuse. */
export type NamesVerdict = { ok: true } | { ok: false; dropped: string[]; added: string[]; reason: string };

const LEGAL_FORMS = new Set(
  'inc llc ltd gmbh ag se kg plc corp corporation sa sarl srl spa bv nv oy ab as kk pty'.split(' '),
);
const GERMAN = new Set(
  'und der die das den dem des mit fur von bei ein eine einer eines zur zum im als uber wurde einen leitete steigerte'.split(
    ' ',
  ),
);

function isGerman(words: Word[]): boolean {
  return (
    words.filter((word) => GERMAN.has(word.key)).length >= 1 &&
    !words.some((word) => ['the', 'and', 'of', 'with'].includes(word.key))
  );
}

/** Title case capitalizes every word, so capitals don't indicate names. */
function isTitleCase(words: Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  return long.length >= 5 && long.filter((word) => word.shape !== 'small').length / long.length > 0.7;
}

/** The words of a statement that are names, judged by capitalization and the gazetteer. */
function namesIn(words: Word[], context: Word[]): Word[] {
  const ignoresCapitals = isGerman([...words, ...context]) || isTitleCase(words);
  const isLike = (word: Word | undefined) =>
    word !== undefined && !word.initial && word.shape === 'capital' && !isCommonWord(word.key) && !ignoresCapitals;
  return words.filter((word, index) => {
    const next = words[index + 1];
    // Numbers with scale and unit ("40K", "FY24") are checked by the numbers guard.
    if (word.shape === 'other' || /^(?:\p{N}|(?:fy|q|h)\d)/u.test(word.key)) return false;
    if (next && !next.initial && LEGAL_FORMS.has(next.key) && next.shape !== 'small' && word.shape !== 'small')
      return true;
    if (/\.(?:com|org|net|io|ai|de|fr|es|it|nl|co|uk|app|dev)$/.test(word.key)) return true;
    if (LEGAL_FORMS.has(word.key)) return false;
    if (word.shape === 'mixed') return !isCommonAcronym(word.key);
    if (word.shape === 'all')
      return !isCommonAcronym(word.key) && !isCommonAcronym(word.key.replace(/s$/, '')) && !isAllCaps(words);
    if (isListedName(word.key, word.shape === 'small' ? 'small' : 'capital'))
      return !(word.initial && isCommonOpening(word.key));
    if (word.shape === 'small') return false;
    if (isLike(word)) return !(word.text.includes('-') && word.key.split('-').every(isCommonWord));
    return false;
  });
}

/** Words that open a statement far more often than they are names. */
const OPENING = new Set(
  'target access excel express spring lead go total mark sketch coach chase word key storm vault puppet signal safe lean square box bill jack uber react medium orange stripe square'.split(
    ' ',
  ),
);
const isCommonOpening = (key: string): boolean => OPENING.has(key);

/** Whether the statement is in all caps. */
const isAllCaps = (words: Word[]): boolean =>
  words.filter((word) => word.shape === 'all').length > Math.max(3, words.length * 0.6);

interface Allowed {
  has: (word: Word) => boolean;
  /** "Power", "Point" where the source has "PowerPoint". */
  hasJoined: (first: Word | undefined, second: Word | undefined) => boolean;
}

/** Everything in the source and known names that can justify a name: words, joined words, parts of compounds, initials. */
function allowedFrom(source: string, known: string[]): Allowed {
  const keys = new Set<string>();
  const initials: string[] = [];
  for (const [place, text] of [source, ...known].entries()) {
    const words = wordsOf(text);
    // Aliases of places count only in the source: an employer called Deutsche Bank does not justify "Germany".
    const same = place === 0 ? canonicalName : (key: string) => key;
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      keys.add(same(word.key));
      keys.add(word.key.replace(/[^\p{L}\p{N}]/gu, ''));
      for (const part of word.key.split(/[-.&']/)) keys.add(same(part));
      if (next) keys.add(word.key + next.key);
    }
    initials.push(words.map((word) => word.key[0] ?? '').join(''));
  }
  const isKnown = (key: string): boolean =>
    keys.has(canonicalName(key)) ||
    keys.has(key.replace(/[^\p{L}\p{N}]/gu, '')) ||
    (key.length > 3 && (keys.has(`${key}s`) || keys.has(key.replace(/(?:es|s|n|en)$/, ''))));
  return {
    hasJoined: (first, second) => first !== undefined && second !== undefined && keys.has(first.key + second.key),
    has: (word) =>
      isKnown(word.key) ||
      (/[-.&']/.test(word.key) && word.key.split(/[-.&']/).every((part) => isKnown(part) || isCommonWord(part))) ||
      splitsInto(word.key, keys) ||
      // "Amazon Web Services" may become "AWS"; the reverse adds a name.
      (word.shape === 'all' && word.key.length >= 2 && initials.some((letters) => letters.includes(word.key))),
  };
}

/** Allows "PowerPoint" for "power point". */
function splitsInto(key: string, keys: Set<string>): boolean {
  if (key.length < 6 || key.length > 40) return false;
  for (let at = 2; at < key.length - 1; at++) if (keys.has(key.slice(0, at)) && keys.has(key.slice(at))) return true;
  return false;
}

/** Joins adjacent names: "Deutsche Bank". */
function join(words: Word[], names: Set<Word>): string[] {
  const joined: string[] = [];
  let last = -2;
  for (const [index, word] of words.entries()) {
    if (!names.has(word)) continue;
    if (last === index - 1 && joined.length > 0) joined[joined.length - 1] += ` ${word.text}`;
    else joined.push(word.text);
    last = index;
  }
  return joined;
}

/**
 * Checks that a rewrite mentions no company, product, person or place that is neither in its source nor in `known`. Ignores
 * differences in spelling (case, accents, hyphens, plural, "k8s"). Writing out an acronym counts as an addition.
 */
export function checkNames(source: string, rewrite: string, known: KnownNames): NamesVerdict {
  const others = [...known.companies, ...known.people, ...known.products];
  const allowed = allowedFrom(source, others);
  const before = wordsOf(source);
  const after = wordsOf(rewrite);
  const added = new Set(
    namesIn(after, before).filter((word) => {
      const at = after.indexOf(word);
      return !allowed.has(word) && !allowed.hasJoined(after[at - 1], word) && !allowed.hasJoined(word, after[at + 1]);
    }),
  );
  const all = [source, ...others].join('\n');
  const names = [...join(after, added), ...cjkNamesIn(rewrite).filter((name) => !all.includes(name))];
  if (names.length === 0) return { ok: true };
  const kept = allowedFrom(rewrite, []);
  const dropped = join(before, new Set(namesIn(before, after).filter((word) => !kept.has(word))));
  const quoted = names.map((name) => `"${name}"`).join(', ');
  const reason = `Not in the original: ${quoted}. Don't add companies, products, people or places.`;
  return { ok: false, dropped, added: names, reason };
}
