/** Abbreviations that end in a full stop of their own. */
const ABBREVIATION = /(?:^|[\s(])(?:etc|inc|ltd|co|corp|approx|bzw|ca|usw|etcetera|jr|sr|\p{L}(?:\.\p{L})*)\.$/iu;

/** The same words without bullets, doubled spaces and signs, and what dangles at the end. One sentence loses its full stop. */
export function cleanPunctuation(statement: string): string {
  const text = statement
    .replace(/^[\s•●▪◦‣·*–—-]+(?=\p{L}|[$€£¥₹]|\d)/u, (sign) => (/[-–—]$/u.test(sign) ? sign : ''))
    .replace(/^\s*[-–—]\s+/u, '')
    .replace(/[ \t\n\r]+/gu, ' ')
    .replace(/ +([,;.!?])(?=\s|$)/gu, '$1')
    .replace(/([,;])\1+/gu, '$1')
    .replace(/[\s,;]+$/u, '')
    .trim();
  const isOneSentence = !/[.!?]\s/u.test(text);
  return isOneSentence && /(?:\p{L}{2}|[%)€£$])\.$/u.test(text) && !ABBREVIATION.test(text) ? text.slice(0, -1) : text;
}
