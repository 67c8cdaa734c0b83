import type { ResumeLine } from './resume-line.ts';

/** One entry of a section: its heading lines, followed by its content. */
export interface Entry {
  head: ResumeLine[];
  body: ResumeLine[];
}

/** Maximum number of lines of a head above and below the one with dates. */
const [ABOVE, BELOW] = [3, 2];

/**
 * Groups the lines of a section into entries around the lines with dates. The first entry shows how many lines there are above
 * the date; where entries differ, bullets, spacing and bold type decide. Without dates, bold type and spacing decide.
 */
export function groupEntries(all: ResumeLine[]): Entry[] {
  const lines = withoutHeadBullets(all);
  const anchors = lines.flatMap(({ dates }, index) => (dates.length > 0 ? [index] : []));
  const starts = anchors.length > 0 ? datedStarts(lines, anchors) : undatedStarts(lines);
  const bounds = [...new Set([0, ...starts])].toSorted((a, b) => a - b);
  return bounds.flatMap((start, index) => {
    const part = lines.slice(start, bounds[index + 1] ?? lines.length);
    const head = headLength(part);
    return part.length > 0 ? [{ head: part.slice(0, head), body: part.slice(head) }] : [];
  });
}

/** Some resumes put bullets on entry heads. A short item with a date, or directly above the line with the date, is a head. */
function withoutHeadBullets(lines: ResumeLine[]): ResumeLine[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const outer =
      line.bold ||
      line.segments.some(({ apart }) => apart) ||
      lines.some((other) => other.bullet && other.x > line.x + 3);
    const namesNext =
      outer &&
      next !== undefined &&
      !next.bullet &&
      next.dates.length > 0 &&
      line.text.length < 90 &&
      // A line is not full just because of something set apart at the margin.
      (!line.full || line.segments.some(({ apart }) => apart)) &&
      !endsSentence(line);
    return line.bullet && (line.dates.length > 0 || namesNext) ? { ...line, bullet: false } : line;
  });
}

function datedStarts(lines: ResumeLine[], anchors: number[]): number[] {
  const usual = Math.min(anchors[0] ?? 0, ABOVE);
  const firstHead = lines[(anchors[0] ?? 0) - usual];
  const starts: number[] = [];
  let before = -1;
  for (const anchor of anchors) {
    let best = { start: anchor, score: -Infinity };
    for (let start = anchor; start > before && start >= anchor - ABOVE; start -= 1) {
      const line = lines[start];
      if (!line || (start < anchor && !mayBeHead(lines, start))) break;
      const above = lines[start - 1];
      const afterBody = above === undefined || above.bullet || isContinuation(lines, start - 1) || endsSentence(above);
      const score =
        (line.spaceAbove ? 2 : 0) +
        (afterBody ? 2 : 0) +
        (anchor - start === usual ? 1 : 0) +
        (firstHead && line.bold === firstHead.bold && Math.abs(line.size - firstHead.size) < 0.6 && line.bold
          ? 1.5
          : 0) +
        (line.bold && !above?.bold ? 0.5 : 0) -
        (anchor - start) * 0.6;
      if (score > best.score) best = { start, score };
    }
    starts.push(best.start);
    before = anchor;
  }
  return starts;
}

function undatedStarts(lines: ResumeLine[]): number[] {
  const first = lines[0];
  return lines.flatMap((line, index) => {
    if (line.bullet || isContinuation(lines, index)) return [];
    const previous = lines[index - 1];
    const asFirst = first?.bold === true && line.bold && Math.abs(line.size - first.size) < 0.6 && !previous?.bold;
    return index === 0 || line.spaceAbove || asFirst || (previous?.bullet === true && !line.full) ? [index] : [];
  });
}

/** Number of head lines at the start of an entry; the first bullet, sentence or long line ends the head. */
function headLength(part: ResumeLine[]): number {
  const anchor = part.findIndex(({ dates }) => dates.length > 0);
  let length = 0;
  while (length < part.length) {
    const line = part[length];
    if (!line || line.bullet) break;
    if (length > Math.max(anchor, 0)) {
      const below = length - Math.max(anchor, 0);
      if (below > BELOW || !mayBeHead(part, length) || (line.spaceAbove && !line.bold) || line.text.endsWith(':'))
        break;
      if (runsOn(line, part[length + 1])) break;
    }
    length += 1;
  }
  return Math.max(length, anchor + 1, part[0]?.bullet ? 0 : 1);
}

