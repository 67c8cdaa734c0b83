import { overlapAny } from './overlap.ts';
import { spansIn } from './spans-in.ts';
import type { Span, UnplacedText } from '../resume/parsed-resume.ts';

/** Shorter blocks are headings, page numbers and the like. */
const FEWEST_WORDS = 4;

/** Blocks of adjacent lines from which no value was read. `resume` can be any object that contains spans. */
export function uncoveredText(text: string, resume: object): UnplacedText[] {
  const covered = spansIn(resume);
  const blocks: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const isCovered = line.trim() === '' || overlapAny([{ start, end }], covered);
    const last = blocks.at(-1);
    if (!isCovered && last?.end === start - 1) last.end = end;
    else if (!isCovered) blocks.push({ start, end });
    start = end + 1;
  }
  return blocks
    .map((span) => ({ section: null, text: text.slice(span.start, span.end).trim(), span }))
    .filter((block) => block.text.split(/\s+/u).length >= FEWEST_WORDS);
}
