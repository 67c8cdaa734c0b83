import type { Span } from '../resume/parsed-resume.ts';

/** Between the two numbers of a change: "from 5 to 3", "5 → 3". */
const TO =
  /^\s*(?:%|percent|prozent)?\s*(?:\p{L}+\s){0,3}?(?:down\s|up\s)?(?:to|auf|à|a|para|al|até|naar|tot|do|till)\s*(?:about\s|over\s|just\s|only\s)?(?:[$€£¥₹]\s?)?$/iu;
const ARROW = /^\s*(?:\p{L}+\s){0,3}?(?:->|→|=>|➜|から)\s*(?:[$€£¥₹]\s?)?$/u;
const FROM =
  /(?<!\p{L})(?:from|von|vom|de|des|du|da|dal|dalla|dai|desde|van|z|ze|od|från|从|由)\s*(?:about\s|over\s|~)?(?:[$€£¥₹]\s?)?$/iu;

/** Pairs of numbers of which the first became the second. */
export function metricChanges<Metric extends Span>(
  text: string,
  metrics: readonly Metric[],
): { from: Metric; to: Metric }[] {
  const ordered = metrics.toSorted((a, b) => a.start - b.start);
  return ordered.flatMap((from, index) => {
    const to = ordered[index + 1];
    if (!to) return [];
    const between = text.slice(from.end, to.start);
    const isChange = ARROW.test(between) || (TO.test(between) && startsChange(text, from));
    return isChange ? [{ from, to }] : [];
  });
}

/** Whether a number is where a change started: "from 7". */
export const startsChange = (text: string, { start }: Span): boolean => FROM.test(text.slice(0, start));
