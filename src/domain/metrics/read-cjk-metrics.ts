import { readQuantities } from '../numbers-guard/read-quantities.ts';
import type { ParsedMetric } from '../resume/parsed-resume.ts';

/** Kana and characters used only in Japanese. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}売円気図広込働県駅実験発変歳]/u;
/** Counter directly after the number. */
const COUNTER = /^[人名台件个個社家店校冊本篇项項款套枚棟]/u;
/** A number before these is a grade, a rank or part of a name, not an amount. */
const NO_AMOUNT = /^(?:[級级号號位期届版代卒期]|[a-z])/iu;

/** Like `readMetrics`, for statements in Chinese or Japanese. */
export function readCjkMetrics(statement: string): ParsedMetric[] {
  const metrics: ParsedMetric[] = [];
  let from = 0;
  for (const { value, unit, text } of readQuantities(statement).quantities) {
    const start = statement.indexOf(text, from);
    // Text that was normalized for reading does not occur literally in the statement.
    if (start < 0) continue;
    const end = start + text.length;
    from = end;
    const rest = statement.slice(end);
    if (value === null || unit === 'ordinal' || (unit === 'count' && NO_AMOUNT.test(rest))) continue;
    const isBare = unit === 'count';
    metrics.push({
      value,
      unit: unitOf(statement, { unit, text, rest }),
      label: isBare ? (COUNTER.exec(rest)?.[0] ?? null) : null,
      text,
      start,
      end,
    });
  }
  return metrics;
}

function unitOf(statement: string, { unit, text, rest }: { unit: string; text: string; rest: string }): string {
  const isJapanese = JAPANESE.test(statement);
  // Yen and yuan share a symbol; the script decides.
  if (/[¥￥]/u.test(text)) return isJapanese ? 'jpy' : 'cny';
  return unit === 'count' && isJapanese && /^分(?![の野類析担])/u.test(rest) ? 'minutes' : unit;
}
