import type { Span } from '../../../domain/resume/parsed-resume.ts';
import type { ResumeLine } from '../../../domain/resume/resume-line.ts';
import type { Grounding } from './grounding.ts';

/** With fewer skills in a row, something else may be listed. */
const FEWEST = 3;
const LABEL = /^[^:：]{2,40}[:：]/u;

/**
 * Skills that stand in lists of nothing but skills, which are lines next to each other below no heading of another kind. Their place
 * proves them without the other reading.
 */
export function listedSkills<Skill extends { place: Span }>(
  { passages, text }: Grounding,
  skills: Skill[],
): Set<Skill> {
  const isList = (line: ResumeLine) => {
    const inside = skills.filter(({ place }) => place.start >= line.start && place.end <= line.end);
    const rest = inside.reduce(
      (left, { place }) =>
        left.slice(0, place.start - line.start) +
        ' '.repeat(place.end - place.start) +
        left.slice(place.end - line.start),
      text.slice(line.start, line.end),
    );
    return inside.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(LABEL, ''));
  };
  const lines = passages.lines.filter(isList);
  const runs: ResumeLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === line.index - 1) run.push(line);
    else runs.push([line]);
  }
  const isSkills = (line: ResumeLine) =>
    passages.headings.findLast(({ index }) => index < line.index)?.kind === 'skills';
  const listed = runs.flatMap((run) => {
    const inside = skills.filter(({ place }) => run.some((line) => place.start >= line.start && place.end <= line.end));
    const [first] = run;
    return inside.length >= FEWEST && first && isSkills(first) ? inside : [];
  });
  return new Set(listed);
}