/** Shorter lines can fill a narrow cell of a table without being wrapped. */
const WRAPPED = 50;

/** Whether a full line continues on the next, as running text does. Names above each other differ in style or begin with a capital letter. */
function runsOn(line: ResumeLine, next: ResumeLine | undefined): boolean {
  if (!line.full || next === undefined || next.bullet || line.segments.some(({ apart }) => apart)) return false;
  const isName = line.text.length < WRAPPED && !/[.!?;,]/.test(line.text.slice(-1)) && /^\p{Lu}/u.test(next.text);
  return !(isName && (line.bold !== next.bold || !/[.!?;]\s/.test(line.text)));
}

/** Whether the line is short, not a bullet and neither a sentence nor the continuation of one. */
function mayBeHead(lines: ResumeLine[], index: number): boolean {
  const line = lines[index];
  if (!line || line.bullet || isContinuation(lines, index)) return false;
  return (
    line.text.length <= 100 && (!endsSentence(line) || isNameRow(lines, index)) && line.text.split(/\s+/).length <= 14
  );
}

/** "**Engineer**, *Acme Corp*, Berlin." directly below a date on its own line: mixed styles show that it is not a sentence. */
function isNameRow(lines: ResumeLine[], index: number): boolean {
  const [time, line] = [lines[index - 1], lines[index]];
  const [first, ...others] = line?.segments ?? [];
  const [date] = time?.dates ?? [];
  if (!time || !line || !first || !date || time.text.length - (date.end - date.start) > 3) return false;
  return (
    first.bold && others.some(({ bold }) => !bold) && /^[^,]+,/.test(line.text.slice(0, first.end - line.start + 1))
  );
}

const endsSentence = ({ text }: ResumeLine) =>
  /[。！]$/u.test(text) ||
  (/[.!?]$/.test(text) && text.split(/\s+/).length > 5 && !/(?:Inc|Ltd|Co|Corp|e\.V|S\.A|B\.V)\.$/.test(text));

/** Whether the line continues the bullet above: it is aligned with the bullet's text, or the previous line was full. */
export function isContinuation(lines: ResumeLine[], index: number): boolean {
  const line = lines[index];
  if (!line || line.bullet || line.dates.length > 0) return false;
  let above = index - 1;
  while (above >= 0 && lines[above]?.bullet === false && index - above < 12) above -= 1;
  const bullet = lines[above];
  const previous = lines[index - 1];
  if (!bullet?.bullet || !previous) return false;
  if (line.spaceAbove || (line.bold && !bullet.bold)) return false;
  const between = lines.slice(above + 1, index);
  if (between.some((one) => one.spaceAbove || one.dates.length > 0 || (one.bold && !bullet.bold))) return false;
  // A line indented deeper than the bullet does not start an entry.
  if (line.x > bullet.x + 3 && line.x < bullet.x + 30 && line.block === bullet.block && line.page === previous.page)
    return !startsAnew(line, lines[index + 1]);
  const indented = line.x >= bullet.x - 2 && line.block === bullet.block && line.page === bullet.page;
  const changedPage = line.page !== previous.page || line.block !== previous.block;
  return (
    (indented &&
      (bullet.x > leftOf(lines, line.block) + 3 || (previous.full && !startsAnew(line, lines[index + 1])))) ||
    (previous.full && (changedPage || line.x >= bullet.x - 14) && !startsAnew(line, lines[index + 1]))
  );
}

const leftOf = (lines: ResumeLine[], block: number) =>
  Math.min(...lines.filter((line) => line.block === block).map(({ x }) => x));

/** A capitalized line with something at the margin, or with dates directly below, is the head of the next entry. */
const startsAnew = ({ text, segments }: ResumeLine, next: ResumeLine | undefined) =>
  /^\p{Lu}/u.test(text) &&
  (segments.some(({ apart }) => apart) || (next !== undefined && !next.bullet && next.dates.length > 0));
