import { foldText } from '../numbers-guard/fold.ts';
import { unitOf } from '../numbers-guard/units.ts';
import { remembered } from '../text/remembered.ts';
import { digitsForScales } from './east-asian-numbers.ts';
import { foldClaim } from './fold-claim.ts';
import { digitsForWords } from './number-words.ts';
import { isNumberWord } from './is-number-word.ts';
import { percentForShares } from './share-words.ts';

/** Digits before a scale word, and what follows digits, in languages that the numbers guard does not read. */
const SCALES: Record<string, readonly (readonly [words: string, exponent: number])[]> = {
  pl: [
    ['mld|miliard\\p{L}*', 9],
    ['mln|milion\\p{L}*', 6],
    ['tys\\.?|tysi\\p{L}*', 3],
  ],
  sv: [
    ['mdkr|miljard\\p{L}*|mdr', 9],
    ['mkr|mnkr|miljon\\p{L}*|mn', 6],
    ['tkr|tusen', 3],
  ],
  ar: [
    ['مليار\\p{L}*', 9],
    ['مليون\\p{L}*|ملايين', 6],
    ['ألف\\p{L}*|الف|آلاف', 3],
  ],
};
/** Round numbers as nouns, with "about" and what follows them. */
const DOZENS: Record<string, { about: string; of: string; words: string }> = {
  fr: {
    about: 'environ',
    of: "(?:une )?(?:WORD)s? d(?:e |['’])",
    words:
      'dizaine 10 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100',
  },
  it: {
    about: 'circa',
    of: "una (?:WORD) d(?:i |['’])",
    words: 'decina 10 quindicina 15 ventina 20 trentina 30 quarantina 40 cinquantina 50 sessantina 60',
  },
  es: { about: 'unos', of: 'una (?:WORD) de ', words: 'decena 10 quincena 15 veintena 20 treintena 30' },
  pt: { about: 'cerca de', of: 'uma (?:WORD) de ', words: 'dezena 10 quinzena 15 vintena 20 trintena 30' },
  nl: {
    about: 'ongeveer',
    of: 'een (?:WORD) ',
    words: 'tiental 10 vijftiental 15 twintigtal 20 dertigtal 30 vijftigtal 50',
  },
  sv: { about: 'cirka', of: 'ett (?:WORD) ', words: 'tiotal 10 femtontal 15 tjugotal 20 trettiotal 30 femtiotal 50' },
};
const dozensOf = (language: string): (readonly [words: RegExp, sign: string])[] => {
  const { about, of, words } = DOZENS[language] ?? { about: '', of: '', words: '' };
  return [...words.matchAll(/(\p{L}+) (\d+)/gu)].map(([, word = '', value]) => [
    new RegExp(of.replace('WORD', word), 'giu'),
    `${about} ${value} `,
  ]);
};
/** A Korean counter after digits, with "about" and a particle. */
const COUNTER =
  /(?<=\d\s?)(명|건|개|곳|대|팀|번|회|차례|가지|군데|장|권|종|편|점|마리|상자|곡|그루|통|층|척|켤레)(가량|정도|여|남짓|쯤)?(?:의|을|를|이|가|은|는|에)(?=\s|$)/gu;
/** 「5時間に短縮」: the end of a change, and not its amount as in 「5時間短縮」. */
const TO_END =
  /(?<=\d\s?(?:%|分|時間|日|件|人|名|円|か月|週間|年|秒)?)(?:への?|に)(?=(?:削減|減|短縮|低減|下げ|引き|抑え|圧縮|増|高め|上げ|向上|改善|伸ば|拡大|縮小|低下|上昇))/gu;
