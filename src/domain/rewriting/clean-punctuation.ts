/** Abbreviations whose final period must stay. */
const ABBREVIATION = /(?:^|[\s(])(?:etc|inc|ltd|co|corp|approx|bzw|ca|usw|etcetera|jr|sr|\p{L}(?:\.\p{L})*)\.$/iu;

/** Strips bullets, repeated spaces and punctuation, and trailing commas. A single sentence loses its final period. */
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
