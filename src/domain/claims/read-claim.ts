import { remembered } from '../text/remembered.ts';
import type { Lexicon, Listed } from './compile-words.ts';
import { foldClaim } from './fold-claim.ts';
import { listedWord } from './listed-word.ts';
import { regularForm } from './strong-verbs.ts';
import { isNumberWord, isUnit } from './is-number-word.ts';

/** A word of a claim: what a list says of it, or only its letters. */
export interface ClaimItem {
  text: string;
  listed: Listed | null;
}

/** Runs of letters, of digits with their marks, and signs that say something. */
const SPACED = /\p{N}+(?:[.,'\s]\p{N}+)*|[\p{L}\p{M}]+|[-=]>|[%+<>≥≤~±€$£¥₩→,;،؛]/gu;

/** A text is read in one language after another. */
const foldOnce = remembered(foldClaim, 100);

/** The words of a claim in order. Words that are listed together ("more than") are one item. */
export function readClaim(text: string, lexicon: Lexicon): ClaimItem[] {
  const folded = withPeriods(foldOnce(text).replace(SHARED_END, '$1$4 $2 $3$4'), lexicon).replace(
    OF_PERIOD,
    (all, period: string) => {
      const word = PERIODS[lexicon.language]?.[period];
      return word === undefined ? all : `${word} `;
    },
  );
  const words = withParticles(folded.match(SPACED) ?? [], lexicon);
  const items: ClaimItem[] = [];
  for (let at = 0; at < words.length;) {
    const last = items.at(-1);
    const { taken, listed } = isSymbol(words[at], last)
      ? ({ taken: 1, listed: 'number' } satisfies Found)
      : (longestListed(words, at, lexicon) ?? numberAt(words, at, { lexicon, last }));
    items.push({ text: words.slice(at, at + taken).join(' '), listed });
    at += taken;
  }
  return items;
}

const PREFIXES = 'ab|an|auf|aus|be|bei|ein|ent|er|her|hin|nach|um|ver|vor|zu|af|in|op|uit|til|upp|ut|av|pa';
/** Two compounds that share their end: "Auf- und Abbau". */
const SHARED_END = new RegExp(
  String.raw`(?<!\p{L})(${PREFIXES})- (und|oder|en|of|och|eller) (${PREFIXES})(\p{L}{3,})`,
  'gu',
);

/** Writes a slash before a period as a word: "visits/month" reads "visits per month". */
function withPeriods(text: string, { words: { per }, phrases }: Lexicon): string {
  if (per === undefined) return text;
  return text.replace(/\s?\/\s?(\p{L}+)/gu, (all, period: string) => {
    const phrase = `${per} ${period}`;
    const listed = phrases.get(phrase);
    return typeof listed === 'object' && listed.class === 'per' ? ` ${phrase}` : all;
  });
}

/** Periods that begin a compound, with the word that says the same beside a noun: "Monatsbericht", "monatlicher Bericht". */
const PERIODS: Record<string, Record<string, string>> = {
  de: {
    tages: 'taglich',
    wochen: 'wochentlich',
    monats: 'monatlich',
    quartals: 'quartalsweise',
    jahres: 'jahrlich',
  },
  nl: {
    dag: 'dagelijks',
    week: 'wekelijks',
    maand: 'maandelijks',
    kwartaal: 'kwartaal',
    jaar: 'jaarlijks',
  },
  sv: {
    dags: 'dagligen',
    vecko: 'veckovis',
    manads: 'manadsvis',
    kvartals: 'kvartalsvis',
    ars: 'arligen',
  },
};
const OF_PERIOD =
  /(?<!\p{L})(tages|wochen|monats|quartals|jahres|dag|week|maand|kwartaal|jaar|dags|vecko|manads|kvartals|ars)(?=(?:bericht|rapport|abschluss|plan|statisti|zahlen|mote|meeting|overleg|mode|auswertung|bilanz|redovisning|overzicht|bokslut))/gu;

/** Particles of German and Dutch verbs, which stand at the end of a clause. */
const PARTICLES: Record<string, RegExp> = {
  de: /^(?:ab|an|auf|aus|bei|durch|ein|her|mit|teil|um|vor|zu|zuruck|zusammen)$/u,
  nl: /^(?:aan|af|bij|deel|door|in|mee|om|op|samen|toe|uit|voor)$/u,
};

/** What may follow a particle within its clause. */
const PREPOSITION = /^(?:van|voor|von|fur)$/u;
/** "Werkte samen met": only with verbs that are listed. */
const WITH = /^(?:met|mit)$/u;
const isPast = (word: string, language: string) =>
  /\p{L}{2}(?:te|ten|de|den)$/u.test(word) || (word.length > 3 && regularForm(word, language) !== word);

/** Joins a verb with its particle: "führte SAP ein" reads "einführte SAP". */
function withParticles(words: string[], { language, phrases }: Lexicon): string[] {
  const particles = PARTICLES[language];
  if (!particles) return words;
  const joined = [...words];
  let start = 0;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const isEnd = next === undefined || /^[,;]$/u.test(next) || /^(?:und|en)$/u.test(next);
    // "Stelde het menu op van een kantine": the clause goes on.
    const isWith = next !== undefined && WITH.test(next);
    const isBeforeMore = isEnd || isWith || PREPOSITION.test(next);
    if (isBeforeMore && at > start && particles.test(word) && !phrases.has(`${words[at - 1]} ${word}`)) {
      const clause = words.slice(start, at);
      const known = clause.findIndex((one) => phrases.has(word + one));
      const found =
        known >= 0 || isWith
          ? known
          : clause.findIndex((one) => isPast(one, language) && phrases.get(one) !== 'neutral');
      const verb = start + found;
      if (found >= 0) {
        joined[verb] = word + (words[verb] ?? '');
        joined[at] = '';
      }
    }
    if (isEnd) start = at + 2;
  }
  return joined.filter((word) => word !== '');
}

/** "Min" after a number is minutes, before one a bound; "t" is tonnes, and elsewhere what is left of "don't". */
const isSymbol = (word: string | undefined, last: ClaimItem | undefined) =>
  (word === 'min' || word === 't') && last?.listed === 'number';

type Found = { taken: number; listed: Listed | null };

function longestListed(words: string[], at: number, { phrases, longest }: Lexicon): Found | null {
  for (let taken = Math.min(longest, words.length - at); taken > 0; taken -= 1) {
    const listed = phrases.get(words.slice(at, at + taken).join(' '));
    if (listed !== undefined) return { taken, listed };
  }
  return null;
}

function numberAt(
  words: string[],
  at: number,
  { lexicon, last }: { lexicon: Lexicon; last: ClaimItem | undefined },
): Found {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (last?.listed === 'number') {
    if (isUnit(`${word} ${next}`)) return { taken: 2, listed: 'number' };
    if (isUnit(word)) return { taken: 1, listed: 'number' };
  }
  const sign = listedSign(word);
  if (sign !== null) return { taken: 1, listed: sign };
  return {
    taken: 1,
    listed: isNumberWord(word, lexicon.language) ? 'number' : listedWord(word, lexicon),
  };
}

function listedSign(text: string): Listed | null {
  if (/^[+>≥]$/u.test(text)) return { class: 'least', ids: ['least/'] };
  if (/^[<≤]$/u.test(text)) return { class: 'most', ids: ['most/'] };
  if (/^[~±]$/u.test(text)) return { class: 'about', ids: ['about/'] };
  if (/^(?:→|[-=]>)$/u.test(text)) return 'to';
  if (/^[,;،؛]$/u.test(text)) return 'neutral';
  return /^[\p{N}%€$£¥₩]/u.test(text) ? 'number' : null;
}
