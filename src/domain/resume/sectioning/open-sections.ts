import type { OpenSection } from '../parsed-resume.ts';
import type { ResumeLine } from '../resume-line.ts';
import type { Section } from '../split-sections.ts';
import { isDoubtfulSection } from './is-doubtful-section.ts';
import { nameSection } from '../words/name-sections.ts';
import type { SectionKind } from '../words/section-names.ts';
import { canBeHeading, foldHeading } from './known-headings.ts';
import { KINDS } from './section-models.ts';

interface Judge {
  /** The probability of each kind for a section with these lines. */
  content: (members: ResumeLine[]) => number[];
  /** The probability that a line is a heading. */
  heading: (line: ResumeLine) => number;
}

/** A line that is less likely than this to be a heading is none, however it stands: the name at the top, or an employer. */
const LEAST_HEADING = 0.015;

interface Block {
  heading: ResumeLine;
  title: string;
  lines: ResumeLine[];
  /** What it was read as; null if its heading was not recognized. */
  kind: SectionKind | null;
  isDoubtful: boolean;
}

/** Kinds that can be doubted by their content. Of the others, contact details are found anywhere, and a summary is any text. */
const DOUBTED: readonly SectionKind[] = ['experience', 'education', 'skills', 'certifications', 'languages'];
const DATED = ['experience', 'education'] as const;
/** Letters. */
const LONGEST_SUMMARY = 900;

/** Sections of which neither the heading nor the content says for certain what they are. Only their owner knows. */
export function openSections(lines: ResumeLine[], sections: Section[], judge: Judge): OpenSection[] {
  const blocks = [
    ...sections.flatMap(headedBlock),
    ...untitledRuns(sections).flatMap((run) => blocksIn(lines, run, judge)),
  ];
  return blocks.flatMap((block) => {
    const kind = likeliest(block, judge);
    if (!kind) return [];
    const end = block.lines.at(-1)?.end ?? block.heading.end;
    const chance = judge.content(block.lines)[KINDS.indexOf(kind)] ?? 0;
    const span = { start: block.heading.start, end };
    return [{ heading: block.title, key: foldHeading(block.title), kind, readAs: block.kind, chance, span }];
  });
}

/** A section with a heading that no list contains. */
function headedBlock({ heading, title, kind, lines, chance, known }: Section): Block[] {
  if (known || !heading || !title || lines.length === 0 || kind === 'header' || nameSection(title)) return [];
  return [
    {
      heading,
      title,
      lines,
      kind,
      isDoubtful: isDoubtfulSection({ kind, title, ...(chance === undefined ? {} : { chance }) }),
    },
  ];
}

function likeliest({ kind, lines, isDoubtful }: Block, judge: Judge): SectionKind | null {
  if (kind !== null && kind !== 'other') return isDoubtful && DOUBTED.includes(kind) ? kind : null;
  if (!lines.some(({ dates }) => dates.length > 0)) return null;
  const chances = judge.content(lines);
  const [work, study] = DATED.map((one) => chances[KINDS.indexOf(one)] ?? 0);
  return (work ?? 0) >= (study ?? 0) ? 'experience' : 'education';
}

/** The lines of neighboring sections without headings, and of summaries that have swallowed what stands below them. */
function untitledRuns(sections: Section[]): ResumeLine[][] {
  const runs: ResumeLine[][] = [];
  let isOpen = false;
  for (const { heading, kind, lines } of sections) {
    const isLong = kind === 'summary' && lines.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_SUMMARY;
    if (heading === null && isOpen) runs.at(-1)?.push(...lines);
    else if (heading === null || isLong) runs.push([...lines]);
    isOpen = heading === null || isLong;
  }
  return runs;
}

/** The blocks below lines that look like headings. */
function blocksIn(lines: ResumeLine[], run: ResumeLine[], judge: Judge): Block[] {
  const blocks: Block[] = [];
  for (const line of run) {
    if (canBeHeading(lines, line) && judge.heading(line) >= LEAST_HEADING)
      blocks.push({ heading: line, title: line.text, lines: [], kind: null, isDoubtful: true });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}
