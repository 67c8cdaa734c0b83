import { keyOf } from './fold.ts';
import type { Language } from './language.ts';
import type { ReadQuantity } from './quantity.ts';
import { COUNT } from './units.ts';

/** Number of words to examine after a number. */
export const PHRASE_LENGTH = 4;

/** Words that end a noun phrase, in all languages of the guard, without accents. */
const ENDS = new Set(
  `a about across after all along among an and around as at averaging because before behind below between but by daily during each every
  for from globally in including internally into monthly of off on onto or out over per plus since so than that the then this through throughout to
  toward towards under until up using via weekly when where which while who whose with within without worldwide yearly annually
  were was is are has have had can could will would did do does not no it its their our his her my
  und oder der die das den dem des im in an am auf aus bei mit nach von vor zu zur zum fur durch uber unter um bis seit pro je als wie ohne wegen die sowie dabei
  de du des le la les et ou en au aux dans sur sous par pour avec sans chez vers qui que dont pendant depuis entre
  el los las y o u del al con por para sin sobre entre desde hasta que como cada
  e do da dos das no na nos nas em com sem por para ate mais ao aos
  il lo gli i un una uno ed di dal dalla dei delle degli nel nella nelle su per tra fra che
  het een van voor door op bij naar te met aan om die dat per tot onder`.split(/\s+/u),
);

/** Irregular plurals and collective nouns. */
const IRREGULAR = new Set(
  'people staff personnel children men women data criteria media phenomena alumni crew faculty'.split(' '),
);
/** Singulars and adjectives that look like plurals. */
const NO_PLURAL = new Set(
  'sales operations logistics analytics electronics business process access analysis news series business previous various serious continuous less plus across campus status focus sports cross mass class express wireless communications systems services goods'.split(
    ' ',
  ),
);

/** Generic nouns that fit anything. */
const NEUTRAL = new Set(
  'people person individual member item thing piece head other entry total unit element personne persona pessoa mensen mensch leute personen menschen'.split(
    ' ',
  ),
);

/** Synonyms, stemmed as by {@link stemOf}. */
const GROUPS = [
  'customer client account shopper buyer',
  'staff employee worker hire recruit joiner colleague personnel teammate report',
  'engineer developer programmer coder',
  'pupil student learner child kid',
  'bug defect issue error fault',
  'ticket request case enquiry inquiry',
  'company firm business enterprise organisation organization employer',
  'country nation market',
  'store shop outlet branch',
  'car vehicle truck lorry van',
  'site location office plant place',
  'paper publication article manuscript',
  'class course lesson training workshop session seminar',
  'talk presentation speech keynote',
  'app application',
  'rep representative',
  'repo repository',
  'guest attendee visitor participant delegate',
  'deal contract sale agreement',
  'system platform tool',
  'test check',
  'release launch version',
  'kunde kunden auftraggeber',
  'mitarbeiter mitarbeitern mitarbeitende mitarbeitenden beschaftigte beschaftigten angestellte angestellten kollege kollegen',
  'entwickler entwicklern ingenieur ingenieure ingenieuren programmierer programmierern',
  'empleado trabajador trabajadore colaborador colaboradore',
  'employe salarie salary collaborateur',
  'dipendente dipendenti collaboratore collaboratori impiegato impiegati',
  'funcionario colaborador colaboradore empregado',
  'medewerker werknemer collega',
].map((line) => new Set(line.split(' ')));

/** Strips plural endings. */
function stemOf(key: string): string {
  if (key === 'children') return 'child';
  if (/[^aeiou]ies$/u.test(key)) return `${key.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(key)) return key.slice(0, -2);
  return key.length > 3 ? key.replace(/(?:s|x)$/u, '') : key;
}

/** "Retired", "leading": endings that are rare in the other languages of the guard. */
const isEnglishForm = (word: string) => /^[a-z]{2,}(?:ed|ing)$/iu.test(word);

const SHARED = 5;

/** Whether two stems are forms of one noun ("deployments", "deployed"; "Jobs", "Batchjobs") or synonyms. */
function isAkin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHARED && short.slice(0, SHARED) === long.slice(0, SHARED)) return true;
  if (short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short)) return true;
  if (short.length >= 3 && long.endsWith(short)) return true;
  return GROUPS.some((group) => group.has(a) && group.has(b));
}

/** Candidates for the noun that a number counts; several when the language does not determine which one. */
function nounsOf({ phrase }: ReadQuantity, language: Language | null): string[] {
  const words: string[] = [];
  for (const [index, text] of phrase.entries()) {
    const key = keyOf(text);
    // "300 users of the product", "2 millones de clientes".
    if (index === 0 && (key === 'of' || key === 'de')) continue;
    if (ENDS.has(key) || (index > 0 && /(?:ing|ed)$/u.test(key) && language !== 'de')) break;
    words.push(text);
  }
  // In German, nouns are capitalized and adjectives are not.
  if (language === 'de') return words.filter((word) => /^\p{Lu}/u.test(word)).slice(0, 1);
  const isPlural = (word: string) => {
    const key = keyOf(word);
    return IRREGULAR.has(key) || (/[^s]s$/u.test(key) && key.length > 3 && !/(?:us|is)$/u.test(key));
  };
  if (language === 'en') {
    const plurals = words.filter(isPlural);
    const last = plurals.filter((word) => !NO_PLURAL.has(keyOf(word))).at(-1) ?? plurals.at(-1);
    return last === undefined ? [] : [last];
  }
  // The noun comes first or after one adjective.
  return words.slice(0, language === null ? PHRASE_LENGTH : 2);
}

/**
 * Finds a number of the rewrite that counts something else than in the source: "300 tickets" for "300 calls". The noun must occur
 * in the source in some form, be a synonym or be generic. Chinese and Japanese are not checked.
 */
export function swappedNoun(
  source: { quantities: ReadQuantity[]; language: Language | null; words: string[] },
  rewrite: { quantities: ReadQuantity[]; language: Language | null },
): ReadQuantity | null {
  const spoken = source.language ?? rewrite.language ?? (source.words.some(isEnglishForm) ? 'en' : null);
  if (spoken === 'ja' || spoken === 'zh') return null;
  const said = source.words.map((word) => stemOf(keyOf(word)));
  const isKnown = (noun: string) => {
    const stem = stemOf(keyOf(noun));
    return NEUTRAL.has(stem) || said.some((other) => isAkin(stem, other));
  };
  for (const one of rewrite.quantities) {
    if (one.unit !== COUNT.name || one.necessity !== 'required' || one.value === 1) continue;
    const nouns = nounsOf(one, spoken);
    if (nouns.length === 0 || nouns.some(isKnown)) continue;
    const before = source.quantities.filter(({ key }) => key === one.key).map((other) => nounsOf(other, spoken));
    if (before.length > 0 && before.every((all) => all.length > 0)) return one;
  }
  return null;
}
