import { remembered } from '../text/remembered.ts';

const listOf = (forms: Iterable<readonly [value: number, form: string]>) =>
  [...forms].map(([value, form]) => `${value}: ${form.replaceAll(' ', '_')}`).join('; ');

/** Swedish numbers to 999 and full thousands to 99,000, written as one word or with a hyphen. */
function* swedishForms(): Iterable<readonly [number, string]> {
  const ones =
    'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
      ' ',
    );
  const tens = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');
  const below = [...ones, ...tens.flatMap((ten) => [ten, ...ones.slice(1, 10).map((one) => `${ten}${one}`)])];
  for (const [value, form] of below.entries()) {
    if (value > 1) yield [value, form];
    if (value > 1) yield [value * 1000, `${form}tusen`];
    const hundreds = value === 0 ? [] : value < 10 ? [form] : [];
    for (const hundred of hundreds)
      for (const head of hundred === 'ett' ? ['etthundra', 'hundra'] : [`${hundred}hundra`]) {
        for (const [rest, tail] of below.entries()) yield [value * 100 + rest, rest === 0 ? head : head + tail];
      }
  }
  for (const value of [11, 12, 13, 14, 15, 16, 17, 18, 19]) yield [value * 100, `${below[value]}hundra`];
  yield [1000, 'ettusen'];
}
const SWEDISH = listOf(swedishForms());

/** Arabic numbers to 999 with their cases and genders: "خمسة وعشرون", "خمس وعشرين". */
function* arabicForms(): Iterable<readonly [number, string]> {
  const ones = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' ');
  const short = 'واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع'.split(' ');
  const tens = 'عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
  const oblique = (form: string) => form.replace(/ون$/u, 'ين').replace(/ان$/u, 'ين');
  const formsOf = (one: number) => [ones[one - 1] ?? '', short[one - 1] ?? ''].flatMap((form) => [form, oblique(form)]);
  for (let one = 2; one < 10; one += 1) for (const form of new Set(formsOf(one))) yield [one, form];
  yield [8, 'ثمان'];
  for (const form of ['عشر', 'عشرة']) yield [10, form];
  for (const form of ['أحد عشر', 'إحدى عشرة']) yield [11, form];
  for (const form of ['اثنا عشر', 'اثني عشر', 'اثنتا عشرة', 'اثنتي عشرة']) yield [12, form];
  for (let one = 3; one < 10; one += 1) {
    yield [10 + one, `${ones[one - 1]} عشر`];
    yield [10 + one, `${short[one - 1]} عشرة`];
  }
  for (const [at, ten] of tens.entries())
    for (const form of [ten, oblique(ten)]) {
      yield [20 + 10 * at, form];
      for (let one = 1; one < 10; one += 1)
        for (const head of new Set(formsOf(one))) yield [20 + 10 * at + one, `${head} و${form}`];
    }
  for (const form of ['مائة', 'مئة']) yield [100, form];
  for (const form of ['مائتان', 'مائتين', 'مئتان', 'مئتين']) yield [200, form];
  for (let one = 3; one < 10; one += 1)
    for (const form of ['مائة', 'مئة']) yield [100 * one, `${short[one - 1]?.replace(/ي$/u, '')}${form}`];
  for (const form of ['ألفان', 'ألفين']) yield [2000, form];
}
const ARABIC = listOf(arabicForms());

/** Number words with all their forms, in languages that the numbers guard does not read: "value: forms", from the smallest on. */
const WORDS: Record<string, string> = {
  pl: `2: dwa dwie dwóch dwaj dwom dwoma dwiema; 3: trzy trzech trzej trzem trzema; 4: cztery czterech czterej czterem czterema;
5: pięć pięciu pięcioma; 6: sześć sześciu sześcioma; 7: siedem siedmiu siedmioma; 8: osiem ośmiu ośmioma; 9: dziewięć dziewięciu;
10: dziesięć dziesięciu; 11: jedenaście jedenastu; 12: dwanaście dwunastu; 13: trzynaście trzynastu; 14: czternaście czternastu;
15: piętnaście piętnastu; 16: szesnaście szesnastu; 17: siedemnaście siedemnastu; 18: osiemnaście osiemnastu;
19: dziewiętnaście dziewiętnastu; 20: dwadzieścia dwudziestu; 30: trzydzieści trzydziestu; 40: czterdzieści czterdziestu;
50: pięćdziesiąt pięćdziesięciu; 60: sześćdziesiąt sześćdziesięciu; 70: siedemdziesiąt siedemdziesięciu;
80: osiemdziesiąt osiemdziesięciu; 90: dziewięćdziesiąt dziewięćdziesięciu; 100: sto stu; 200: dwieście dwustu; 300: trzysta trzystu;
400: czterysta czterystu; 500: pięćset pięciuset; 600: sześćset sześciuset; 700: siedemset siedmiuset; 800: osiemset ośmiuset;
900: dziewięćset dziewięciuset; 1000: tysiąc`,
  sv: SWEDISH,
  ko: `2: 두 둘; 3: 세 셋; 4: 네 넷; 5: 다섯; 6: 여섯; 7: 일곱; 8: 여덟; 9: 아홉; 10: 열; 11: 열한 열하나; 12: 열두 열둘;
13: 열세; 14: 열네; 15: 열다섯; 20: 스무 스물; 30: 서른; 40: 마흔; 50: 쉰`,
  ar: ARABIC,
};
/** Korean number words count only before a counter, because 네 and 세 are words of their own. */
const COUNTED = String.raw`(?=\s?(?:명|건|개|곳|대|팀|번|차례|시간|달|가지|군데|과목|채|장|권|분|종|편|점|마리|상자|곡|그루|통|회|층|척|켤레|장소|학교|반))`;
/** Arabic writes conjunctions and prepositions with the word. */
const PREFIXES: Record<string, string> = { ar: '[وبلف]?' };

const compiled = remembered((language) => {
  const values = new Map(
    (WORDS[language] ?? '')
      .split(';')
      .filter(Boolean)
      .flatMap((line) => {
        const [value = '', forms = ''] = line.trim().split(': ');
        return forms.split(' ').map((form) => [form.replaceAll('_', ' '), Number(value)] as const);
      }),
  );
  const forms = [...values.keys()].sort((a, b) => b.length - a.length).join('|');
  const end = language === 'ko' ? COUNTED : String.raw`(?![\p{L}\p{M}])`;
  const words = String.raw`(?<![\p{L}\p{M}])(${PREFIXES[language] ?? ''})(${forms})${end}`;
  return { values, words: new RegExp(words, 'giu') };
});

/** Polish writes each part of a number as a word: "sto dwadzieścia pięć". */
const SUM =
  /(?<![\p{N}.,])(?:1000 [1-9]00(?: [1-9]0)?(?: [1-9])?|[1-9]00 (?:[1-9]0(?: [1-9])?|1?[1-9])|[2-9]0 [1-9])(?![\p{N}.,])(?= \p{L})/gu;

/** Writes number words as digits: "sześciu klientów" is "6 klientów", "dwadzieścia pięć" is "25". */
export function digitsForWords(text: string, language: string): string {
  if (WORDS[language] === undefined) return text;
  const { values, words } = compiled(language);
  return text
    .normalize('NFC')
    .replace(
      words,
      (_all, prefix: string, word: string) => `${prefix}${prefix && ' '}${values.get(word.toLowerCase())}`,
    )
    .replace(SUM, (all) =>
      language === 'pl' ? String(all.split(' ').reduce((sum, one) => sum + Number(one), 0)) : all,
    );
}
