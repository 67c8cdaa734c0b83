import type { DocumentText } from '../resume/document-layout.ts';
import type { Span } from '../resume/parsed-resume.ts';
import { resumeLines, type ResumeLine } from '../resume/resume-line.ts';
import { nameSection } from '../resume/words/name-sections.ts';
import type { SectionKind } from '../resume/words/section-names.ts';
import { sentencesIn } from './sentences.ts';

/** A bullet point or paragraph: one or more lines that belong together. */
interface Unit extends Span {
  bullet: boolean;
  /** Ends of lines after which it may or may not go on. */
  breaks: number[];
}

/** Whole sentences. `isOpen` if the words may go on beyond the line. */
export interface Whole extends Span {
  isOpen: boolean;
}

/** A line that names a kind of section. */
interface NamedHeading {
  /** Offset, and number of the line within the content. */
  start: number;
  index: number;
  kind: SectionKind;
}

/** The bullets, paragraphs and sentences of a document. */
export interface Passages {
  lines: readonly ResumeLine[];
  headings: readonly NamedHeading[];
  /** The line that contains the offset; undefined in furniture and between lines. */
  lineAt(offset: number): ResumeLine | undefined;
  /**
   * The whole sentences that a span touches, one range per bullet. Empty if the span joins parts of several bullets or paragraphs
   * without containing either whole, because nobody wrote that.
   */
  wholeSentences(span: Span): Whole[];
}

/** Words that no passage consists of. */
const LETTER = /[\p{L}\p{N}]/u;

export function passagesOf(document: Pick<DocumentText, 'text' | 'layout'>): Passages {
  const { text } = document;
  const lines = resumeLines(document);
  const units = unitsOf(lines);
  return {
    lines,
    headings: headingsIn(lines),
    lineAt: (offset) => lines.find(({ start, end }) => offset >= start && offset < end),
    wholeSentences(span) {
      const touched = units.flatMap((unit) => {
        const part = { start: Math.max(unit.start, span.start), end: Math.min(unit.end, span.end) };
        if (part.end <= part.start || !LETTER.test(text.slice(part.start, part.end))) return [];
        return [{ unit, part, whole: toSentences(text, unit, part) }];
      });
      if (touched.length > 1 && touched.some(({ part, whole }) => !isSame(text, part, whole))) return [];
      return touched.reduce<Whole[]>((all, { unit, whole }) => {
        const last = all.at(-1);
        if (last && !unit.bullet)
          return [...all.slice(0, -1), { start: last.start, end: whole.end, isOpen: last.isOpen || whole.isOpen }];
        return [...all, whole];
      }, []);
    },
  };
}

/** Longer lines are not headings. */
const LONGEST_HEADING = 60;

const headingsIn = (lines: readonly ResumeLine[]): NamedHeading[] =>
  lines.flatMap(({ text, start, index }) => {
    const name = text.length <= LONGEST_HEADING ? nameSection(text) : null;
    return name ? [{ start, index, kind: name.kind }] : [];
  });

/** Lines that continue each other. */
function unitsOf(lines: readonly ResumeLine[]): Unit[] {
  const units: Unit[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const open = units.at(-1);
    const how = open && above ? continues(above, line) : 'no';
    if (open && above && how !== 'no') {
      open.end = line.end;
      if (how === 'maybe') open.breaks.push(above.end);
    } else units.push({ start: line.start, end: line.end, bullet: line.bullet, breaks: [] });
  });
  return units;
}

const ENDS_SENTENCE = /[.!?。！？…]["”’»)\]]?$/u;
/** A line that ends like this goes on below, wherever the margin is. */
const GOES_ON = /[,;:–—&/(-]$|(?<!\p{L})(?:and|or|und|oder|et|ou|y|e|o|en|of)$/u;

function continues(above: ResumeLine, line: ResumeLine): 'yes' | 'maybe' | 'no' {
  if (line.bullet || line.headingLevel !== null || above.headingLevel !== null) return 'no';
  if ((line.spaceAbove && line.page === above.page) || looksOther(above, line)) return 'no';
  if (isDate(line)) return 'no';
  const isNext = above.tight && above.block === line.block;
  if (ENDS_SENTENCE.test(above.text)) return isNext ? 'yes' : 'no';
  if (/^\p{Ll}/u.test(line.text) || GOES_ON.test(above.text)) return 'yes';
  return isNext && above.dates.length === 0 && line.dates.length === 0 ? 'maybe' : 'no';
}

/** Letters and digits beside the dates of a line. */
const FEW = 15;

const isDate = ({ dates, text }: ResumeLine) =>
  dates.length > 0 && text.length - dates.reduce((sum, { start, end }) => sum + end - start, 0) < FEW;

/** A heading or the head of the next entry. */
const looksOther = (above: ResumeLine, line: ResumeLine) =>
  above.bold !== line.bold ||
  Math.abs(above.size - line.size) > 0.6 ||
  (isCapitals(line.text) && !isCapitals(above.text));

const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

function toSentences(text: string, unit: Unit, part: Span): Whole {
  const sentences = sentencesIn(text.slice(unit.start, unit.end)).map(({ start, end }) => ({
    start: unit.start + start,
    end: unit.start + end,
  }));
  const touched = sentences.filter(({ start, end }) => {
    const [from, to] = [Math.max(start, part.start), Math.min(end, part.end)];
    return to > from && LETTER.test(text.slice(from, to));
  });
  const [start, end] = [touched[0]?.start ?? part.start, touched.at(-1)?.end ?? part.end];
  const before = unit.breaks.find((at) => at > start && at <= part.start && !LETTER.test(text.slice(at, part.start)));
  const behind = unit.breaks.find((at) => at >= part.end && at < end && !LETTER.test(text.slice(part.end, at)));
  return {
    start: before === undefined ? start : part.start,
    end: behind ?? end,
    isOpen: (before ?? behind) !== undefined,
  };
}

/** The two ranges contain the same words. */
const isSame = (text: string, part: Span, whole: Span) =>
  !LETTER.test(text.slice(whole.start, part.start)) && !LETTER.test(text.slice(part.end, whole.end));
