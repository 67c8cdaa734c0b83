import type { Span } from '../parsed-resume.ts';
import type { ResumeLine } from '../resume-line.ts';
import { isDoubtfulSection } from '../sectioning/is-doubtful-section.ts';
import { bin, lookOf, type PageMeasures } from '../sectioning/look.ts';
import type { Section } from '../split-sections.ts';
import { guessSection, nameSection } from '../words/name-sections.ts';
import type { ReadValue } from './list-values.ts';
import { present } from './value-signs.ts';

/** A document with what was read in it. */
export interface ReadPage {
  source: string;
  lines: ResumeLine[];
  sections: Section[];
  measures: PageMeasures;
  /** Everything that was read, in order. */
  taken: Span[];
}

/** The lines that a value stands in. */
export function linesOf({ lines }: Pick<ReadPage, 'lines'>, spans: readonly Span[]): ResumeLine[] {
  return lines.filter((line) => spans.some(({ start, end }) => start < line.end && end > line.start));
}

/** Where a value stands: its section, its line and what is left beside it. */
export function placeSigns(page: ReadPage, { field }: ReadValue): string[] {
  const own = linesOf(page, field.spans);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return ['nowhere'];
  const above = page.lines[first.index - 1];
  const below = page.lines[last.index + 1];
  const [span] = field.spans;
  const end = field.spans.at(-1)?.end ?? last.end;
  return [
    ...sectionSigns(page, first),
    ...present({
      spans: bin(field.spans.length, 2, 3),
      inlines: bin(own.length, 2, 3, 5),
      blocks: new Set(own.map(({ block }) => block)).size > 1,
      pages: new Set(own.map(({ page: at }) => at)).size > 1,
      skips: own.some((line, at) => at > 0 && line.index !== (own[at - 1]?.index ?? 0) + 1),
      before: edge(page, first, span?.start ?? first.start, -1),
      behind: edge(page, last, end, 1),
      left: bin(leftIn(page, own), 1, 4, 12, 30),
      linewords: bin(first.text.split(/\s+/).length, 2, 4, 7, 12),
      segments: bin(first.segments.length, 2, 3, 4),
      apart: first.segments.some(({ apart }) => apart),
      bullet: first.bullet,
      bold: first.bold,
      level: first.headingLevel !== null,
      size: bin(first.size / page.measures.bodySize, 0.85, 0.97, 1.03, 1.2, 1.5),
      space: first.spaceAbove,
      dated: first.dates.length > 0,
      aboveempty: above === undefined || leftIn(page, [above]) === above.text.length,
      abovefull: above?.full === true,
      abovedated: above !== undefined && above.dates.length > 0,
      belowdated: below !== undefined && below.dates.length > 0,
      belowsmall: below !== undefined && /^\p{Ll}/u.test(below.text),
      full: last.full,
      alike: bin(page.measures.looks.get(lookOf(first)) ?? 0, 2, 4, 8, 20),
    }),
  ];
}

function sectionSigns({ sections }: ReadPage, line: ResumeLine): string[] {
  const at = sections.findIndex(({ lines }) => lines.some(({ start, end }) => line.start < end && line.end > start));
  const section = sections[at];
  if (!section) return ['section=none'];
  const { kind, title, chance = 1, lines, heading } = section;
  const named = title === null ? null : nameSection(title)?.kind;
  const listed =
    title === null
      ? 'untitled'
      : named === kind
        ? 'listed'
        : named
          ? 'other'
          : guessSection(title) === kind
            ? 'hint'
            : 'unknown';
  return present({
    section: kind,
    listed,
    chance: `${listed}${bin(chance, 0.05, 0.2, 0.4, 0.6, 0.75, 0.9, 0.97)}`,
    doubtful: isDoubtfulSection(section),
    beside: heading !== null && lines[0]?.y === heading.y,
    sectionlines: bin(lines.length, 2, 4, 8, 15, 30),
    position: bin(lines.findIndex((one) => one.start === line.start) / Math.max(1, lines.length), 0.01, 0.3, 0.7),
    again: sections.filter((other) => other.kind === kind).length > 1,
    sectionat: at === 0,
  });
}

/** What stands directly before (-1) or behind (1) a value in its line. */
function edge({ source, taken }: ReadPage, line: ResumeLine, at: number, step: -1 | 1): string {
  const rest = step < 0 ? source.slice(line.start, Math.max(line.start, at)) : source.slice(at, Math.max(at, line.end));
  const between = (step < 0 ? /[^\p{L}\p{N}]*$/u : /^[^\p{L}\p{N}]*/u).exec(rest)?.[0] ?? '';
  if (between.length === rest.length) return 'edge';
  const next = step < 0 ? at - between.length - 1 : at + between.length;
  const isTaken = taken.some(({ start, end }) => next >= start && next < end);
  const mark = /[|｜•·⋅∙]/.test(between)
    ? 'bar'
    : /[–—-]/.test(between)
      ? 'dash'
      : /[()（）[\]]/.test(between)
        ? 'bracket'
        : /[,;、，]/.test(between)
          ? 'comma'
          : /[:：]/.test(between)
            ? 'colon'
            : /[/]/.test(between)
              ? 'slash'
              : /\s{2,}/.test(between)
                ? 'gap'
                : between === ''
                  ? 'none'
                  : 'space';
  return `${mark}${isTaken ? '' : ' left'}`;
}

/** Letters and digits of some lines that are in no field. */
export function leftIn({ source, taken }: Pick<ReadPage, 'source' | 'taken'>, lines: readonly ResumeLine[]): number {
  let left = 0;
  for (const line of lines) {
    let at = line.start;
    for (const { start, end } of taken) {
      if (end <= at || start >= line.end) continue;
      left += lettersIn(source.slice(at, Math.max(at, start)));
      at = Math.max(at, end);
    }
    left += lettersIn(source.slice(Math.min(at, line.end), line.end));
  }
  return left;
}

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
