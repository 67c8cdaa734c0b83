import { spansIn } from '../provenance/spans-in.ts';
import type { ParsedResume, Span, UnplacedText } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';
import type { Section } from './split-sections.ts';

/** Minimum number of letters. Shorter pieces are labels and connecting words ("at", "Email:"). */
export const MIN_LETTERS = 4;
/** A single short word, often before a colon. */
export const LABEL = /^\W*\p{L}{1,12}\s*[:.]?\s*$/u;

/** Collects the text that is in no field, so that nothing is lost. Joins lines that belong together and keeps their heading. */
export function findUnplaced(
  source: string,
  sections: Section[],
  resume: Omit<ParsedResume, 'unplaced' | 'dropped'>,
): UnplacedText[] {
  // Skill categories and levels are not fields.
  const taken = spansIn(resume).toSorted((a, b) => a.start - b.start);
  return sections.flatMap(({ title, lines }) => {
    const pieces: { last: ResumeLine; span: Span }[] = [];
    for (const line of lines) {
      const left = leftIn(source, line, taken);
      if (!left) continue;
      const open = pieces.at(-1);
      const goesOn =
        open &&
        open.last.index === line.index - 1 &&
        open.span.end === open.last.end &&
        left.start === line.start &&
        !line.bullet &&
        !line.spaceAbove;
      if (open && goesOn) Object.assign(open, { last: line, span: { start: open.span.start, end: left.end } });
      else pieces.push({ last: line, span: left });
    }
    return pieces.map(({ span }) => ({ section: title, text: source.slice(span.start, span.end), span }));
  });
}

/** The part of a line from its first to its last word that is in no field. */
function leftIn(source: string, line: ResumeLine, taken: Span[]): Span | null {
  let at = line.start;
  const free: Span[] = [];
  for (const { start, end } of taken) {
    if (end <= at || start >= line.end) continue;
    if (start > at) free.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < line.end) free.push({ start: at, end: line.end });
  const telling = free.filter(
    ({ start, end }) =>
      (source.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= MIN_LETTERS &&
      !LABEL.test(source.slice(start, end)),
  );
  const whole =
    free.length === 1 && free[0]?.start === line.start && free[0].end === line.end && /[\p{L}\p{N}]/u.test(line.text)
      ? free
      : telling;
  const [first, last] = [whole[0], whole.at(-1)];
  return first && last ? trim(source, first.start, last.end) : null;
}

function trim(source: string, start: number, end: number): Span {
  const text = source.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