const SHARES: Record<string, readonly (readonly [words: RegExp, sign: string])[]> = {
  fr: [...dozensOf('fr'), [/(?<!\p{L})seconde?s?(?!\p{L})/giu, 'deuxième']],
  // "Ridotto a 25 %"
  it: [...dozensOf('it'), [/(?<!\p{L})a (?=\d+(?:[.,]\d+)? ?%)/giu, 'al ']],
  nl: dozensOf('nl'),
  // "Half" is the past of "helfen".
  de: [
    [/(?<!\p{L})half(?!\p{L})/giu, 'helfen'],
    [/(?<!\p{L})zweier(?!\p{L})/giu, 'zwei'],
    [/(?<!\p{L})dreier(?!\p{L})/giu, 'drei'],
  ],
  // "2.000.000 de euros"
  es: [...dozensOf('es'), [/(?<=\d) de (?=(?:dólares|euros|pesos)(?!\p{L}))/giu, ' ']],
  pt: [...dozensOf('pt'), [/(?<=\d) de (?=(?:dólares|euros|reais)(?!\p{L}))/giu, ' ']],
  pl: [
    [/punkt\p{L}* procentow\p{L}*|p\.\s?p\./giu, ' pp '],
    [/procent\p{L}*/giu, '%'],
    [/zł(?:ot\p{L}*)?/giu, ' PLN '],
  ],
  sv: [
    ...dozensOf('sv'),
    [/procentenhet\p{L}*/giu, ' pp '],
    [/procent/giu, '%'],
    [/kronor|(?<=\d\s?)kr(?!\p{L})/giu, ' SEK '],
  ],
  zh: [[/百分之([〇零一二三四五六七八九十百]+|\d+(?:\.\d+)?)/gu, '$1%']],
  // "1年あたり" is "年間".
  ja: [
    [TO_END, 'まで'],
    [/[1一]年(?:間)?(?:あたり|当たり|につき)/gu, '年間'],
    [/[1一](?:か月|ヶ月|カ月|月)(?:間)?(?:あたり|当たり|につき)/gu, '月間'],
    [/[1一]週(?:間)?(?:あたり|当たり|につき)/gu, '毎週'],
    [/[1一]日(?:あたり|当たり|につき)/gu, '毎日'],
  ],
  ko: [
    // "3회의", "40대가량의": the counter without its particle.
    [COUNTER, ' $1 $2 '],
    [/(?:퍼센트|%)\s?포인트|%p(?!\p{L})/giu, ' pp '],
    [/퍼센트|프로(?=\s)/giu, '% '],
    [/(?<=\d)\s*원/gu, ' KRW '],
    [/(?<=\d)\s*달러/gu, ' USD '],
  ],
  ar: [
    [/نقط[ةه] مئوي[ةه]|نقاط مئوي[ةه]/gu, ' pp '],
    [/في المئ[ةه]|في المائ[ةه]|بالمئ[ةه]|بالمائ[ةه]/gu, '%'],
    [/دولارا?/gu, ' USD '],
    // Two of them by a form of their own.
    [/(?<!\p{L})(?:عام|سن[ةت])(?:ين|ان)(?!\p{L})/gu, '2 أعوام'],
    [/(?<!\p{L})شهر(?:ين|ان)(?!\p{L})/gu, '2 أشهر'],
    [/(?<!\p{L})[أا]سبوع(?:ين|ان)(?!\p{L})/gu, '2 أسابيع'],
    [/(?<!\p{L})يوم(?:ين|ان)(?!\p{L})/gu, '2 أيام'],
    [/(?<!\p{L})ساعت(?:ين|ان)(?!\p{L})/gu, '2 ساعات'],
  ],
};
const NUMBER = String.raw`(\d+(?:[., ]\d+)*)`;

/** The scales of a language as patterns, compiled on first use. */
const scalesOf = remembered((language) =>
  (SCALES[language] ?? []).map(([words, exponent]) => {
    return { pattern: new RegExp(String.raw`${NUMBER}\s?(${words})(?!\p{L})`, 'giu'), exponent };
  }),
);

