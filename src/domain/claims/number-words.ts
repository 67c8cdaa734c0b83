import { remembered } from '../text/remembered.ts';

/** Number words with all their forms, in languages that the numbers guard does not read: "value: forms", from the smallest on. */
const WORDS: Record<string, string> = {
  pl: `2: dwa dwie dwóch dwaj dwom dwoma dwiema; 3: trzy trzech trzej trzem trzema; 4: cztery czterech czterej czterem czterema;
5: pięć pięciu pięcioma; 6: sześć sześciu sześcioma; 7: siedem siedmiu siedmioma; 8: osiem ośmiu ośmioma; 9: dziewięć dziewięciu;
10: dziesięć dziesięciu; 11: jedenaście jedenastu; 12: dwanaście dwunastu; 13: trzynaście trzynastu; 14: czternaście czternastu;
15: piętnaście piętnastu; 16: szesnaście szesnastu; 17: siedemnaście siedemnastu; 18: osiemnaście osiemnastu;
19: dziewiętnaście dziewiętnastu; 20: dwadzieścia dwudziestu; 30: trzydzieści trzydziestu; 40: czterdzieści czterdziestu;
50: pięćdziesiąt pięćdziesięciu; 60: sześćdziesiąt sześćdziesięciu; 70: siedemdziesiąt siedemdziesięciu;
80: osiemdziesiąt osiemdziesięciu; 90: dziewięćdziesiąt dziewięćdziesięciu; 100: sto stu; 200: dwieście dwustu`,
  sv: `2: två; 3: tre; 4: fyra; 5: fem; 6: sex; 7: sju; 8: åtta; 9: nio; 10: tio; 11: elva; 12: tolv; 13: tretton; 14: fjorton;
15: femton; 16: sexton; 17: sjutton; 18: arton; 19: nitton; 20: tjugo; 30: trettio; 40: fyrtio; 50: femtio; 60: sextio;
70: sjuttio; 80: åttio; 90: nittio; 100: hundra; 25: tjugofem`,
  ko: `2: 두 둘; 3: 세 셋; 4: 네 넷; 5: 다섯; 6: 여섯; 7: 일곱; 8: 여덟; 9: 아홉; 10: 열; 11: 열한 열하나; 12: 열두 열둘;
13: 열세; 14: 열네; 15: 열다섯; 20: 스무 스물; 30: 서른; 40: 마흔; 50: 쉰`,
  ar: `2: اثنان اثنين اثنتان اثنتين; 3: ثلاث ثلاثة; 4: أربع أربعة; 5: خمس خمسة; 6: ست ستة; 7: سبع سبعة; 8: ثمان ثماني ثمانية;
9: تسع تسعة; 10: عشر عشرة; 20: عشرون عشرين; 30: ثلاثون ثلاثين; 40: أربعون أربعين; 50: خمسون خمسين; 100: مائة مئة`,
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
        return forms.split(' ').map((form) => [form, Number(value)] as const);
      }),
  );
  const forms = [...values.keys()].sort((a, b) => b.length - a.length).join('|');
  const end = language === 'ko' ? COUNTED : String.raw`(?![\p{L}\p{M}])`;
  const words = String.raw`(?<![\p{L}\p{M}])(${PREFIXES[language] ?? ''})(${forms})${end}`;
  return { values, words: new RegExp(words, 'giu') };
});

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
    .replace(/(?<![\p{N}.,])([2-9]0) ([2-9])(?![\p{N}.,])(?= \p{L})/gu, (all, tens: string, ones: string) =>
      language === 'pl' ? String(Number(tens) + Number(ones)) : all,
    );
}
