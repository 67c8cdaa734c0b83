import type { Amount } from './amount.ts';
import { amountOf, ORDINAL } from './amount.ts';
import type { Decimal } from './decimal.ts';
import { add, fromInteger, scale } from './decimal.ts';
import type { Language } from './language.ts';
import { readTail } from './read-tail.ts';
import { CJK_DIGITS, CJK_SCALES } from './scale-words.ts';
import { textAt, type Token } from './tokens.ts';
import { PERCENT, TIMES } from './units.ts';

/** A single numeral counts only before one of these, because 一般, 三菱 and 千葉 are words. */
const COUNTERS = new Set(
  '人 名 社 件 个 個 年 月 天 倍 割 % 台 つ 回 次 项 項 家 岁 歳 か ヶ カ 時 小 秒 周 週 本 店 国 國 種 种 円 元 位 拠 万 億 亿 百 千 层 階 条 支 款 部 座 所 场 都 门 課'.split(
    ' ',
  ),
);
const MAX_TOKENS = 16;

interface Run {
  value: Decimal;
  next: number;
}

/** Reads numerals and scales from token `at`: 五, 二十, 三百五十, 二万五千, 二〇二〇. */
function readRun(tokens: Token[], at: number): Run | null {
  let total = fromInteger(0);
  let section = fromInteger(0);
  let digit: number | null = null;
  let index = at;
  for (; index < at + MAX_TOKENS; index++) {
    const char = textAt(tokens, index);
    if (Object.hasOwn(CJK_DIGITS, char)) {
      digit = (digit ?? 0) * 10 + (CJK_DIGITS[char] ?? 0);
    } else if (Object.hasOwn(CJK_SCALES, char)) {
      const exponent = CJK_SCALES[char] ?? 0;
      if (exponent < 4) {
        section = add(section, scale(fromInteger(digit ?? 1), exponent));
      } else {
        const group = add(section, fromInteger(digit ?? 0));
        total = add(total, scale(group.digits === 0n ? fromInteger(1) : group, exponent));
        section = fromInteger(0);
      }
      digit = null;
    } else break;
  }
  if (index === at) return null;
  return { value: add(add(total, section), fromInteger(digit ?? 0)), next: index };
}

/** Words for doubling. */
const FACTORS: Record<string, number> = { 倍増: 2, 倍增: 2, 翻倍: 2, 翻番: 2 };

/** Reads a quantity in Chinese or Japanese numerals that starts at token `at`; null when there is none. */
export function readCjk(tokens: Token[], at: number, language: Language | null): Amount | null {
  const two = textAt(tokens, at) + textAt(tokens, at + 1);
  if (Object.hasOwn(FACTORS, two))
    return amountOf({ value: fromInteger(FACTORS[two] ?? 0), unit: TIMES, start: at, end: at + 2 });
  if (two === '半分' || two === '半减' || two === '半減' || two === '一半')
    return amountOf({ value: fromInteger(50), unit: PERCENT, start: at, end: at + 2 });
  if (two === '百分' && tokens[at + 2]?.text === '之') {
    const share = readRun(tokens, at + 3);
    return share && amountOf({ value: share.value, unit: PERCENT, start: at, end: share.next });
  }
  const ordinal = tokens[at]?.text === '第' ? readRun(tokens, at + 1) : null;
  if (ordinal) return amountOf({ value: ordinal.value, unit: ORDINAL, start: at, end: ordinal.next });
  const run = readRun(tokens, at);
  if (!run) return null;
  const following = textAt(tokens, run.next);
  if (run.next === at + 1 && (!COUNTERS.has(following) || '万萬億亿兆'.includes(textAt(tokens, at)))) return null;
  const tail = readTail(tokens, run.next, { value: run.value, currency: null, language });
  const may = run.next === at + 1 && tokens[at]?.text === '一' && tail.unit === null && tail.currency === null;
  return amountOf({
    value: tail.value,
    unit: tail.unit,
    currency: tail.currency,
    rate: tail.rate,
    qualifierAfter: tail.qualifier,
    necessity: may ? 'droppable' : 'required',
    start: at,
    end: tail.next,
  });
}
