import type { Span } from '../../../domain/resume/parsed-resume.ts';
import type { ResumeLine } from '../../../domain/resume/resume-line.ts';
import { nameSection } from '../../../domain/resume/words/name-sections.ts';
import type { Grounding } from './grounding.ts';

/** With fewer skills in a row, something else may be listed. */
const FEWEST = 3;
const LABEL = /^[^:：]{2,40}[:：]/u;

/**
 * Skills that stand in lists of nothing but skills, which are lines next to each other below a heading of skills or behind labels of
 * such. Their place proves them without the other reading.
 */
export function listedSkills<Skill extends { place: Span }>(
  { passages, text }: Grounding,
  skills: Skill[],
): Set<Skill> {
  const isList = (line: ResumeLine) => {
    if (line.headingLevel !== null) return false;
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
    const above = run?.at(-1);
    if (above?.index === line.index - 1 && !isHeading(above, line)) run?.push(line);
    else runs.push([line]);
  }
  const isBelow = (line: ResumeLine) =>
    passages.headings.findLast(({ index }) => index < line.index)?.kind === 'skills';
  const listed = runs.flatMap((run) => {
    const inside = skills.filter(({ place }) => run.some((line) => place.start >= line.start && place.end <= line.end));
    const [first] = run;
    const isSkills = first !== undefined && (isBelow(first) || run.every(isLabelled));
    return inside.length >= FEWEST && isSkills ? inside : [];
  });
  return new Set(listed);
}

/** "Stack: …", "Tools: …". */
const isLabelled = ({ text }: ResumeLine) =>
  nameSection(LABEL.exec(text)?.[0].replace(/^[•*–-]\s*|\s*[:：]$/gu, '') ?? '')?.kind === 'skills';

/** Set apart from the list above it, and written otherwise. */
const isHeading = (above: ResumeLine, line: ResumeLine) =>
  line.spaceAbove &&
  (line.bold !== above.bold ||
    Math.abs(line.size - above.size) > 0.6 ||
    (isCapitals(line.text) && !isCapitals(above.text)));

const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
