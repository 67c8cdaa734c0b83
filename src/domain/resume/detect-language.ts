import { remembered } from '../text/remembered.ts';

/** The most frequent words of each language. Danish and Norwegian share most of theirs, so those lists have what differs. */
const COMMON: Record<string, string> = {
  en: 'the and of to in for with on as by from at is was an that using our',
  de: 'und der die das für mit von im bei zur des den als auf ein eine sowie zum durch',
  fr: 'et de la le les des du en pour dans au une sur avec par à aux un',
  es: 'y de la el los las en para con por del una al un como se',
  pt: 'e de da do em para com os as dos das no na uma por um ao',
  it: 'e di il la per con del della in dei delle un una nel al gli da',
  nl: 'en van de het een voor met in op bij te aan als door naar zijn',
  ca: 'i de la el els les amb per a una un del dels en al com',
  pl: 'i w z na do oraz dla od przez w ramach się przy jako po za ze o',
  cs: 'a v na se s z do pro ve od při jako po o k za ze',
  sk: 'a v na sa s z do pre vo od pri ako po o k za zo',
  hr: 'i u na se s za od pri kao po iz te o do sa',
  sl: 'in v na se z za od pri kot po iz ter o do',
  sv: 'och av för att som ett med på till från hos vid inom samt en den',
  da: 'og af efter mellem blev mod uden nogen sig ikke til er',
  no: 'og av etter mellom ble mot uten noen seg ikke til er',
  fi: 'ja sekä on oli että myös sen kanssa eri tai ovat vuotta mukaan lisäksi',
  hu: 'és a az egy volt is meg hogy vagy valamint mint során illetve ben',
  ro: 'și si de la în in cu pentru pe din a al ale prin unui ca',
  tr: 've bir ile için olarak bu da de en üzerinde olan kadar sonra',
};

/** Letters that a language has beside a to z. Others in number show that the text is in a language that is not listed. */
const LETTERS: Record<string, string> = {
  en: '',
  de: 'äöüß',
  fr: 'àâæçéèêëîïôœùûüÿ',
  es: 'áéíñóúü',
  pt: 'ãáàâçéêíóôõúü',
  it: 'àèéìíîòóùú',
  nl: 'äéèëïóöüĳ',
  ca: 'àçèéíïòóúü',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  hr: 'čćđšž',
  sl: 'čšž',
  sv: 'åäöé',
  da: 'æøåé',
  no: 'æøåéòô',
  fi: 'äöå',
  hu: 'áéíóöőúüű',
  ro: 'ăâîșțşţ',
  tr: 'çğıöşüâ',
};
/** Names and loanwords have more foreign letters than none. */
const MOST_FOREIGN = 0.02;
/** "do" and "na" are as common in Polish as in Portuguese, so a few words alone prove nothing. */
const FEWEST_KINDS = 3;
/** Factor by which the best language must lead the next one that the text could be spelled in. */
const MARGIN = 1.15;

/** Scripts that one language uses, or several that {@link SPELLINGS} tells apart. */
const SCRIPTS: readonly [letter: RegExp, language: string][] = [
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];
/** Share of letters above which a script determines the language. */
const SHARE = 0.4;

/** Letters of a script that only one of its languages has; the rarest letters come first, because their languages have the others, too. */
const SPELLINGS: Record<string, readonly [letter: RegExp, language: string][]> = {
  ar: [[/[پچژگ]/gu, 'fa']],
  ru: [
    [/[ў]/giu, 'be'],
    [/[іїєґ]/giu, 'uk'],
    [/[ђћџјљњ]/giu, 'sr'],
    [/[ыэё]/giu, 'ru'],
    [/ъ/giu, 'bg'],
  ],
};
/** Share of letters of the script above which a spelling determines the language. */
const RARE_SHARE = 0.008;

/**
 * Detects a text's main language (ISO 639-1) from its script, its common words and headings; null when they are inconclusive, so that
 * nothing is written in a language that may not be the person's.
 */
export function detectLanguage(text: string, headings: string[]): string | null {
  const { written, words, counts } = writingOf(text);
  if (written) return written;
  const scores = Object.entries(COMMON).map(([language, list]) => {
    const found = list.split(' ').filter((word) => counts.has(word));
    const named = headings.filter((one) => one === language).length;
    const score = found.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) + named * 3;
    return { language, score, kinds: found.length + named };
  });
  const [first, ...others] = scores.toSorted((a, b) => b.score - a.score);
  if (!first || first.score < 4 || first.kinds < FEWEST_KINDS || !isSpelledIn(first.language, words)) return null;
  const rival = others.find(({ score, language }) => score * MARGIN >= first.score && isSpelledIn(language, words));
  return rival ? null : first.language;
}

/** Of the last few documents, because rival readings differ only in their headings. */
const writingOf = remembered((text: string) => {
  // Addresses are in no language.
  const words =
    text
      .toLowerCase()
      .replace(/\S*(?:@|\w\.\w|\/)\S*/gu, ' ')
      .match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { written: eastAsian(text) ?? byScript(text), words, counts };
}, 4);

function isSpelledIn(language: string, words: readonly string[]): boolean {
  const letters = words.join('');
  const own = `a-z${LETTERS[language] ?? ''}`;
  const foreign = letters.replace(new RegExp(`[${own}]+`, 'gu'), '').length;
  return foreign <= letters.length * MOST_FOREIGN;
}

const countIn = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Japanese mixes its own kana with the characters that it shares with Chinese. */
function eastAsian(text: string): string | null {
  const [kana, han, hangul] = [
    countIn(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
    countIn(text, /\p{Script=Han}/gu),
    countIn(text, /\p{Script=Hangul}/gu),
  ];
  const all = kana + han + hangul;
  // One of these characters counts as much as three Latin letters.
  if (all * 3 < countIn(text, /\p{Script=Latin}/gu) || all * 3 < countIn(text, /\p{L}/gu)) return null;
  if (hangul > all / 2) return 'ko';
  return kana > all * 0.05 ? 'ja' : han > 0 ? 'zh' : null;
}

function byScript(text: string): string | null {
  const letters = countIn(text, /\p{L}/gu);
  for (const [letter, language] of SCRIPTS) {
    const count = countIn(text, letter);
    if (count === 0 || count <= letters * SHARE) continue;
    const spellings = SPELLINGS[language];
    const spelled = spellings?.find(([rare]) => countIn(text, rare) > count * RARE_SHARE);
    // Cyrillic without any of its rare letters is too short to say.
    return spelled?.[1] ?? (language === 'ru' ? null : language);
  }
  return null;
}
