import type { Span } from '../resume/parsed-resume.ts';

/** After these, a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:approx|ca|circa|incl|inkl|excl|resp|bzw|bspw|z\.\s?b|d\.\s?h|u\.\s?a|e\.g|i\.e|vs|no|nr|núm|dr|prof|st|ste|inc|corp|ltd|co|bros|env|aprox|máx|mín|max|min|p\.\s?ej|p\.\s?ex|por ej|bijv|o\.a|m\.b\.v|t\/m|est|dept|div|univ|jr|sr|mr|mrs|ms|\p{L})\.\s*$/iu;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Splits a passage into sentences; when in doubt they stay together. The ranges leave out spaces at their ends. */
export function sentencesIn(passage: string): Span[] {
  // To the segmenter a line break is the end of a paragraph.
  const onOneLine = passage.replace(/[\r\n]/g, ' ');
  const sentences: Span[] = [];
  for (const { segment, index } of segmenter.segment(onOneLine)) {
    const last = sentences.at(-1);
    if (last && ABBREVIATION.test(onOneLine.slice(last.start, index))) last.end = index + segment.length;
    else sentences.push({ start: index, end: index + segment.length });
  }
  return sentences.map(({ start, end }) => {
    const said = onOneLine.slice(start, end);
    return { start: start + said.length - said.trimStart().length, end: start + said.trimEnd().length };
  });
}
