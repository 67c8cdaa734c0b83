const YEAR = '(?:19|20)\\d\\d';
/** What stands between the years of a span, in any language that is read here. */
const TO =
  "\\s?[-–—~〜～]\\s?|\\s?(?:to|until|till|through|bis|à|au|jusqu['’]en|a|al|hasta|até|ao|fino al|tot|t/m|tot en met|do|till|從|から|至|到|부터|에서|إلى|حتى|الى)\\s?";
const SPAN = new RegExp(`(${YEAR})(?: roku| r\\.|年|년)?(?:${TO})(?:en |in |w )?(${YEAR})`, 'giu');
/** "Between 2016 and 2019" is a span, "in 2016 and 2019" is not. */
const BETWEEN = new RegExp(
  `(?<!\\p{L})(?:between|zwischen|entre|tra il|fra il|tussen|między|mellan|بين)(?: el| los años| il)? (?:عامي )?(${YEAR}) (?:and|und|et|y|e|e il|en|a|och|و) ?(${YEAR})`,
  'giu',
);

const spansOf = (text: string) =>
  [SPAN, BETWEEN].flatMap((pattern) => [...text.matchAll(pattern)].map(([, start, end]) => `${start} ${end}`));

/** Whether two years that the source only lists are the ends of a span in the rewrite, or the other way round. */
export function changesSpan(source: string, rewrite: string): boolean {
  const [own, claimed] = [new Set(spansOf(source)), new Set(spansOf(rewrite))];
  const hasBoth = (text: string, span: string) => span.split(' ').every((year) => text.includes(year));
  return (
    [...claimed].some((span) => !own.has(span) && hasBoth(source, span)) ||
    [...own].some((span) => !claimed.has(span) && hasBoth(rewrite, span))
  );
}
