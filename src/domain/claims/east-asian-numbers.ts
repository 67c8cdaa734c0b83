const DIGITS: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 십: 10, 백: 100, 천: 1000 };
const LARGE: Record<string, number> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12, 만: 1e4, 억: 1e8, 조: 1e12 };
const SCALE = '[十百千万萬億亿兆십백천만억조]';

/** 「1億5000万」, "1.5억", "5천만", 三十: digits or numerals, and scales after them. */
function valueOf(text: string): number {
  let [total, section, ones] = [0, 0, 0];
  for (const [part] of text.replaceAll(/[\s,]/gu, '').matchAll(/\d+(?:\.\d+)?|./gu)) {
    const [small, large] = [SMALL[part], LARGE[part]];
    if (small !== undefined) [section, ones] = [section + (ones || 1) * small, 0];
    else if (large !== undefined) [total, section, ones] = [total + (section + ones || 1) * large, 0, 0];
    else ones = DIGITS[part] ?? Number(part);
  }
  return Number((total + section + ones).toPrecision(12));
}

const NUMERALS = '[一二三四五六七八九]';
/** A numeral of one character is a number only before what it counts: 三重 is a town. */
const COUNTED =
  /[二两三四五六七八九](?=名|人|社|件|[かカヶケヵ箇]所|[かカヶケヵ]月|校|店|台|枚|本|冊|棟|位|个|個|家|所|项|次|条|种|篇|份|辆|座|间|场|套|门|批|层|年|天|周|日)/gu;
const PATTERNS: readonly (readonly [pattern: RegExp, write: (text: string) => string])[] = [
  [
    new RegExp(
      `(?<![\\d.,])\\d[\\d,]*(?:\\.\\d+)?\\s?${SCALE}(?:\\s?\\d[\\d,]*)?(?:\\s?${SCALE}(?:\\s?\\d[\\d,]*(?![\\d.]))?)*`,
      'gu',
    ),
    (text) => String(valueOf(text)),
  ],
  [
    new RegExp(`(?<![数几第])(?:${NUMERALS}[十百千]${NUMERALS}?|[十百千]${NUMERALS})(?:[十百千]|${NUMERALS})*`, 'gu'),
    (text) => String(valueOf(text)),
  ],
  [COUNTED, (text) => String(valueOf(text))],
  // 3ヶ所, 3カ月
  [/(?<=\d)[カヶケヵ箇](?=[所月国])/gu, () => 'か'],
];

/** Writes the numbers of a text in Japanese, Chinese or Korean as digits. */
export const digitsForScales = (text: string): string =>
  PATTERNS.reduce((rest, [pattern, write]) => rest.replace(pattern, write), text);
