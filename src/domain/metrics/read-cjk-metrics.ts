import { readQuantities } from '../numbers-guard/read-quantities.ts';
import type { ParsedMetric } from '../resume/parsed-resume.ts';

/** Kana, and characters that only Japanese writes so. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}売円気図広込働県駅実験発変歳]/u;
/** What is counted, right behind the number. */
const COUNTER = /^[人名台件个個社家店校冊本篇项項款套枚棟]/u;
/** A number before these is a grade, a place or a name, no amount. */
const NO_AMOUNT = /^(?:[級级号號位期届版代卒期]|[a-z])/iu;

/** As `readMetrics`, of a statement in Chinese or Japanese. */
export function readCjkMetrics(statement: string): ParsedMetric[] {
  const metrics: ParsedMetric[] = [];
  let from = 0;
  for (const { value, unit, text } of readQuantities(statement).quantities) {
    const start = statement.indexOf(text, from);
    // What was made plain to be read stands nowhere as it is told.
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
  // One sign for two currencies: whose it is, the writing tells.
  if (/[¥￥]/u.test(text)) return isJapanese ? 'jpy' : 'cny';
  return unit === 'count' && isJapanese && /^分(?![の野類析担])/u.test(rest) ? 'minutes' : unit;
}