/** "Once a week" is "weekly". */
const ONCE: Record<string, readonly (readonly [once: RegExp, every: string])[]> = {
  de: [[/(?<!\p{L})einmal (?=(?:pro|in der|die|am|im|je|jede[ns]?) (?:Tag|Woche|Monat|Quartal|Jahr)(?!\p{L}))/giu, '']],
  es: [[/(?<!\p{L})una vez (?=(?:por|al|a la|cada) (?:día|semana|mes|trimestre|año)(?!\p{L}))/giu, '']],
  pt: [[/(?<!\p{L})uma vez (?=(?:por|ao|à|a cada) (?:dia|semana|mês|trimestre|ano)(?!\p{L}))/giu, '']],
  pl: [[/(?<!\p{L})raz (?=(?:w|na) (?:tygodniu|tydzień|miesiącu|miesiąc|kwartale|kwartał|roku|rok)(?!\p{L}))/giu, '']],
  sv: [
    [
      /(?<!\p{L})en gång (?=(?:i|om|per|varje) (?:dagen|veckan|månaden|kvartalet|året|dag|vecka|månad|kvartal|år)(?!\p{L}))/giu,
      '',
    ],
  ],
  ja: [[/([週月年])(?:に)?[1一]回/gu, '毎$1']],
  ko: [
    [/(?:주|일주일에) ?(?:[1일]회|한 번)/gu, '매주'],
    [/(?:월|한 달에) ?(?:[1일]회|한 번)/gu, '매월'],
    [/(?:연|1년에|일 년에) ?(?:[1일]회|한 번)/gu, '매년'],
  ],
};
const withoutOnce = (text: string, language: string) =>
  (ONCE[language] ?? []).reduce((rest, [once, every]) => rest.replace(once, every), text);

/** Writes numbers as digits with an international unit ("3 mln zł", "3000000 PLN"), so that the numbers guard can compare them. */
export function plainNumbers(written: string, language: string): string {
  const text = percentForShares(withoutOnce(written.normalize('NFC'), language), language);
  if (!SCALES[language] && !SHARES[language]) return withUnits(text, language);
  let plain = digitsForWords(foldText(text), language);
  if (['ja', 'ko', 'zh'].includes(language)) plain = digitsForScales(plain);
  for (const { pattern, exponent } of scalesOf(language))
    plain = plain.replace(pattern, (_all, digits: string, word: string) => {
      const value = Number(digits.replace(/ |[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.')) * 10 ** exponent;
      return `${Number(value.toPrecision(12))}${/kr$/iu.test(word) ? ' kronor' : ' '}`;
    });
  for (const [words, sign] of SHARES[language] ?? []) plain = plain.replace(words, sign);
  return withUnits(plain.replace(/(\d)(?=[\p{Script=Hangul}\p{Script=Arabic}])/gu, '$1 '), language);
}

/** Words before the start and before the end of a change, one of which may leave its unit to the other. */
const FROM = "from|von|vom|de|du|del|des|da|dal|dall['’]|do|dos|das|desde|van|från|fran|z|ze|od|من";
const TO = "to|auf|à|a|au|aux|al|all['’]|ad|ao|aos|para|naar|tot|till|til|do|na|إلى|الى";
const SHARE = String.raw`%|percent|per cent|prozent|pour cent|pourcent|por ciento|por cento|per cento|procent\p{L}*|pp`;
const VALUE = String.raw`\d+(?:[.,]\d+)?`;
const CHANGE = new RegExp(
  String.raw`(?<!\p{L})(${FROM})\s?(?<=[\s'’])(${VALUE})(?:\s?(${SHARE}|\p{L}+))?(\s(?:${TO})\s?(?<=[\s'’]))(${VALUE}|\p{L}+)(?![.,]?\d)(?:\s?(${SHARE}|\p{L}+))?(?!\p{L})`,
  'giu',
);
const isSaidUnit = (word: string | undefined): word is string =>
  word !== undefined && (IS_SHARE.test(word) || unitOf(word, foldClaim(word)) !== null || DAYS.test(word));
const IS_SHARE = new RegExp(`^(?:${SHARE})$`, 'iu');
/** Units of time in languages that the numbers guard does not read. */
const DAYS =
  /^(?:dni|dnia|tygodni\p{L}*|miesi\p{L}+|godzin\p{L}*|minut\p{L}*|lat|dagar|veckor|månader|timmar|minuter|år)$/iu;

/** Writes the unit of a change at both its ends: "from 9 to 4 %" is "from 9 % to 4 %", and so is "from 9 % to 4". */
const withUnits = (text: string, language: string) =>
  text.replace(CHANGE, (all, from, start, unit, to, end, endUnit) => {
    if (!/^\d/u.test(end) && !isNumberWord(foldClaim(end), language)) return all;
    if (unit === undefined && isSaidUnit(endUnit)) return `${from} ${start} ${endUnit}${to}${end} ${endUnit}`;
    if (isSaidUnit(unit) && !isSaidUnit(endUnit))
      return `${from} ${start} ${unit}${to}${end} ${unit}${endUnit === undefined ? '' : ` ${endUnit}`}`;
    return all;
  });
