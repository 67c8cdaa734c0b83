import { readMetrics } from '../metrics/read-metrics.ts';
import { rememberedPieces } from '../text/remembered.ts';
import { isContinuation } from './group-entries.ts';
import type { Field, ParsedAchievement } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';
import { fieldOf, type Slice } from './slices.ts';
import { isBodyLabel } from './words/body-labels.ts';
import { unwrapped } from './words/east-asian.ts';

/** Rival readings of a document have most statements in common. */
const metricsIn = rememberedPieces(readMetrics);

/** Reads the statements of an entry, joining wrapped lines, and its description. */
export function readBody(
  source: string,
  lines: ResumeLine[],
): { achievements: ParsedAchievement[]; description: Field<string> | null } {
  // A line with just a URL is the employer's website, not a statement.
  const paragraphs = paragraphsOf(
    lines.filter(({ text }) => !/^(?:https?:\/\/|www\.)\S+$/i.test(text) && !isBodyLabel(text)),
  );
  const bulleted = paragraphs.filter(({ bullet }) => bullet);
  // Without bullets, several paragraphs are statements; a single one describes the role as a whole.
  const statements = bulleted.length > 0 ? bulleted : paragraphs.length > 1 ? paragraphs : [];
  const rest = paragraphs.filter((paragraph) => !statements.includes(paragraph));
  const certainty = bulleted.length > 0 ? 0.95 : 0.8;
  return {
    achievements: statements.map(({ lines: wrapped }) => {
      const text = fieldOf(slicesOf(source, wrapped), certainty);
      return { text, metrics: metricsIn(text.value) };
    }),
    description:
      rest.length > 0
        ? fieldOf(
            rest.flatMap(({ lines: wrapped }) => slicesOf(source, wrapped)),
            0.8,
          )
        : null,
  };
}

interface Paragraph {
  bullet: boolean;
  lines: ResumeLine[];
}

function paragraphsOf(lines: ResumeLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const isList = listsItems(lines);
  for (const [index, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    const previous = lines[index - 1];
    const goesOn =
      open &&
      previous &&
      !line.bullet &&
      (open.bullet
        ? isContinuation(lines, index)
        : runsOn(previous, line) && !(isList && isBetweenItems(previous, line)));
    if (open && goesOn) open.lines.push(line);
    else paragraphs.push({ bullet: line.bullet, lines: [line] });
  }
  return paragraphs;
}

/** Whether a paragraph continues: the previous line was full, or ended mid-sentence and the next starts in lower case. */
function runsOn(previous: ResumeLine, line: ResumeLine): boolean {
  if (line.spaceAbove || line.bold !== previous.bold) return false;
  return (
    (previous.full && !/^\p{Lu}[^.]{0,40}:/u.test(line.text)) ||
    (!/[.!?:;]$/.test(previous.text) && /^[\p{Ll}(]/u.test(line.text))
  );
}

/** With fewer lines, two of them may be one sentence that goes on with a name. */
const FEWEST_ITEMS = 3;

/**
 * Whether lines without bullets are items of a list: all begin with a capital letter and none contains the end of a sentence. The longest of
 * them reach the edge of their column only because nothing else sets it.
 */
const listsItems = (lines: readonly ResumeLine[]) =>
  lines.length >= FEWEST_ITEMS &&
  lines.every(({ text, bullet }) => !bullet && /^\p{Lu}/u.test(text) && !/[.!?]\s/.test(text));

/** Whether nothing is left open at the end of the first line: a comma, a hyphen or a short word. */
const isBetweenItems = ({ text }: ResumeLine, next: ResumeLine) =>
  /^\p{Lu}/u.test(next.text) && !/(?:[,;&/(–—-]|(?<!\p{L})\p{Ll}{1,3})$/u.test(text);

/** Joins consecutive lines into one slice; text between them, as at a page break, starts a new one. */
export function slicesOf(source: string, lines: ResumeLine[]): Slice[] {
  const slices: Slice[] = [];
  for (const line of lines) {
    const last = slices.at(-1);
    if (last && /^\s*$/.test(source.slice(last.end, line.start)))
      slices[slices.length - 1] = trimmed(source, last.start, line.end);
    else slices.push(trimmed(source, line.start, line.end));
  }
  return slices;
}

/** Unlike `cutSlice`, keeps punctuation at the ends. */
function trimmed(source: string, start: number, end: number): Slice {
  return { text: unwrapped(source.slice(start, end)), start, end };
}
