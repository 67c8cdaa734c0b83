import type { ResumeLine } from '../resume-line.ts';

const LONGEST_CELL = 25;

/** Lines that name the columns of a table: at least three short cells below a heading, above a row with a date and as many cells. */
export function tableHeads(lines: ResumeLine[], isHeading: (line: ResumeLine) => boolean): Set<ResumeLine> {
  return new Set(
    lines.filter((line, index) => {
      const above = lines[index - 1];
      return above && isHeading(above) && isHead(line) && isRow(lines, index + 1, line.segments.length);
    }),
  );
}

const isHead = ({ segments, dates, text, bullet }: ResumeLine): boolean =>
  segments.length >= 3 &&
  segments.slice(1).every(({ apart }) => apart) &&
  segments.every(({ start, end }) => end - start <= LONGEST_CELL) &&
  dates.length === 0 &&
  !bullet &&
  !/[\d@]/.test(text);

/** A row may be in two lines if its dates are a column of their own. */
function isRow(lines: ResumeLine[], index: number, cells: number): boolean {
  const [first, second] = [lines[index], lines[index + 1]];
  if (!first || first.bullet) return false;
  const isOne = second && second.page === first.page && Math.abs(second.y - first.y) < 2;
  const row = isOne ? [first, second] : [first];
  return (
    row.some(({ dates }) => dates.length > 0) &&
    row.reduce((sum, { segments }) => sum + segments.filter(({ apart }, at) => at === 0 || apart).length, 0) === cells
  );
}
